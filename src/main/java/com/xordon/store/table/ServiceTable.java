package com.xordon.store.table;

import static java.util.stream.Collectors.joining;

import com.xordon.core.practice.Service;
import com.xordon.store.form.Form;
import com.xordon.store.form.ServiceForm;
import java.time.ZoneId;
import java.util.List;

final class ServiceTable extends RowTable<Service> {
  ServiceTable() {
    super("service", "booking_types");
  }

  @Override
  Form<Service> form(ZoneId zone) {
    return new ServiceForm();
  }

  @Override
  Columns columns(Service s, ZoneId zone) {
    var price = s.price();
    return new Columns()
        .put("name", s.name())
        .put("minutes", s.minutes())
        .put("price", price.isPresent() ? price.getAsLong() : null)
        .put("seats", s.seats())
        .put("video", String.join(" ", s.video()))
        .put("assignment", s.assignment().name())
        .put("round_robin_mode", s.roundRobin().mode().name())
        .put(
            "round_robin_weights",
            s.staff().stream().map(m -> m.id() + "=" + m.weight()).collect(joining(" ")));
  }

  @Override
  List<Part<Service>> parts() {
    return List.of(
        new Part<>(
            "collective_scheduling_requirements",
            s ->
                s.collective().stream()
                    .map(r ->
                        new Columns()
                            .put(
                                "any_of",
                                r.anyOf().stream().map(Object::toString).collect(joining(" ")))
                            .put("needed", r.count()))
                    .toList()));
  }
}

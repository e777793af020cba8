package com.xordon.store.table;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.ExternalRef;
import com.xordon.store.form.AppointmentForm;
import com.xordon.store.form.Form;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

final class AppointmentTable extends RowTable<Appointment> {
  private static final AppointmentForm FORM = new AppointmentForm();

  private final ReadBefore<Appointment> before = new ReadBefore<>();

  AppointmentTable() {
    super("appointment", "appointments");
  }

  @Override
  Form<Appointment> form(ZoneId zone) {
    return FORM;
  }

  @Override
  Columns columns(Appointment a, ZoneId zone) {
    var price = a.details().price();
    var ext = a.details().ext();
    return new Columns()
        .put("service_id", a.service().value())
        .put("contact_id", a.client().map(c -> c.value()))
        .put("start_at", a.when().start())
        .put("end_at", a.when().end())
        .put("start_wall", LocalDateTime.ofInstant(a.when().start(), zone))
        .put("zone", zone.getId())
        .put("span", Columns.span(a.when().length()))
        .put("status", a.status().name())
        .put("created_at", a.created())
        .put("seats", a.seats())
        .put("price", price.isPresent() ? price.getAsLong() : null)
        .put("series", a.details().series())
        .put("source", a.details().source())
        .put("ext_source", ext.map(ExternalRef::source))
        .put("ext_id", ext.map(ExternalRef::id))
        .put("cancelled_by", a.cancelled().map(c -> c.by().name()))
        .put("cancelled_at", a.cancelled().map(Cancellation::at).map(Columns::at));
  }

  @Override
  List<Part<Appointment>> parts() {
    return List.of(
        new Part<>("appointment_staff", AppointmentTable::staff),
        new Part<>(
            "appointment_rooms",
            a ->
                a.rooms().stream()
                    .distinct()
                    .map(r -> new Columns().put("room_id", r.value()))
                    .toList()),
        new Part<>("appointment_parts", AppointmentTable::stretches));
  }

  /// The form of an appointment names no zone, so that it means the same in any.
  @Override
  Appointment read(String doc, ZoneId zone) {
    return before.get(doc, d -> super.read(d, zone));
  }

  private static List<Columns> staff(Appointment a) {
    return a.staff().stream()
        .distinct()
        .map(s ->
            new Columns()
                .put("staff_id", s.value())
                .put("service_id", a.service().value())
                .put("holds_time", a.holdsTime())
                .put("created_at", a.created()))
        .toList();
  }

  private static List<Columns> stretches(Appointment a) {
    var rows = new ArrayList<Columns>();
    for (var part : a.parts()) {
      rows.add(
          new Columns()
              .put("part", rows.size())
              .put("start_at", part.when().start())
              .put("end_at", part.when().end()));
    }
    return rows;
  }
}

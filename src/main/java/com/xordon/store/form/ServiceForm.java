package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// An object of `services`.
public final class ServiceForm extends Form<Service> {
  @Override
  public Service read(Fields f) {
    var multiDay = f.optObject("multiDay").map(ServiceForm::multiDay);
    int minutes = minutes(f, multiDay);
    var price = f.optLong("price");
    return new Service(
        new ServiceId(f.id("id")),
        f.text("name", ""),
        minutes,
        starts(f, minutes),
        new Service.Buffers(f.number("bufferBefore", 0), f.number("bufferAfter", 0)),
        Pieces.limits(f, "limits"),
        Pieces.limits(f, "clientLimits"),
        price.isPresent() ? OptionalLong.of(price.get()) : OptionalLong.empty(),
        f.number("seats", 1),
        Pieces.oneOrMore(f, "video"),
        f.objects("staff", ServiceForm::staff),
        f.word("assignment", Assignment.class, Assignment.SINGLE),
        f.optObject("roundRobin").map(ServiceForm::roundRobin).orElse(RoundRobin.USUAL),
        Pieces.requirements(f, "collective", StaffId::new),
        Pieces.requirements(f, "rooms", RoomId::new),
        multiDay,
        f.objects("addOns", ServiceForm::addOn));
  }

  private static AddOn addOn(Fields a) {
    var price = a.optLong("price");
    return new AddOn(
        new AddOnId(a.id("id")),
        a.text("name", ""),
        a.number("minutes", 0),
        price.isPresent() ? OptionalLong.of(price.get()) : OptionalLong.empty());
  }

  private static int minutes(Fields f, Optional<MultiDay> multiDay) {
    if (f.has("minutes") || multiDay.isEmpty()) return f.number("minutes");
    return multiDay.get().parts().stream().mapToInt(p -> p.range().to() - p.range().from()).sum();
  }

  private static Service.Starts starts(Fields f, int minutes) {
    return new Service.Starts(
        f.number("step", Math.max(1, minutes)),
        f.word("grid", Grid.class, Grid.CLOCK),
        f.parse("minNotice", f.text("minNotice", "PT0S"), "a duration like PT2H", Duration::parse),
        HorizonForm.read(f.optObject("horizon")));
  }

  private static ServiceStaff staff(Fields s) {
    return new ServiceStaff(
        new StaffId(s.id("id")),
        s.number("weight", ServiceStaff.USUAL_WEIGHT),
        s.number("priority", ServiceStaff.USUAL_PRIORITY));
  }

  private static RoundRobin roundRobin(Fields r) {
    return new RoundRobin(
        r.word("mode", RoundRobin.Mode.class, RoundRobin.USUAL.mode()),
        r.word("interval", RoundRobin.Span.class, RoundRobin.USUAL.interval()),
        r.word("basis", RoundRobin.Basis.class, RoundRobin.USUAL.basis()),
        r.flag("countNoShows", true));
  }

  private static MultiDay multiDay(Fields m) {
    return new MultiDay(
        m.word("days", MultiDay.Days.class, MultiDay.Days.CALENDAR),
        m.flag("blockWholeDays", false),
        m.objects(
            "parts",
            p ->
                new MultiDay.Part(
                    p.number("day", 0),
                    Pieces.range(p),
                    p.texts("staff").stream().map(StaffId::new).toList(),
                    Pieces.requirements(p, "rooms", RoomId::new),
                    p.optNumber("seats"))));
  }

  @Override
  public ObjectNode canonical(Service s) {
    var node = object();
    node.put("id", s.id().value()).put("name", s.name()).put("minutes", s.minutes());
    putStarts(node, s);
    if (s.buffers().before() != 0) node.put("bufferBefore", s.buffers().before());
    if (s.buffers().after() != 0) node.put("bufferAfter", s.buffers().after());
    Pieces.putLimits(node, "limits", s.limits());
    Pieces.putLimits(node, "clientLimits", s.clientLimits());
    s.price().ifPresent(p -> node.put("price", p));
    if (s.seats() != 1) node.put("seats", s.seats());
    Pieces.putOneOrMore(node, "video", s.video());
    putStaff(node, s);
    Pieces.putRequirements(node, "collective", s.collective());
    Pieces.putRequirements(node, "rooms", s.rooms());
    s.multiDay().ifPresent(m -> node.set("multiDay", multiDay(m)));
    if (!s.addOns().isEmpty()) putAddOns(node.putArray("addOns"), s.addOns());
    return node;
  }

  private static void putAddOns(ArrayNode list, List<AddOn> addOns) {
    for (var a : addOns) {
      var item = list.addObject().put("id", a.id().value()).put("name", a.name());
      if (a.minutes() != 0) item.put("minutes", a.minutes());
      a.price().ifPresent(p -> item.put("price", p));
    }
  }

  private static void putStarts(ObjectNode node, Service s) {
    var starts = s.starts();
    if (starts.step() != s.minutes()) node.put("step", starts.step());
    if (starts.grid() != Grid.CLOCK) node.put("grid", starts.grid().name());
    if (!starts.minNotice().isZero()) node.put("minNotice", starts.minNotice().toString());
    HorizonForm.put(node, starts.horizon());
  }

  private static void putStaff(ObjectNode node, Service s) {
    if (!s.staff().isEmpty()) {
      var list = node.putArray("staff");
      for (var m : s.staff()) {
        var item = list.addObject().put("id", m.id().value());
        if (m.weight() != ServiceStaff.USUAL_WEIGHT) item.put("weight", m.weight());
        if (m.priority() != ServiceStaff.USUAL_PRIORITY) item.put("priority", m.priority());
      }
    }
    if (s.assignment() != Assignment.SINGLE) node.put("assignment", s.assignment().name());
    if (!s.roundRobin().equals(RoundRobin.USUAL)) {
      var r = s.roundRobin();
      node.putObject("roundRobin")
          .put("mode", r.mode().name())
          .put("interval", r.interval().name())
          .put("basis", r.basis().name())
          .put("countNoShows", r.countNoShows());
    }
  }

  private static ObjectNode multiDay(MultiDay m) {
    var node = object();
    node.put("days", m.days().name()).put("blockWholeDays", m.blockWholeDays());
    var parts = node.putArray("parts");
    for (var p : m.parts()) {
      var item = parts.addObject().put("day", p.day());
      Pieces.put(item, p.range());
      if (!p.staff().isEmpty()) item.set("staff", Pieces.texts(p.staff()));
      Pieces.putRequirements(item, "rooms", p.rooms());
      p.seats().ifPresent(n -> item.put("seats", n));
    }
    return node;
  }
}

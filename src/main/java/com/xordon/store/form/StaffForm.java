package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.DayOverride;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.stream.Collectors;

/// An object of `staff`. Who names no zone lives in the practice's.
public final class StaffForm extends Form<StaffMember> {
  private final ZoneId practiceZone;

  public StaffForm(ZoneId practiceZone) {
    this.practiceZone = practiceZone;
  }

  @Override
  public StaffMember read(Fields f) {
    return new StaffMember(
        new StaffId(f.id("id")),
        f.text("name", ""),
        f.has("zone") ? f.zone("zone") : practiceZone,
        f.flag("active", true),
        f.optDate("joined"),
        f.objects("hours", StaffForm::hours),
        f.objects(
            "overrides", o -> new DayOverride(o.date("date"), o.objects("hours", Pieces::range))),
        f.objects(
            "leave", l -> new Leave(l.wallTime("start"), l.wallTime("end"), l.text("reason", ""))),
        Pieces.limits(f, "limits"),
        f.text("email", ""));
  }

  private static WeeklyHours hours(Fields h) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var d : h.texts("days")) days.add(h.parse("days", d, "a day like MON", Pieces::day));
    return new WeeklyHours(days, Pieces.range(h), h.optDate("validFrom"), h.optDate("validTo"));
  }

  @Override
  public ObjectNode canonical(StaffMember m) {
    var node = object();
    node.put("id", m.id().value()).put("name", m.name());
    if (!m.zone().equals(practiceZone)) node.put("zone", m.zone().getId());
    if (!m.email().isEmpty()) node.put("email", m.email());
    if (!m.active()) node.put("active", false);
    m.joined().ifPresent(d -> node.put("joined", d.toString()));
    putHours(node, m);
    if (!m.overrides().isEmpty()) {
      var list = node.putArray("overrides");
      for (var o : m.overrides()) {
        var day = list.addObject().put("date", o.date().toString());
        var hours = day.putArray("hours");
        o.hours().forEach(r -> Pieces.put(hours.addObject(), r));
      }
    }
    if (!m.leave().isEmpty()) {
      var list = node.putArray("leave");
      for (var l : m.leave()) {
        list.addObject()
            .put("start", l.start().toString())
            .put("end", l.end().toString())
            .put("reason", l.reason());
      }
    }
    Pieces.putLimits(node, "limits", m.limits());
    return node;
  }

  private static void putHours(ObjectNode node, StaffMember m) {
    if (m.hours().isEmpty()) return;
    var list = node.putArray("hours");
    for (var h : m.hours()) {
      var item = list.addObject();
      var days =
          h.days().stream()
              .sorted()
              .map(d -> d.name().substring(0, 3))
              .collect(Collectors.toList());
      item.set("days", Pieces.texts(days));
      Pieces.put(item, h.range());
      h.validFrom().ifPresent(d -> item.put("validFrom", d.toString()));
      h.validTo().ifPresent(d -> item.put("validTo", d.toString()));
    }
  }
}

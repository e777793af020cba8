package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/// An object of `waitlist`.
public final class WaitlistForm extends Form<WaitlistEntry> {
  @Override
  public WaitlistEntry read(Fields f) {
    return new WaitlistEntry(
        new WaitlistId(f.id("id")),
        new ClientId(f.text("contact")),
        wish(f),
        f.number("priority", WaitlistEntry.USUAL_PRIORITY),
        f.instant("created"),
        f.text("notes", ""),
        f.word("state", WaitlistEntry.State.class, WaitlistEntry.State.WAITING),
        f.optObject("offer").map(WaitlistForm::offer),
        f.texts("declined").stream()
            .map(t -> f.parse("declined", t, "an instant", Fields::instantOf))
            .toList());
  }

  private static TimeWish wish(Fields f) {
    return new TimeWish(
        new ServiceId(f.text("service")),
        f.texts("staff").stream().map(StaffId::new).toList(),
        days(f),
        f.objects("times", Pieces::range),
        f.optDate("earliest"),
        f.optDate("latest"));
  }

  private static Set<DayOfWeek> days(Fields f) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var text : f.texts("days")) days.add(f.parse("days", text, "a day like MON", Pieces::day));
    return days;
  }

  private static WaitlistEntry.Offer offer(Fields o) {
    return new WaitlistEntry.Offer(new AppointmentId(o.text("appointment")), o.instant("until"));
  }

  @Override
  public ObjectNode canonical(WaitlistEntry e) {
    var node = object().put("id", e.id().value()).put("contact", e.client().value());
    putWish(node, e.wish());
    if (e.priority() != WaitlistEntry.USUAL_PRIORITY) node.put("priority", e.priority());
    node.put("created", e.created().toString());
    if (!e.notes().isEmpty()) node.put("notes", e.notes());
    if (!e.isWaiting()) node.put("state", e.state().name());
    e.offer()
        .ifPresent(o ->
            node.putObject("offer")
                .put("appointment", o.appointment().value())
                .put("until", o.until().toString()));
    if (!e.declined().isEmpty()) node.set("declined", Pieces.texts(e.declined()));
    return node;
  }

  private static void putWish(ObjectNode node, TimeWish w) {
    node.put("service", w.service().value());
    if (!w.anyOf().isEmpty()) node.set("staff", Pieces.texts(w.anyOf()));
    if (!w.days().isEmpty()) {
      var days = EnumSet.copyOf(w.days()).stream().map(d -> d.name().substring(0, 3)).toList();
      node.set("days", Pieces.texts(days));
    }
    if (!w.times().isEmpty()) {
      var times = node.putArray("times");
      for (var range : w.times()) Pieces.put(times.addObject(), range);
    }
    w.earliest().ifPresent(d -> node.put("earliest", d.toString()));
    w.latest().ifPresent(d -> node.put("latest", d.toString()));
  }
}

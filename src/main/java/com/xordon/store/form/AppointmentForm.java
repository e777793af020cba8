package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// An object of `appointments`. Files written by others may leave out who cancelled: then it was
/// the practice, when the appointment was made.
public final class AppointmentForm extends Form<Appointment> {
  @Override
  public Appointment read(Fields f) {
    var parts = f.objects("parts", AppointmentForm::part);
    var start = f.instant("start");
    var end = f.has("end") || parts.isEmpty() ? f.instant("end") : parts.getLast().when().end();
    var status = f.word("status", Status.class, Status.BOOKED);
    var created = f.optInstant("created").orElse(start);
    if (end.isBefore(start)) throw f.bad("end", "is before the start");
    return new Appointment(
        new AppointmentId(f.id("id")),
        new ServiceId(f.id("service")),
        f.optText("contact").map(ClientId::new),
        f.texts("staff").stream().map(StaffId::new).toList(),
        f.texts("rooms").stream().map(RoomId::new).toList(),
        new Interval(start, end),
        parts,
        status,
        created,
        f.number("seatsTaken", 1),
        details(f),
        overridden(f),
        status == Status.CANCELLED ? Optional.of(cancellation(f, created)) : Optional.empty());
  }

  private static Details details(Fields f) {
    var price = f.optLong("price");
    return new Details(
        price.isPresent() ? OptionalLong.of(price.get()) : OptionalLong.empty(),
        f.text("title", ""),
        f.text("notes", ""),
        f.text("source", "desk"),
        f.optText("series"),
        f.optObject("ext").map(ExtForm::read),
        f.optText("visit"),
        f.texts("addOns").stream().map(AddOnId::new).toList(),
        f.optObject("assigned").map(BallotForm::read),
        f.optText("video"));
  }

  private static Optional<Overridden> overridden(Fields f) {
    return f.optObject("overridden")
        .map(o -> new Overridden(o.text("reason", ""), o.texts("rules")));
  }

  private static Cancellation cancellation(Fields f, Instant created) {
    return f.optObject("cancelled")
        .map(c ->
            new Cancellation(
                c.word("by", c.text("by").toUpperCase(Locale.ROOT), Cancellation.By.class),
                c.instant("at"),
                c.text("reason", "")))
        .orElse(new Cancellation(Cancellation.By.PRACTICE, created, ""));
  }

  @Override
  public ObjectNode canonical(Appointment a) {
    var node = object();
    node.put("id", a.id().value()).put("service", a.service().value());
    a.client().ifPresent(c -> node.put("contact", c.value()));
    node.set("staff", Pieces.texts(a.staff()));
    if (!a.rooms().isEmpty()) node.set("rooms", Pieces.texts(a.rooms()));
    node.put("start", a.when().start().toString()).put("end", a.when().end().toString());
    putParts(node, a.parts());
    node.put("status", a.status().name()).put("created", a.created().toString());
    if (a.seats() != 1) node.put("seatsTaken", a.seats());
    putDetails(node, a.details());
    a.overridden().ifPresent(o -> node.set("overridden", overridden(o)));
    a.cancelled()
        .ifPresent(c ->
            node.putObject("cancelled")
                .put("by", c.by().name().toLowerCase(Locale.ROOT))
                .put("at", c.at().toString())
                .put("reason", c.reason()));
    return node;
  }

  private static Part part(Fields p) {
    return new Part(
        new Interval(p.instant("start"), p.instant("end")),
        p.texts("staff").stream().map(StaffId::new).toList(),
        p.texts("rooms").stream().map(RoomId::new).toList());
  }

  private static void putParts(ObjectNode node, List<Part> parts) {
    if (parts.isEmpty()) return;
    var list = node.putArray("parts");
    for (var p : parts) {
      var item = list.addObject();
      item.put("start", p.when().start().toString()).put("end", p.when().end().toString());
      if (!p.staff().isEmpty()) item.set("staff", Pieces.texts(p.staff()));
      if (!p.rooms().isEmpty()) item.set("rooms", Pieces.texts(p.rooms()));
    }
  }

  private static void putDetails(ObjectNode node, Details d) {
    d.price().ifPresent(p -> node.put("price", p));
    if (!d.title().isEmpty()) node.put("title", d.title());
    d.series().ifPresent(s -> node.put("series", s));
    d.visit().ifPresent(v -> node.put("visit", v));
    if (!d.addOns().isEmpty()) node.set("addOns", Pieces.texts(d.addOns()));
    d.ballot().ifPresent(b -> node.set("assigned", BallotForm.write(b)));
    d.video().ifPresent(v -> node.put("video", v));
    d.ext().ifPresent(e -> node.set("ext", ExtForm.write(e)));
    if (!d.source().equals("desk")) node.put("source", d.source());
    if (!d.notes().isEmpty()) node.put("notes", d.notes());
  }

  private static ObjectNode overridden(Overridden o) {
    var node = object().put("reason", o.reason());
    node.set("rules", Pieces.texts(o.rules()));
    return node;
  }
}

package com.xordon.ui.calendar;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Rules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Says a reason in a sentence.
final class ReasonText {
  private final CalendarWords words;

  ReasonText(CalendarWords words) {
    this.words = words;
  }

  /// `names` gives the words of an appointment, or an empty text when they aren't known.
  String sentence(Reason reason, Rules rules, Function<AppointmentId, String> names) {
    var zone = rules.practice().zone();
    return switch (reason) {
      case Reason.OutsideHours r -> words.say("reason.outside-hours");
      case Reason.OtherHours r -> words.say("reason.override", words.dayName(r.date()));
      case Reason.Closed(var closure) -> words.say("reason.closure", closure.name());
      case Reason.OnLeave(var staff, var leave) ->
          words.say("reason.leave", words.moment(leave.end()));
      case Reason.Overlaps(var staff, var when, var id) -> overlaps(when, id, zone, names);
      case Reason.ClientOverlaps(var client, var when, var id) ->
          words.say("reason.client-overlaps", time(when.start(), zone));
      case Reason.TooClose(var staff, var when, var id, int minutes) ->
          words.say("reason.buffer", minutes, name(id, names), time(when.start(), zone));
      case Reason.TooSoon(var earliest) ->
          words.say("reason.too-soon", words.moment(earliest, zone));
      case Reason.PastHorizon(var first, var last) -> horizon(first, last);
      case Reason.LimitReached r -> limit(r, rules);
      case Reason.RoomTaken(var room, var when, var id) ->
          words.say(
              "reason.room",
              rules.room(room).map(x -> x.name()).orElse(room.value()),
              time(when.end(), zone));
      case Reason.NoRoom() -> words.say("reason.no-room");
      case Reason.SeatsFull(var staff, var when, int taken, int seats) ->
          words.say("reason.seats-full", taken, seats);
      case Reason.NotThisService(var who) -> words.say("reason.not-this-service");
      case Reason.Inactive r -> words.say("reason.inactive");
      case Reason.ExternalBusy(var staff, var when) ->
          words.say("reason.external", time(when.end(), zone));
      case Reason.OffGrid(var staff, var before, var after) ->
          words.say(
              "reason.off-grid",
              before.map(b -> time(b, zone)).orElse("–"),
              after.map(a -> time(a, zone)).orElse("–"));
      case Reason.NoPanel() -> words.say("reason.no-panel");
      case Reason.PartFails(int part) -> words.say("reason.part", part + 1);
    };
  }

  private String overlaps(
      Interval when,
      Optional<AppointmentId> id,
      ZoneId zone,
      Function<AppointmentId, String> names) {
    var end = time(when.end(), zone);
    var name = name(id, names);
    return name.isEmpty()
        ? words.say("reason.blocked", end)
        : words.say("reason.overlaps", name, end);
  }

  private static String name(Optional<AppointmentId> id, Function<AppointmentId, String> names) {
    return id.map(names).orElse("");
  }

  private String horizon(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (last.isPresent()) return words.say("reason.past-horizon", words.date(last.get()));
    return first
        .map(f -> words.say("reason.before-horizon", words.date(f)))
        .orElseGet(() -> words.say("reason.no-horizon"));
  }

  private String limit(Reason.LimitReached r, Rules rules) {
    var owner =
        switch (r.owner()) {
          case Reason.OfService(var id) -> rules.service(id).map(s -> s.name()).orElse("");
          case Reason.OfMember(var id) -> rules.staff(id).map(s -> s.name()).orElse("");
          case Reason.OfClient c -> words.say("reason.limit.client");
        };
    var limit = r.limit();
    var measure = limit.measure() == Limit.Measure.BOOKINGS ? "bookings" : "minutes";
    var period = words.say("period." + limit.per().name().toLowerCase(Locale.ROOT));
    return words.say("reason.limit." + measure, r.have(), limit.most(), period, owner);
  }

  private String time(java.time.Instant moment, ZoneId zone) {
    return words.clock(moment, zone);
  }
}

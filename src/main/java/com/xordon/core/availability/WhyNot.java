package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// Says a reason to people: the sentence, and what would help. People and rooms have their names,
/// times are the practice's wall time. All texts are in `whynot.properties`.
public final class WhyNot {
  private final Rules rules;
  private final Locale locale;
  private final ResourceBundle texts;

  public WhyNot(Rules rules, Locale locale) {
    this.rules = rules;
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "com.xordon.core.availability.whynot",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// Why, in one sentence.
  public String sentence(Reason reason) {
    var said = said(reason);
    return say(said.key(), said.facts());
  }

  /// What would help, in one sentence.
  public String help(Reason reason) {
    var said = said(reason);
    return say(said.key() + ".help", said.facts());
  }

  private Said said(Reason reason) {
    return switch (reason) {
      case Reason.OutsideHours(var staff) -> said("outsideHours", name(staff));
      case Reason.OtherHours(var staff, var date) -> said("otherHours", name(staff), date(date));
      case Reason.Closed(var closure, _) ->
          said("closed", closure.name(), date(closure.from()), date(closure.to()));
      case Reason.OnLeave(var staff, var leave) ->
          said("onLeave", name(staff), wall(leave.start()), wall(leave.end()));
      case Reason.Overlaps(var staff, var when, var other) ->
          said(other.isPresent() ? "overlaps" : "blocked", name(staff), when(when));
      case Reason.ClientOverlaps(_, var when, _) -> said("clientOverlaps", when(when));
      case Reason.TooClose(var staff, var when, _, var minutes) ->
          said("tooClose", name(staff), when(when), Integer.toString(minutes));
      case Reason.TooSoon(var earliest) -> said("tooSoon", moment(earliest));
      case Reason.PastHorizon(var first, var last) -> horizon(first, last);
      case Reason.LimitReached(var owner, var limit, var from, var have) ->
          limit(owner, limit, from, have);
      case Reason.RoomTaken(var room, var when, _) -> said("roomTaken", name(room), when(when));
      case Reason.NoRoom() -> said("noRoom");
      case Reason.SeatsFull(_, var when, var taken, var seats) ->
          said("seatsFull", when(when), Integer.toString(taken), Integer.toString(seats));
      case Reason.NotThisService(var who) ->
          who.map(s -> said("notThisService", name(s))).orElseGet(() -> said("nobody"));
      case Reason.Inactive(var staff) -> said("inactive", name(staff));
      case Reason.ExternalBusy(var staff, var when) ->
          said("externalBusy", name(staff), when(when));
      case Reason.OffGrid(var staff, var before, var after) -> offGrid(staff, before, after);
      case Reason.NoPanel() -> said("noPanel");
      case Reason.PartFails(var part) -> said("partFails", Integer.toString(part + 1));
    };
  }

  private Said horizon(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && last.isPresent()) {
      return said("horizon.range", date(first.get()), date(last.get()));
    }
    return last.map(d -> said("horizon.last", date(d)))
        .or(() -> first.map(d -> said("horizon.first", date(d))))
        .orElseGet(() -> said("horizon.none"));
  }

  private Said limit(Reason.Owner owner, Limit limit, LocalDate from, long have) {
    var whose =
        switch (owner) {
          case Reason.OfService(var service) -> name(service);
          case Reason.OfMember(var staff) -> name(staff);
          case Reason.OfClient(_) -> say("limit.client", List.of());
        };
    if (limit.most() == 0) return said("limit.closed", whose);
    return said(
        limit.measure() == Limit.Measure.BOOKINGS ? "limit.bookings" : "limit.minutes",
        whose,
        Long.toString(have),
        Integer.toString(limit.most()),
        period(limit.per(), from));
  }

  private String period(Limit.Period per, LocalDate from) {
    var key = "period." + per.name().toLowerCase(Locale.ROOT);
    return say(key, List.of(format(key + ".format", from)));
  }

  private Said offGrid(StaffId staff, Optional<Instant> before, Optional<Instant> after) {
    if (before.isPresent() && after.isPresent()) {
      return said("offGrid", name(staff), moment(before.get()), moment(after.get()));
    }
    return before
        .or(() -> after)
        .map(near -> said("offGrid.one", name(staff), moment(near)))
        .orElseGet(() -> said("offGrid.none", name(staff)));
  }

  private String name(StaffId id) {
    return rules.staff(id).map(StaffMember::name).orElse(id.value());
  }

  private String name(RoomId id) {
    return rules.room(id).map(Room::name).orElse(id.value());
  }

  private String name(ServiceId id) {
    return rules.service(id).map(Service::name).orElse(id.value());
  }

  /// The end has no date of its own on the day of the start.
  private String when(Interval when) {
    var start = local(when.start());
    var end = local(when.end());
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return wall(start) + "–" + (sameDay ? format("time", end) : wall(end));
  }

  private String moment(Instant moment) {
    return wall(local(moment));
  }

  private ZonedDateTime local(Instant moment) {
    return moment.atZone(rules.practice().zone());
  }

  private String date(LocalDate date) {
    return format("date", date);
  }

  private String wall(TemporalAccessor time) {
    return format("date", time) + ", " + format("time", time);
  }

  private String format(String key, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(texts.getString(key), locale).format(time);
  }

  private String say(String key, List<String> facts) {
    return new MessageFormat(texts.getString(key), locale).format(facts.toArray());
  }

  private static Said said(String key, String... facts) {
    return new Said(key, List.of(facts));
  }

  private record Said(String key, List<String> facts) {}
}

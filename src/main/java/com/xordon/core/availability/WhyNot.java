package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// Says a reason in a sentence, and what would help. Times are the practice's; names come from its
/// rules.
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

  /// What stands against it.
  public String sentence(Reason reason) {
    return switch (reason) {
      case Reason.OutsideHours(var staff) -> say("outsideHours", name(staff));
      case Reason.OtherHours(var staff, var date) -> say("otherHours", name(staff), day(date));
      case Reason.Closed(var closure) ->
          closure.name().isEmpty() ? say("closed") : say("closed.named", closure.name());
      case Reason.OnLeave(var staff, var leave) ->
          say("leave", name(staff), day(leave.start()), day(leave.end()));
      case Reason.Overlaps(var staff, var when, var appointment) ->
          say(appointment.isPresent() ? "overlaps" : "blocked", name(staff), span(when));
      case Reason.ClientOverlaps(var client, var when, var appointment) ->
          say("clientOverlaps", span(when));
      case Reason.TooClose(var staff, var when, var appointment, var minutes) ->
          say("tooClose", name(staff), minutes, span(when));
      case Reason.TooSoon(var earliest) -> say("tooSoon", moment(earliest));
      case Reason.PastHorizon(var first, var last) -> horizon(first, last);
      case Reason.LimitReached limit -> limit(limit);
      case Reason.RoomTaken(var room, var when, var appointment) ->
          say("roomTaken", room(room), span(when));
      case Reason.NoRoom() -> say("noRoom");
      case Reason.SeatsFull(var staff, var when, var taken, var seats) ->
          say("seatsFull", taken, seats);
      case Reason.NotThisService(var who) ->
          who.map(s -> say("notThisService", name(s))).orElseGet(() -> say("nobodysService"));
      case Reason.Inactive(var staff) -> say("inactive", name(staff));
      case Reason.ExternalBusy(var staff, var when) -> say("external", name(staff), span(when));
      case Reason.OffGrid(var staff, var before, var after) -> offGrid(before, after);
      case Reason.NoPanel() -> say("noPanel");
      case Reason.PartFails(var part) -> say("part", part + 1);
    };
  }

  /// What a person could do about it.
  public String help(Reason reason) {
    return switch (reason) {
      case Reason.OffGrid(var staff, var before, var after)
          when before.isPresent() || after.isPresent() ->
          say("help.offGrid", clock(after.or(() -> before).orElseThrow()));
      case Reason.TooSoon(var earliest) -> say("help.tooSoon", moment(earliest));
      case Reason.Overlaps o -> say(o.appointment().isPresent() ? "help.overlaps" : "help.blocked");
      case Reason.TooClose t -> say("help.tooClose");
      default -> say("help." + reason.code());
    };
  }

  private String horizon(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && last.isPresent()) {
      return say("range", day(first.get()), day(last.get()));
    }
    return last.map(d -> say("horizon", day(d))).orElseGet(() -> say("horizon.any"));
  }

  private String limit(Reason.LimitReached reached) {
    var limit = reached.limit();
    var owner =
        switch (reached.owner()) {
          case Reason.OfService(var service) ->
              rules.service(service).map(s -> s.name()).orElse(service.value());
          case Reason.OfMember(var staff) -> name(staff);
          case Reason.OfClient(var client) -> say("limit.client");
        };
    if (limit.most() == 0) return say("limit.closed", owner);
    var what = limit.measure() == Limit.Measure.BOOKINGS ? "limit.bookings" : "limit.minutes";
    return say(what, owner, reached.have(), limit.most(), say("per." + limit.per()));
  }

  private String offGrid(Optional<Instant> before, Optional<Instant> after) {
    if (before.isPresent() && after.isPresent()) {
      return say("offGrid.between", clock(before.get()), clock(after.get()));
    }
    return before
        .or(() -> after)
        .map(i -> say("offGrid.near", clock(i)))
        .orElseGet(() -> say("offGrid"));
  }

  private String name(StaffId staff) {
    return rules.staff(staff).map(s -> s.name()).orElse(staff.value());
  }

  private String room(RoomId room) {
    return rules.room(room).map(r -> r.name()).orElse(room.value());
  }

  private String span(Interval when) {
    return clock(when.start()) + "–" + clock(when.end());
  }

  private String clock(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(local(at));
  }

  private String moment(Instant at) {
    return day(local(at).toLocalDate()) + ", " + clock(at);
  }

  private String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  private String day(LocalDateTime at) {
    var clock = DateTimeFormatter.ofPattern("HH:mm", locale).format(at);
    return at.toLocalTime().toSecondOfDay() == 0
        ? day(at.toLocalDate())
        : day(at.toLocalDate()) + ", " + clock;
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, rules.practice().zone());
  }

  private String say(String key, Object... facts) {
    return new MessageFormat(texts.getString(key), locale).format(facts);
  }
}

package com.xordon.exchange.ics;

import com.xordon.exchange.Note;
import com.xordon.exchange.Row;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Understands one event. What nobody needs may be unreadable; what decides when it is may not.
final class EventReader {
  private static final Set<String> ANSWERS =
      Set.of("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH");

  private final Zones zones;
  private final Services services;
  private final ZoneRules days;

  /// What stands in an event, or the row that says why it isn't taken.
  sealed interface Read {
    record Good(Event event) implements Read {}

    record Not(Row row) implements Read {}
  }

  /// Ends the reading of one event.
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1;
    final transient Note why;
    final Row.Outcome outcome;
    final int line;

    Stop(Row.Outcome outcome, int line, Note why) {
      super(why.key(), null, false, false);
      this.outcome = outcome;
      this.line = line;
      this.why = why;
    }
  }

  EventReader(Zones zones, Services services, ZoneRules days) {
    this.zones = zones;
    this.services = services;
    this.days = days;
  }

  Read read(RawEvent raw) {
    try {
      return new Read.Good(event(raw));
    } catch (Stop stop) {
      var title = PlainText.line(raw.text("SUMMARY"));
      return new Read.Not(Row.of(stop.line, title, stop.outcome, stop.why));
    }
  }

  private Event event(RawEvent raw) throws Stop {
    var method = raw.calendar.method();
    if (ANSWERS.contains(method)) {
      throw new Stop(Row.Outcome.SKIPPED, raw.line, Note.of("answer"));
    }
    var notes = new ArrayList<Note>();
    if (method.equals("REQUEST")) notes.add(Note.of("invitation"));
    var start = start(raw, notes);
    var text = text(raw);
    var kind = kind(raw, method);
    var length = length(raw, start, text, kind, notes);
    return new Event(
        raw.line, identity(raw, start), kind, time(raw, start, length), text, List.copyOf(notes));
  }

  private static Event.Kind kind(RawEvent raw, String method) {
    if (method.equals("CANCEL") || raw.says("STATUS", "CANCELLED")) return Event.Kind.CALLED_OFF;
    boolean free =
        raw.says("TRANSP", "TRANSPARENT") || raw.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    return free ? Event.Kind.FREE : Event.Kind.TAKEN;
  }

  private Stamp start(RawEvent raw, List<Note> notes) throws Stop {
    var written = raw.first("DTSTART");
    if (written.isEmpty()) {
      throw new Stop(Row.Outcome.SKIPPED, raw.line, Note.of("start.missing"));
    }
    var property = written.get();
    var value = property.value();
    var day = Stamp.parse(value, days);
    if (day.isEmpty()) {
      throw new Stop(
          Row.Outcome.SKIPPED, property.line(), Note.of("start.unreadable", brief(value)));
    }
    if (day.get().day() || Stamp.isUtc(value)) return day.get();
    var zone = zones.find(property.parameter("TZID"), raw.calendar);
    if (zone.rules().isEmpty()) {
      throw new Stop(Row.Outcome.ASKS, property.line(), zone.notes().getFirst());
    }
    notes.addAll(zone.notes());
    return Stamp.parse(value, zone.rules().get()).orElseThrow();
  }

  /// A moment beside the start: in its own zone, else in the start's.
  private Optional<Stamp> beside(Property property, String value, RawEvent raw, Stamp start) {
    var name = property.parameter("TZID");
    if (name.isEmpty()) return Stamp.parse(value, start.rules());
    var rules = zones.find(name, raw.calendar).rules().orElse(start.rules());
    return Stamp.parse(value, rules).map(s -> s.day() ? Stamp.day(s.date(), start.rules()) : s);
  }

  private Span length(RawEvent raw, Stamp start, Event.Text text, Event.Kind kind, List<Note> notes)
      throws Stop {
    var end = raw.first("DTEND");
    var duration = raw.first("DURATION");
    if (end.isPresent()) return until(end.get(), raw, start, text, kind, notes);
    if (duration.isEmpty()) return unsaid(raw.line, start, text, kind, notes);
    int line = duration.get().line();
    var span = Span.parse(duration.get().value());
    if (span.isEmpty()) {
      throw new Stop(
          Row.Outcome.SKIPPED, line, Note.of("length.unreadable", brief(duration.get().value())));
    }
    return checked(span.get(), line, start, text, kind, notes);
  }

  private Span until(
      Property end, RawEvent raw, Stamp start, Event.Text text, Event.Kind kind, List<Note> notes)
      throws Stop {
    var read = beside(end, end.value(), raw, start);
    if (read.isEmpty()) {
      throw new Stop(
          Row.Outcome.SKIPPED, end.line(), Note.of("end.unreadable", brief(end.value())));
    }
    var moment = read.get();
    if (start.day()) moment = Stamp.day(moment.date(), start.rules());
    return checked(Span.between(start, moment), end.line(), start, text, kind, notes);
  }

  private static Span checked(
      Span span, int line, Stamp start, Event.Text text, Event.Kind kind, List<Note> notes)
      throws Stop {
    int order = span.end(start).compareTo(start.instant());
    if (order < 0 && kind == Event.Kind.TAKEN) {
      throw new Stop(Row.Outcome.ASKS, line, Note.of("end.before"));
    }
    return order > 0 ? span : unsaid(line, start, text, kind, notes);
  }

  /// Without a length: one day, or as long as the service takes.
  private static Span unsaid(
      int line, Stamp start, Event.Text text, Event.Kind kind, List<Note> notes) throws Stop {
    if (start.day()) return Span.DAY;
    if (kind != Event.Kind.TAKEN) return Span.minutes(0);
    if (text.service().isEmpty()) throw new Stop(Row.Outcome.ASKS, line, Note.of("length.none"));
    var service = text.service().get();
    notes.add(Note.of("length.service", service.name()));
    return Span.minutes(service.minutes());
  }

  private Event.Time time(RawEvent raw, Stamp start, Span length) throws Stop {
    var rules = new ArrayList<Rule>();
    for (var property : raw.all("RRULE")) {
      var rule = Rule.parse(property.value());
      if (rule.isEmpty()) {
        throw new Stop(
            Row.Outcome.SKIPPED,
            property.line(),
            Note.of("rule.unreadable", brief(property.value())));
      }
      rules.add(rule.get());
    }
    var extra = new ArrayList<Event.Extra>();
    var without = new ArrayList<Stamp>();
    for (var property : raw.all("RDATE")) {
      for (var value : property.value().split(",")) extra(property, value, raw, start, extra);
    }
    for (var property : raw.all("EXDATE")) {
      for (var value : property.value().split(",")) {
        beside(property, value, raw, start).ifPresent(without::add);
      }
    }
    boolean whole = wholeDay(raw, start, length);
    return new Event.Time(start, length, whole, rules, extra, without);
  }

  /// A date, or a period with an end or a length.
  private void extra(
      Property property, String value, RawEvent raw, Stamp start, List<Event.Extra> into) {
    var parts = value.split("/", 2);
    var first = beside(property, parts[0], raw, start);
    if (first.isEmpty()) return;
    var at =
        first.get().day() && !start.day()
            ? start.at(first.get().date().atTime(start.wall().toLocalTime()))
            : first.get();
    Optional<Span> length = Optional.empty();
    if (parts.length > 1) {
      length =
          Span.parse(parts[1])
              .or(() -> beside(property, parts[1], raw, start).map(end -> Span.between(at, end)));
    }
    into.add(new Event.Extra(at, length.filter(s -> s.end(at).isAfter(at.instant()))));
  }

  /// By its form, by Outlook's mark, or from midnight to midnight.
  private static boolean wholeDay(RawEvent raw, Stamp start, Span length) {
    if (start.day()) return true;
    if (!start.wall().toLocalTime().equals(LocalTime.MIDNIGHT)) return false;
    if (raw.says("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE")) return true;
    var end = length.end(start);
    var wall = end.atOffset(start.rules().getOffset(end)).toLocalTime();
    return end.isAfter(start.instant()) && wall.equals(LocalTime.MIDNIGHT);
  }

  private Event.Identity identity(RawEvent raw, Stamp start) {
    var id = raw.first("RECURRENCE-ID");
    boolean future =
        id.filter(p -> p.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE")).isPresent();
    return new Event.Identity(
        uid(raw),
        raw.first("SEQUENCE").map(p -> sequence(p.value())).orElse(0),
        raw.first("LAST-MODIFIED")
            .flatMap(p -> Stamp.parse(p.value(), ZoneOffset.UTC.getRules()))
            .map(Stamp::instant)
            .orElse(Instant.MIN),
        id.flatMap(p -> beside(p, p.value(), raw, start)),
        future);
  }

  private static int sequence(String text) {
    var digits = text.strip();
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /// Its own id; without one, a name made of what tells events apart, found again the next time.
  private static String uid(RawEvent raw) {
    var uid = raw.text("UID").strip();
    if (!uid.isEmpty()) return uid.length() > 200 ? Fingerprint.of(uid) : uid;
    var start = raw.first("DTSTART");
    return "none-"
        + Fingerprint.of(
            start.map(p -> p.parameter("TZID") + p.value()).orElse(""),
            raw.text("SUMMARY"),
            raw.text("ORGANIZER"));
  }

  private Event.Text text(RawEvent raw) {
    var title = PlainText.line(raw.text("SUMMARY"));
    var notes = PlainText.of(raw.text("DESCRIPTION"));
    var place = PlainText.line(raw.text("LOCATION"));
    if (!place.isEmpty() && !notes.contains(place)) {
      notes = notes.isEmpty() ? place : place + "\n\n" + notes;
    }
    var categories =
        raw.all("CATEGORIES").stream()
            .flatMap(p -> Arrays.stream(p.value().split("(?<!\\\\),")))
            .map(c -> Property.unescaped(c).strip())
            .filter(c -> !c.isEmpty())
            .toList();
    return new Event.Text(
        title,
        notes,
        categories,
        Person.guest(raw),
        services.named(title, categories),
        raw.text(IcsExport.SERIES).strip());
  }

  private static String brief(String value) {
    var text = value.strip();
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}

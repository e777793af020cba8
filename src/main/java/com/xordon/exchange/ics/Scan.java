package com.xordon.exchange.ics;

import com.xordon.exchange.Note;
import com.xordon.exchange.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Splits a file into its events, whatever is broken between them. What has no end, is nested too
/// deep or is no event becomes a row; the rest goes on.
final class Scan {
  private static final int DEEPEST = 8;
  private static final int LINES_BETWEEN_ASKING = 1000;
  private static final int TEXT_KEPT = 20_000;
  private static final Set<String> OTHERS =
      Set.of("VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VPOLL");
  private static final Set<String> WANTED =
      Set.of(
          "UID",
          "RECURRENCE-ID",
          "SEQUENCE",
          "LAST-MODIFIED",
          "STATUS",
          "TRANSP", //
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "RDATE",
          "EXDATE", //
          "SUMMARY",
          "DESCRIPTION",
          "LOCATION",
          "CATEGORIES",
          "ORGANIZER",
          "ATTENDEE", //
          "X-MICROSOFT-CDO-BUSYSTATUS",
          "X-MICROSOFT-CDO-ALLDAYEVENT",
          IcsExport.SERIES);

  private final ByteLines lines;
  private final List<RawEvent> events = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int deeper;
  private boolean calendar;
  private CalendarFrame frame = new CalendarFrame();
  private @Nullable RawEvent event;
  private @Nullable ZoneDescription zone;

  Scan(InputStream source) throws IOException {
    lines = new ByteLines(source);
  }

  /// Reads to the end; false when `goOn`, which hears the bytes read so far, said no.
  boolean run(LongPredicate goOn) throws IOException {
    int count = 0;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      take(line.get());
      if (++count % LINES_BETWEEN_ASKING == 0 && !goOn.test(lines.read())) return false;
    }
    while (!open.isEmpty()) close();
    return goOn.test(lines.read());
  }

  /// Whether anything of a calendar was there at all.
  boolean isCalendar() {
    return calendar;
  }

  List<RawEvent> events() {
    return events;
  }

  /// What wasn't taken, and why.
  List<Row> rows() {
    return rows;
  }

  private void take(ByteLines.Line line) {
    var parsed = Property.parse(line.number(), line.text());
    if (parsed.isEmpty()) return;
    var property = parsed.get();
    var value = property.value();
    switch (property.name()) {
      case "BEGIN" -> begin(name(value), line.number());
      case "END" -> end(name(value));
      default -> {
        if (deeper == 0 && !line.cut()) keep(property);
      }
    }
  }

  private static String name(String value) {
    return value.strip().toUpperCase(Locale.ROOT);
  }

  private void begin(String name, int line) {
    if (name.equals("VCALENDAR")) {
      calendar = true;
      while (!open.isEmpty()) close();
      deeper = 0;
      frame = new CalendarFrame();
    } else if (deeper > 0 || open.size() >= DEEPEST) {
      deeper++;
      if (name.equals("VEVENT")) rows.add(skipped(line, name, Note.of("nested")));
      return;
    } else if (name.equals("VEVENT") && event != null) {
      while (event != null) close(); // an event in an event: the first one lost its end
    }
    boolean top = open.stream().allMatch("VCALENDAR"::equals);
    open.push(name);
    if (name.equals("VEVENT") && top) {
      calendar = true;
      event = new RawEvent(line, frame);
    } else if (OTHERS.contains(name) && top) {
      calendar = true;
      rows.add(skipped(line, name, Note.of("other", name)));
    } else if (name.equals("VTIMEZONE") && top) {
      calendar = true;
      zone = new ZoneDescription();
    } else if (zone != null) {
      zone.begin();
    }
  }

  private void end(String name) {
    if (deeper > 0) {
      deeper--;
      return;
    }
    if (!open.contains(name)) return;
    while (!name.equals(open.peek())) close();
    if (name.equals("VEVENT") && event != null) {
      events.add(event);
      event = null;
    }
    close();
  }

  /// Leaves the innermost component; an event still open there has no end.
  private void close() {
    var name = open.pop();
    if (name.equals("VEVENT") && event != null) {
      rows.add(skipped(event.line, event.text("SUMMARY"), Note.of("unfinished")));
      event = null;
    }
    if (name.equals("VTIMEZONE") && zone != null) {
      frame.take(zone);
      zone = null;
    }
  }

  private void keep(Property property) {
    var inside = open.peek();
    if (inside == null || inside.equals("VCALENDAR")) frame.take(property);
    else if (event != null && inside.equals("VEVENT")) keep(event, property);
    else if (zone != null) zone.take(property, inside);
  }

  private static void keep(RawEvent event, Property property) {
    if (!WANTED.contains(property.name())) return;
    var value = property.value();
    boolean short_ = value.length() <= TEXT_KEPT || !property.name().equals("DESCRIPTION");
    event.add(
        short_
            ? property
            : new Property(
                property.line(),
                property.name(),
                property.parameters(),
                value.substring(0, TEXT_KEPT) + "…"));
  }

  private static Row skipped(int line, String what, Note why) {
    return Row.of(line, what, Row.Outcome.SKIPPED, why);
  }
}

package com.xordon.exchange.ics;

import com.xordon.exchange.Note;
import com.xordon.exchange.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects the rows of a report; occurrences of one event with one fate share a row.
final class Rows {
  private final DateTimeFormatter when;
  private final Map<Key, Row> rows = new LinkedHashMap<>();

  private record Key(int line, Row.Outcome outcome, List<Note> notes) {}

  Rows(ZoneId zone) {
    when = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone);
  }

  void add(Event event, Instant start, Row.Outcome outcome, List<Note> notes) {
    var title = (event.title() + " " + when.format(start)).strip();
    var row = new Row(event.line(), title, outcome, 1, notes);
    rows.merge(new Key(event.line(), outcome, row.notes()), row, Rows::together);
  }

  void add(Event event, Instant start, Row.Outcome outcome, Note note) {
    add(event, start, outcome, List.of(note));
  }

  private static Row together(Row one, Row two) {
    return new Row(one.line(), one.what(), one.outcome(), one.times() + two.times(), one.notes());
  }

  List<Row> all() {
    return new ArrayList<>(rows.values());
  }
}

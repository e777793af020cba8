package com.xordon.exchange.ics;

import com.xordon.core.diary.ExternalRef;
import com.xordon.core.diary.Interval;
import com.xordon.exchange.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One appointment or blocked time a file wants: an event, or one occurrence of a series. `slot`
/// names the place in the series it fills, empty for a single event; `orphan` when its series isn't
/// in the file.
record Wish(
    Event event, String slot, Interval when, boolean busy, boolean orphan, List<Note> notes) {
  static final String SOURCE = "ics";

  static Wish of(Event event, String slot, Stamp start, Span length, boolean busy, boolean orphan) {
    var when = new Interval(start.instant(), max(start.instant(), length.end(start)));
    return new Wish(event, slot, when, busy, orphan, event.notes());
  }

  private static Instant max(Instant one, Instant two) {
    return one.isAfter(two) ? one : two;
  }

  Wish with(Note note) {
    var more = new ArrayList<>(notes);
    more.add(note);
    return new Wish(event, slot, when, busy, orphan, more);
  }

  String id() {
    return id(event.uid(), slot);
  }

  static String id(String uid, String slot) {
    return slot.isEmpty() ? uid : uid + "/" + slot;
  }

  /// What links occurrences; empty for a single event.
  String series() {
    return slot.isEmpty() ? event.text().series() : event.uid();
  }

  Version version() {
    var text = event.text();
    var print =
        Fingerprint.of(
            busy ? "busy" : "",
            when.start().toString(),
            when.end().toString(),
            text.title(),
            text.notes(),
            String.join("\n", text.categories()),
            text.guest().map(Person::toString).orElse(""));
    return new Version(event.identity().sequence(), print, orphan);
  }

  ExternalRef ref(String id) {
    return new ExternalRef(SOURCE, id, version().toString());
  }

  /// What was last seen of an event elsewhere: its number there, a print of what we take from it,
  /// and whether it came without its series.
  record Version(int sequence, String print, boolean orphan) {
    static final Version UNKNOWN = new Version(0, "", false);

    static Version parse(String text) {
      var parts = text.split("\\.", -1);
      if (parts.length < 2 || !parts[0].matches("\\d{1,9}")) return UNKNOWN;
      return new Version(Integer.parseInt(parts[0]), parts[1], parts.length > 2);
    }

    boolean sameAs(Version other) {
      return print.equals(other.print) && !print.isEmpty();
    }

    @Override
    public String toString() {
      return sequence + "." + print + (orphan ? ".alone" : "");
    }
  }
}

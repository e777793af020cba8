package com.xordon.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What becomes of one record of a file: the line it begins in, what it is, and how many
/// appointments or blocked times it stands for.
public record Row(int line, String what, Outcome outcome, int times, List<Note> notes) {
  /// What can become of it. `ASKS` is left alone until a person decides.
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    SKIPPED,
    ASKS
  }

  public Row {
    notes = List.copyOf(notes);
  }

  public static Row of(int line, String what, Outcome outcome, Note... notes) {
    return new Row(line, what, outcome, 1, List.of(notes));
  }

  /// Why, in sentences; empty when there is nothing to say.
  public String reason(Locale locale) {
    return notes.stream().map(n -> n.text(locale)).collect(Collectors.joining(" "));
  }
}

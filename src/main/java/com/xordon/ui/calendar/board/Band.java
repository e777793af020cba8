package com.xordon.ui.calendar.board;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch of a column that isn't simply free. `words` are a person's own (a leave's reason, a
/// closure's name) or empty; `until` is the last day of a leave that goes on.
public record Band(Kind kind, Span span, String words, Optional<LocalDate> until) {
  /// What it is, and so how it looks.
  public enum Kind {
    OFF,
    BREAK,
    LEAVE,
    CLOSURE,
    BLOCKED,
    EXTERNAL
  }

  static Band plain(Kind kind, Span span) {
    return new Band(kind, span, "", Optional.empty());
  }
}

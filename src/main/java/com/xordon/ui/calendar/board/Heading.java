package com.xordon.ui.calendar.board;

import java.util.Optional;
import java.util.OptionalInt;

/// What the head of a column says: whose it is, the hours from first to last (`span` 0-0 on a day
/// without), booked share of them, the next gap of half an hour or more, and how many appointments.
public record Heading(
    String name, Span hours, OptionalInt use, OptionalInt free, int appointments, Away away) {
  /// Why nobody is here, if so.
  public enum Away {
    HERE,
    OFF,
    LEAVE,
    CLOSED,
    OTHER_HOURS
  }

  public String initials() {
    var words = name.strip().split("\\s+", -1);
    var first = start(words[0]);
    return words.length == 1 ? first : first + start(words[words.length - 1]);
  }

  private static String start(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase();
  }

  public Optional<Span> shownHours() {
    return hours.length() == 0 ? Optional.empty() : Optional.of(hours);
  }
}

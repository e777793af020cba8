package com.xordon.exchange.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;

/// The days for which series become occurrences, both included, in the practice's zone.
record Window(LocalDate from, LocalDate until, ZoneRules zone) {
  boolean holds(Stamp start) {
    return holds(start.dateUnder(zone));
  }

  boolean holds(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(until);
  }

  LocalDate date(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone.getOffset(moment)).toLocalDate();
  }

  /// Far enough before the beginning.
  boolean isBefore(LocalDate wallDate) {
    return wallDate.isBefore(from.minusDays(2));
  }

  /// Far enough behind the end that no zone brings a moment back into it.
  boolean isBehind(LocalDate wallDate) {
    return wallDate.isAfter(until.plusDays(2));
  }
}

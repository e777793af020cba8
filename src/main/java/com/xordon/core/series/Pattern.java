package com.xordon.core.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// How something comes again, as people say it: every `every` days, weeks or months, so many
/// `times` or `until` a day (included), whichever comes first; in weeks on these days, the first
/// one's when empty. A month without the day is passed over.
public record Pattern(
    Unit unit, int every, Set<DayOfWeek> on, OptionalInt times, Optional<LocalDate> until) {
  /// What is counted.
  public enum Unit {
    DAYS(ChronoUnit.DAYS),
    WEEKS(ChronoUnit.WEEKS),
    MONTHS(ChronoUnit.MONTHS);

    private final ChronoUnit of;

    Unit(ChronoUnit of) {
      this.of = of;
    }
  }

  public Pattern {
    on = Set.copyOf(on);
    if (every < 1) throw new IllegalArgumentException("a series comes again after 1 or more");
    if (times.isEmpty() && until.isEmpty()) {
      throw new IllegalArgumentException("a series has an end");
    }
    if (times.isPresent() && times.getAsInt() < 1) {
      throw new IllegalArgumentException("a series has an occurrence");
    }
  }

  /// The times from `first` on, itself included; not more than `SeriesWish.MOST`.
  public List<LocalDateTime> from(LocalDateTime first) {
    var found = new ArrayList<LocalDateTime>();
    int most = Math.min(SeriesWish.MOST, times.orElse(SeriesWish.MOST));
    var end = until.orElse(LocalDate.MAX);
    for (int round = 0; found.size() < most; round++) {
      var begin = first.plus((long) round * every, unit.of);
      if (begin.toLocalDate().isAfter(end) && !begin.equals(first)) break;
      for (var at : around(begin, first)) {
        boolean wanted = !at.isBefore(first) && !at.toLocalDate().isAfter(end);
        if (wanted && found.size() < most) found.add(at);
      }
      if (round > 10_000) break;
    }
    return found;
  }

  private List<LocalDateTime> around(LocalDateTime begin, LocalDateTime first) {
    return switch (unit) {
      case DAYS -> List.of(begin);
      case MONTHS -> begin.getDayOfMonth() == first.getDayOfMonth() ? List.of(begin) : List.of();
      case WEEKS -> {
        var days = on.isEmpty() ? Set.of(first.getDayOfWeek()) : on;
        var monday = begin.minusDays(begin.getDayOfWeek().getValue() - 1L);
        yield days.stream().sorted().map(d -> monday.plusDays(d.getValue() - 1L)).toList();
      }
    };
  }
}

package com.xordon.core.availability;

import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Service;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// How near and how far a start may lie: not before now and the notice, on the days of the horizon.
record Reach(Instant earliest, Optional<LocalDate> first, Optional<LocalDate> last) {
  /// How far ahead bookable days are looked for.
  private static final int LOOK_AHEAD = 1100;

  /// `bookable` answers the distance in days from today to the nth bookable day, or -1 when there
  /// are fewer.
  static Reach of(
      Practice practice, Service service, Instant now, ToIntFunction<Integer> bookable) {
    var earliest = now.plus(service.starts().minNotice());
    var today = now.atZone(practice.zone()).toLocalDate();
    return switch (service.starts().horizon()) {
      case Horizon.Unlimited() -> new Reach(earliest, Optional.empty(), Optional.empty());
      case Horizon.Range(var from, var to) ->
          new Reach(earliest, Optional.of(from), Optional.of(to));
      case Horizon.Days(var kind, var days) -> {
        if (days == 0) {
          yield new Reach(earliest, Optional.empty(), Optional.of(today.minusDays(1)));
        }
        yield new Reach(
            earliest,
            Optional.empty(),
            switch (kind) {
              case CALENDAR -> Optional.of(today.plusDays(days - 1L));
              case BUSINESS -> Optional.of(businessDay(practice, today, days));
              case BOOKABLE -> {
                int distance = bookable.applyAsInt(days);
                yield distance < 0 ? Optional.empty() : Optional.of(today.plusDays(distance));
              }
            });
      }
    };
  }

  static int lookAhead() {
    return LOOK_AHEAD;
  }

  private static LocalDate businessDay(Practice practice, LocalDate today, int days) {
    var day = today;
    for (int left = days, looked = 0; looked < LOOK_AHEAD * 10; day = day.plusDays(1), looked++) {
      if (isBusinessDay(practice, day) && --left == 0) return day;
    }
    return day;
  }

  private static boolean isBusinessDay(Practice practice, LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    for (Closure closure : practice.closures()) if (closure.covers(day)) return false;
    return !weekend;
  }

  /// The first whole minute that isn't too soon.
  long earliestMinute() {
    long second = earliest.getEpochSecond() + (earliest.getNano() > 0 ? 1 : 0);
    return -Math.floorDiv(-second, 60);
  }

  long firstMinute(WallClock practiceClock) {
    return first.map(d -> practiceClock.midnight(d.toEpochDay())).orElse(Long.MIN_VALUE);
  }

  long endMinute(WallClock practiceClock) {
    return last.map(d -> practiceClock.midnight(d.toEpochDay() + 1)).orElse(Long.MAX_VALUE);
  }
}

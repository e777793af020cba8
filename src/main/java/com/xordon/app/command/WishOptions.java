package com.xordon.app.command;

import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What someone waits for, as options.
final class WishOptions {
  @Option(names = "--service", required = true, paramLabel = "ID", description = "The service.")
  private String service = "";

  @Option(
      names = "--staff",
      split = ",",
      paramLabel = "ID",
      description = "One of these people (default: anyone).")
  private List<String> staff = List.of();

  @Option(
      names = "--days",
      split = ",",
      paramLabel = "DAY",
      description = "On these weekdays: MON, TUE ... (default: any).")
  private List<String> days = List.of();

  @Option(
      names = "--times",
      split = ",",
      paramLabel = "FROM-TO",
      description = "Beginning in these hours, like 09:00-12:00 (default: any).")
  private List<String> times = List.of();

  @Option(names = "--earliest", paramLabel = "DATE", description = "From this day on.")
  private @Nullable String earliest;

  @Option(names = "--latest", paramLabel = "DATE", description = "Until this day, included.")
  private @Nullable String latest;

  @Option(
      names = "--priority",
      paramLabel = "0-4",
      description = "From 0, can wait, to 4, urgent (default: 2).")
  private int priority = WaitlistEntry.USUAL_PRIORITY;

  @Option(names = "--notes", paramLabel = "TEXT", description = "To remember.")
  private String notes = "";

  int priority() {
    if (priority < 0 || priority > WaitlistEntry.MOST_PRIORITY) {
      throw new ProblemException(Problem.of("WAIT_REFUSED", "--priority is from 0 to 4"));
    }
    return priority;
  }

  String notes() {
    return notes;
  }

  TimeWish wish() {
    try {
      return new TimeWish(
          new ServiceId(service),
          staff.stream().map(StaffId::new).toList(),
          days(),
          times.stream().flatMap(t -> hours(t).stream()).toList(),
          date(earliest),
          date(latest));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of("WAIT_REFUSED", String.valueOf(e.getMessage())), e);
    }
  }

  private Set<DayOfWeek> days() {
    var wanted = EnumSet.noneOf(DayOfWeek.class);
    for (var text : days) wanted.add(day(text));
    return wanted;
  }

  private static DayOfWeek day(String text) {
    for (var day : DayOfWeek.values()) {
      if (day.name().startsWith(text.strip().toUpperCase(Locale.ROOT)) && text.length() > 1) {
        return day;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is not a day like MON");
  }

  private static List<TimeRange> hours(String text) {
    return HoursText.read(text)
        .orElseThrow(
            () -> new IllegalArgumentException("'" + text + "' is not a time like 09:00-12:00"));
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    return Optional.ofNullable(text).map(Common::date);
  }
}

package com.xordon.demo;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.TimeRange;
import com.xordon.demo.DemoTeam.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The course over three working days, once a week as far as its teacher is there, emptier the
/// further ahead.
record DemoCamp(DemoTeam team, DemoTexts texts, Instant now, LocalDate today) {
  private static final TimeRange RANGE = DemoServices.CAMP_DAYS.parts().getFirst().range();

  /// The course that begins on a day, if one does.
  Optional<Appointment> on(LocalDate day) {
    var teacher = team.people().stream().filter(p -> p.key().equals("mara")).findFirst();
    if (teacher.isEmpty() || day.getDayOfWeek() != firstDay()) return Optional.empty();
    var days = days(day);
    boolean there =
        days.stream()
            .allMatch(d ->
                team.shifts(teacher.get(), d).stream()
                    .anyMatch(s -> s.from() <= RANGE.from() && RANGE.to() <= s.to()));
    return there ? Optional.of(course(teacher.get(), days)) : Optional.empty();
  }

  /// The third working day of the script's week, so that all three lie outside her short one.
  private DayOfWeek firstDay() {
    var day = today.getDayOfWeek().getValue() > 5 ? DayOfWeek.MONDAY : today.getDayOfWeek();
    for (int i = 0; i < 2; i++) day = nextWorking(day);
    return day;
  }

  private static DayOfWeek nextWorking(DayOfWeek day) {
    var next = day.plus(1);
    return next.getValue() > 5 ? DayOfWeek.MONDAY : next;
  }

  private static List<LocalDate> days(LocalDate first) {
    var days = new ArrayList<>(List.of(first));
    while (days.size() < DemoServices.CAMP_DAYS.parts().size()) {
      var next = days.getLast().plusDays(1);
      while (next.getDayOfWeek().getValue() > 5) next = next.plusDays(1);
      days.add(next);
    }
    return days;
  }

  private Appointment course(Person teacher, List<LocalDate> days) {
    var parts = days.stream().map(d -> new Part(time(d), List.of(), List.of())).toList();
    var start = parts.getFirst().when().start();
    var when = new Interval(start, parts.getLast().when().end());
    boolean over = !when.end().isAfter(now);
    long ahead = Math.max(0, Duration.between(now, start).toDays() / 7);
    return new Appointment(
        new AppointmentId("camp-" + days.getFirst()),
        new ServiceId(DemoServices.CAMP),
        Optional.empty(),
        List.of(teacher.id()),
        teacher.room().stream().toList(),
        when,
        parts,
        over ? Status.COMPLETED : Status.CONFIRMED,
        (start.isBefore(now) ? start : now).minus(Duration.ofDays(20)),
        (int) Math.max(2, 9 - 2 * ahead),
        new Details(
            OptionalLong.empty(),
            texts.say("service.camp"),
            "",
            "desk",
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private Interval time(LocalDate day) {
    var zone = team.rules().practice().zone();
    return Interval.of(
        day.atStartOfDay().plusMinutes(RANGE.from()).atZone(zone).toInstant(),
        Duration.ofMinutes(RANGE.to() - RANGE.from()));
  }
}

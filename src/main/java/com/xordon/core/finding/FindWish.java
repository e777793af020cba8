package com.xordon.core.finding;

import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What is looked for, in wall time of the practice. What is empty is all the same; an appointment
/// lies within `times` as a whole, `earliest` and `latest` are both included, `minutes` is the
/// length wished for.
public record FindWish(
    List<ServiceId> services,
    OptionalInt minutes,
    List<StaffId> staff,
    List<RoomId> rooms,
    Set<DayOfWeek> days,
    Optional<TimeRange> times,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest) {
  public static final FindWish ANYTHING =
      new FindWish(
          List.of(),
          OptionalInt.empty(),
          List.of(),
          List.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public FindWish {
    services = services.stream().distinct().toList();
    staff = staff.stream().distinct().toList();
    rooms = rooms.stream().distinct().toList();
    days = Set.copyOf(days);
  }

  /// One of the things wished for.
  public enum Part {
    STAFF,
    ROOMS,
    DAYS,
    TIMES,
    DATES
  }

  boolean wants(LocalDate day) {
    return (days.isEmpty() || days.contains(day.getDayOfWeek()))
        && earliest.filter(day::isBefore).isEmpty()
        && latest.filter(day::isAfter).isEmpty();
  }

  /// Whether wall minutes of one day lie within the times.
  boolean wants(int from, int to) {
    return times.isEmpty() || from >= times.get().from() && to <= times.get().to();
  }

  boolean asks(Part part) {
    return !equals(without(part));
  }

  /// The same without one of its wishes.
  public FindWish without(Part part) {
    boolean dates = part == Part.DATES;
    return new FindWish(
        services,
        minutes,
        part == Part.STAFF ? List.of() : staff,
        part == Part.ROOMS ? List.of() : rooms,
        part == Part.DAYS ? Set.of() : days,
        part == Part.TIMES ? Optional.empty() : times,
        dates ? Optional.empty() : earliest,
        dates ? Optional.empty() : latest);
  }
}

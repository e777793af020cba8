package com.xordon.bench;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Rotation;
import com.xordon.core.rotation.Workload;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whose turn it is among twenty people with five thousand bookings in the month, asked from
/// scratch; beside a loop that only counts them.
final class PickBench {
  private static final int PEOPLE = 20;
  private static final int BOOKINGS = 5_000;
  private static final int SERVICE = 1;
  private static final double MOST_MICROS = 26;

  /// Weighted turns ask nobody how busy they are.
  private static final Workload UNASKED =
      new Workload() {
        @Override
        public long free(StaffId member, Interval time) {
          throw new IllegalStateException("weights alone decide");
        }

        @Override
        public long working(StaffId member, Interval time) {
          throw new IllegalStateException("weights alone decide");
        }
      };

  private final Report report;

  PickBench(Report report) {
    this.report = report;
  }

  void run() {
    var practice = new FullPractice(PEOPLE);
    for (int i = 0; i < BOOKINGS; i++) {
      int day = i / PEOPLE % 28;
      int minute = 8 * 60 + 60 * (i / (PEOPLE * 28));
      practice.book(FullPractice.TODAY.withDayOfMonth(1 + day), i % PEOPLE, minute, SERVICE);
    }
    var rules = practice.rules(18);
    var diary = practice.diary();
    var month =
        new Interval(
            FullPractice.at(FullPractice.TODAY.withDayOfMonth(1), 0),
            FullPractice.at(FullPractice.TODAY.withDayOfMonth(1).plusMonths(1), 0));
    double floor = Timing.of(1_000, () -> count(diary.appointments(month))) / 1e3;
    double pick = Timing.of(1_000, () -> pick(rules, diary)) / 1e3;
    var kept = rotation(rules, diary);
    double next = Timing.of(1_000, () -> pick(kept)) / 1e3;
    report.note(4, "counting 5,000 bookings of 20 people, the floor", floor, "us");
    report.add(
        4, "weighted pick, 20 people, 5,000 bookings", pick, "us", "<= 26 us", pick <= MOST_MICROS);
    report.note(4, "weighted pick / floor", pick / floor, "x");
    report.note(4, "the next pick of the same question", next, "us");
  }

  private static Optional<StaffId> pick(Rules rules, ListDiary diary) {
    return pick(rotation(rules, diary));
  }

  private static Optional<StaffId> pick(Rotation rotation) {
    var free = IntStream.range(0, PEOPLE).mapToObj(FullPractice::id).toList();
    return rotation.next(free, FullPractice.NOW.plusSeconds(86_400));
  }

  private static Rotation rotation(Rules rules, ListDiary diary) {
    Instant now = FullPractice.NOW;
    return new Rotation(
        rules, diary, rules.services().get(SERVICE), now, Optional.empty(), UNASKED);
  }

  private static HashMap<StaffId, Integer> count(List<Appointment> all) {
    var count = new HashMap<StaffId, Integer>();
    for (var a : all) {
      if (a.holdsTime()) for (var s : a.staff()) count.merge(s, 1, Integer::sum);
    }
    return count;
  }
}

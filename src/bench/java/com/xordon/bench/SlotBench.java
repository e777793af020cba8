package com.xordon.bench;

import com.xordon.core.availability.Question;
import com.xordon.core.availability.StandingOffer;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ServiceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Goals 1 and 3: the workloads through the real engine with all its rules, beside Guava and the
/// naive way.
final class SlotBench {
  private static final long MILLIS = 1500;
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private final Report report;

  SlotBench(Report report) {
    this.report = report;
  }

  void run() {
    Map<String, Double> nanos = new HashMap<>();
    for (var w : Workload.ALL) {
      var rules = w.rules();
      var diary = w.diary();
      var busy = IntStream.range(0, w.hosts()).mapToObj(w::busy).toList();
      check(w, "engine", minutes(w.ask(rules, diary)));
      check(w, "guava", GuavaSlots.find(w, busy));
      check(w, "naive", NaiveSlots.find(w, busy));
      double engine = Timing.of(MILLIS, () -> w.ask(rules, diary));
      double guava = Timing.of(MILLIS, () -> GuavaSlots.find(w, busy));
      double naive = Timing.of(MILLIS / 3, () -> NaiveSlots.find(w, busy));
      nanos.put(w.name(), engine);
      report.note(1, w.name() + " engine", engine / 1000, "us");
      report.note(1, w.name() + " naive java.time / engine", naive / engine, "x");
      report.add(
          1,
          w.name() + " Guava TreeRangeSet / engine",
          guava / engine,
          "x",
          ">= 1",
          guava >= engine);
    }
    double a = nanos.get("A");
    goal("A", a / 1000, "us", 60);
    goal("B / A", nanos.get("B") / a, "x", 8);
    goal("C / A", nanos.get("C") / a, "x", 30);
    double perStart = nanos.get("D") / 2714 / (a / 235);
    goal("D per start / A per start", perStart, "x", 1.5);
    amended();
  }

  /// Goal 3: the month of A, brought up to date after one more appointment.
  private void amended() {
    var w = Workload.ALL.get(0);
    var rules = w.rules();
    var more = Interval.of(Workload.windowStart().plus(Duration.ofHours(177)), HALF_HOUR);
    var before = w.diary(List.of());
    var after = w.diary(List.of(more));
    var question = Question.about(new ServiceId("s"), Workload.NOW);
    var kept = StandingOffer.of(rules, before, question, Workload.FIRST, w.last());
    if (kept.starts().equals(w.ask(rules, after)))
      throw new IllegalStateException("the appointment takes no start away");
    if (!kept.after(after, List.of(more)).starts().equals(w.ask(rules, after)))
      throw new IllegalStateException("the amended answer isn't the new one");
    double anew = Timing.of(MILLIS, () -> w.ask(rules, after));
    double amended = Timing.of(MILLIS, () -> kept.after(after, List.of(more)));
    report.note(3, "A asked anew", anew / 1000, "us");
    report.note(3, "A amended after one appointment", amended / 1000, "us");
    double share = amended / anew;
    report.add(3, "amended / asked anew", share, "x", "<= 0.2 x", share <= 0.2);
  }

  private void goal(String what, double value, String unit, double most) {
    report.add(1, what, value, unit, "<= " + most + " " + unit, value <= most);
  }

  static long[] minutes(List<com.xordon.core.availability.Start> starts) {
    long origin = Workload.windowStart().getEpochSecond();
    return starts.stream()
        .mapToLong(s -> (s.when().start().getEpochSecond() - origin) / 60)
        .toArray();
  }

  private static void check(Workload w, String who, long[] minutes) {
    if (!w.isRight(minutes)) {
      throw new IllegalStateException(
          w.name() + ": " + who + " found " + minutes.length + " starts, not " + w.starts());
    }
  }
}

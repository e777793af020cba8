package com.xordon.bench;

import com.xordon.core.whatif.Effect;
import com.xordon.core.whatif.Progress;
import com.xordon.core.whatif.WhatIf;

/// Other rules tried out on sixty days of twenty people with full books, the last 90 days replayed.
final class WhatIfBench {
  private static final int DAYS = 60;
  private static final double MOST_MS = 1000;

  private final Report report;

  WhatIfBench(Report report) {
    this.report = report;
  }

  void run() {
    var practice = new FullPractice(20).booked(0, 90, DAYS, 3);
    long from = System.nanoTime();
    var effect = ask(practice);
    double first = (System.nanoTime() - from) / 1e6;
    double later = Timing.of(2000, () -> ask(practice)) / 1e6;
    report.add(
        13, "what-if of 60 days, 20 people, at once", first, "ms", "<= 1000 ms", first <= MOST_MS);
    report.add(
        13, "what-if of 60 days, 20 people, warm", later, "ms", "<= 1000 ms", later <= MOST_MS);
    report.note(13, "what-if: appointments in the books", practice.appointments.size(), "");
    report.note(13, "what-if: starts lost", effect.lost(), "");
    report.note(13, "what-if: appointments stranded", effect.stranded().size(), "");
  }

  /// The first person goes home at three.
  private static Effect ask(FullPractice practice) {
    return new WhatIf(practice.rules(18), practice.rules(15), practice.diary(), FullPractice.NOW)
        .between(FullPractice.TODAY, FullPractice.TODAY.plusDays(DAYS - 1L), Progress.NONE)
        .orElseThrow();
  }
}

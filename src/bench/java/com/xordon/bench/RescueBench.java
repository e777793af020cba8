package com.xordon.bench;

import com.xordon.core.rescue.Absence;
import com.xordon.core.rescue.Move;
import com.xordon.core.rescue.Price;
import com.xordon.core.rescue.Proposal;
import com.xordon.core.rescue.Proposing;
import com.xordon.core.rescue.Replanning;

/// A full day of sixty appointments replanned among twelve people.
final class RescueBench {
  private static final int APPOINTMENTS = 60;
  private static final double MOST_MS = 1000;

  private final Report report;

  RescueBench(Report report) {
    this.report = report;
  }

  void run() {
    measure("with a third of the others' time free", 3);
    measure("with little free", 12);
  }

  private void measure(String what, int gap) {
    var practice = new FullPractice(12).booked(1, 15, 20, gap);
    for (int i = 0; i < APPOINTMENTS; i++) {
      practice.book(FullPractice.TODAY, 0, 8 * 60 + 10 * i, 0);
    }
    long from = System.nanoTime();
    var proposal = propose(practice);
    double first = (System.nanoTime() - from) / 1e6;
    double later = Timing.of(2000, () -> propose(practice)) / 1e6;
    var name = "rescue of 60 among 12, " + what;
    report.add(13, name + ", at once", first, "ms", "<= 1000 ms", first <= MOST_MS);
    report.add(13, name + ", warm", later, "ms", "<= 1000 ms", later <= MOST_MS);
    report.note(13, name + ", moved", proposal.moves().size(), "");
    report.note(
        13,
        name + ", at their time",
        proposal.moves().stream().filter(Move::keepsTime).count(),
        "");
  }

  private static Proposal propose(FullPractice practice) {
    var replanning =
        new Replanning(practice.rules(18), practice.diary(), FullPractice.NOW, Price.USUAL);
    var absence = new Absence(FullPractice.id(0), FullPractice.TODAY, "");
    if (replanning.propose(absence) instanceof Proposing.Proposed(var proposal)) return proposal;
    throw new IllegalStateException("nobody is away");
  }
}

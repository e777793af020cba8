package com.xordon.core.rotation;

import com.xordon.core.diary.Ballot;
import com.xordon.core.diary.Ballot.Candidate;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides a kept ballot again, from what it holds alone.
public final class Replay {
  private Replay() {}

  /// Whose turn it was; nobody when nobody was free.
  public static Optional<StaffId> winner(Ballot ballot) {
    return order(ballot).stream().findFirst().map(Candidate::staff);
  }

  /// Those who were free, whose turn it was first.
  public static List<Candidate> order(Ballot ballot) {
    var rule =
        switch (ballot.mode()) {
          case WEIGHTED -> weighted(ballot.candidates());
          case AVAILABILITY -> availability();
          case BALANCED -> balanced();
        };
    return ballot.candidates().stream()
        .filter(Candidate::free)
        .sorted(rule.thenComparing(Replay::last).thenComparing(Candidate::staff))
        .toList();
  }

  /// The row of everyone as it was reported; empty unless turns were weighted.
  public static List<Turn> turns(Ballot ballot) {
    if (ballot.mode() != RoundRobin.Mode.WEIGHTED) return List.of();
    var all = ballot.candidates();
    long total = total(all);
    long weights = weights(all);
    return all.stream()
        .map(c ->
            new Turn(
                c.staff(),
                c.weight(),
                c.first(),
                c.second(),
                c.weight() * total - mine(c) * weights,
                isDue(c, total, weights)))
        .toList();
  }

  private static Comparator<Candidate> weighted(List<Candidate> all) {
    long total = total(all);
    long weights = weights(all);
    return Comparator.<Candidate, Boolean>comparing(c -> !isDue(c, total, weights))
        .thenComparing(
            (a, b) -> Long.compare((mine(a) + 1) * b.weight(), (mine(b) + 1) * a.weight()))
        .thenComparing(Candidate::weight, Comparator.reverseOrder())
        .thenComparing(Candidate::priority, Comparator.reverseOrder());
  }

  private static Comparator<Candidate> availability() {
    return Comparator.comparing(Candidate::priority, Comparator.reverseOrder())
        .thenComparing(Candidate::first, Comparator.reverseOrder());
  }

  /// Who has no available minutes comes last.
  private static Comparator<Candidate> balanced() {
    return Comparator.<Candidate, Boolean>comparing(c -> c.second() == 0)
        .thenComparing((a, b) -> Long.compare(a.first() * b.second(), b.first() * a.second()));
  }

  private static boolean isDue(Candidate c, long total, long weights) {
    return mine(c) * weights < c.weight() * (total + 1);
  }

  private static long mine(Candidate c) {
    return c.first() + c.second();
  }

  private static long total(List<Candidate> all) {
    return all.stream().mapToLong(Replay::mine).sum();
  }

  private static long weights(List<Candidate> all) {
    return all.stream().mapToLong(Candidate::weight).sum();
  }

  private static Instant last(Candidate c) {
    return c.last().orElse(Instant.MIN);
  }
}

package com.xordon.analytics.figure;

import com.xordon.core.practice.ClientId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Who comes, how often, and who stayed away. `visits` says how many clients had so many
/// appointments in the period that weren't cancelled.
public record ClientsAnswer(
    Asked asked,
    long newClients,
    long returningClients,
    Map<Integer, Long> visits,
    List<Cohort> cohorts,
    int recallDays,
    long recallDue,
    List<Recall> recall) {
  /// Those whose first appointment was in a month, and how many of them had one in each month from
  /// then on; the first number is all of them.
  public record Cohort(YearMonth month, List<Long> active) {
    public Cohort {
      active = List.copyOf(active);
    }

    public long size() {
      return active.getFirst();
    }
  }

  /// Whose last appointment lies too far back, and who has no other to come.
  public record Recall(ClientId client, LocalDate last, int visits) {}

  public OptionalDouble visitsPerClient() {
    long clients = visits.values().stream().mapToLong(Long::longValue).sum();
    if (clients == 0) return OptionalDouble.empty();
    long all = visits.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
    return OptionalDouble.of((double) all / clients);
  }
}

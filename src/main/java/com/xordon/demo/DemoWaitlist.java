package com.xordon.demo;

import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Those who wait in the sample practice: some in a hurry, some who can come only now and then.
record DemoWaitlist(Rules rules, List<Client> clients, Instant now) {
  /// Every so many clients one waits.
  private static final int EVERY = 37;

  private enum Wish {
    URGENT(4, 2, Set.of(), List.of()),
    MORNINGS(
        2, 23, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), List.of(TimeRange.of(8, 0, 12, 0))),
    ANY_TIME(2, 5, Set.of(), List.of()),
    EVENINGS(3, 9, Set.of(), List.of(TimeRange.of(16, 0, 19, 0))),
    WEDNESDAYS(1, 16, Set.of(DayOfWeek.WEDNESDAY), List.of());

    private final int priority;
    private final int days;
    private final Set<DayOfWeek> on;
    private final List<TimeRange> between;

    Wish(int priority, int days, Set<DayOfWeek> on, List<TimeRange> between) {
      this.priority = priority;
      this.days = days;
      this.on = on;
      this.between = between;
    }
  }

  List<WaitlistEntry> entries() {
    var wanted = rules.services().stream().filter(s -> s.seats() == 1).toList();
    var entries = new ArrayList<WaitlistEntry>();
    for (var wish : Wish.values()) {
      var client = clients.get((11 + EVERY * wish.ordinal()) % clients.size());
      entries.add(entry(wish, client, wanted.get(wish.ordinal() % Math.min(3, wanted.size()))));
    }
    return entries;
  }

  private WaitlistEntry entry(Wish wish, Client client, Service service) {
    var asked =
        new TimeWish(
            service.id(), List.of(), wish.on, wish.between, Optional.empty(), Optional.empty());
    return new WaitlistEntry(
        new WaitlistId("wait-" + (wish.ordinal() + 1)),
        client.id(),
        asked,
        wish.priority,
        now.minus(Duration.ofDays(wish.days)),
        "",
        WaitlistEntry.State.WAITING,
        Optional.empty(),
        List.of());
  }
}

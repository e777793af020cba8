package com.xordon.analytics.figure;

import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Sum;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffMember;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// Answers the dashboard, and the lists of services and of staff that are part of it.
public final class DashboardQuery {
  private final FigurePage page;
  private final Rules rules;
  private final WorkTime work;
  private final Chances chances;

  public DashboardQuery(FigurePage page, WorkTime work, Chances chances) {
    this.page = page;
    this.rules = page.page().rules();
    this.work = work;
    this.chances = chances;
  }

  public Dashboard answer(Asked asked) {
    var source = new Source(page, asked.filter());
    var running = running(asked);
    var atRisk = new AtRisk(page, chances, asked);
    var reading = read(asked, source, running);
    var available = available(asked);
    available.values().forEach(hours -> add(reading.heat().available(), hours));
    var before = asked.during(asked.period().before());
    return new Dashboard(
        asked,
        summary(reading, atRisk),
        before,
        summary(before),
        reading.daily(asked),
        reading.heat(),
        groups(Facet.SERVICE, asked, source, running, atRisk, id -> 0),
        groups(Facet.STAFF, asked, source, running, atRisk, id -> sum(available.get(id))));
  }

  /// The figures of a period without what they are made of.
  public Summary summary(Asked asked) {
    var reading = read(asked, new Source(page, asked.filter()), running(asked));
    available(asked).values().forEach(hours -> add(reading.heat().available(), hours));
    return summary(reading, new AtRisk(page, chances, asked));
  }

  /// The revenue of a period alone.
  List<Money> revenue(Asked asked) {
    var total = read(asked, new Source(page, asked.filter()), running(asked)).total();
    var atRisk = new AtRisk(page, chances, asked);
    return total.money(atRisk.of(Facet.ALL, "", total), rules.practice().currency());
  }

  private Summary summary(PeriodReading reading, AtRisk atRisk) {
    var total = reading.total();
    return new Summary(
        total.counts(),
        Rates.of(total.past()),
        total.money(atRisk.of(Facet.ALL, "", total), rules.practice().currency()),
        total.sum(Sum.MINUTES),
        reading.heat().availableMinutes(),
        reading.leadTime(),
        reading.newClients(),
        reading.returningClients());
  }

  private PeriodReading read(Asked asked, Source source, List<Fact> running) {
    var reading = new PeriodReading(today(asked));
    source.days(asked.period()).forEach(reading::add);
    running.forEach(reading::running);
    return reading;
  }

  /// What the sums hold to be past, and isn't.
  private List<Fact> running(Asked asked) {
    var filter = asked.filter();
    return page.running(asked.now(), today(asked)).stream()
        .filter(f -> asked.period().holds(f.when().day()) && filter.takes(f))
        .map(filter::seen)
        .toList();
  }

  private LocalDate today(Asked asked) {
    return asked.today(rules.practice().zone());
  }

  private Map<String, long[]> available(Asked asked) {
    var all = new HashMap<String, long[]>();
    for (StaffMember member : rules.staff()) {
      if (!asked.filter().staff().map(member.id()::equals).orElse(true)) continue;
      all.put(member.id().value(), work.of(rules, member, asked.period()));
    }
    return all;
  }

  private List<Group> groups(
      Facet facet,
      Asked asked,
      Source source,
      List<Fact> running,
      AtRisk atRisk,
      ToLongFunction<String> available) {
    var splits = new HashMap<String, Split>();
    source.groups(
        facet,
        asked.period(),
        today(asked),
        (key, sums, ahead) ->
            splits.computeIfAbsent(key.id(), k -> new Split()).add(key.currency(), sums, ahead, 1));
    for (var fact : running) {
      for (var part : parts(facet, fact)) {
        var split = splits.get(part.id());
        if (split != null) PeriodReading.move(split, part.fact());
      }
    }
    if (facet == Facet.STAFF) addIdle(splits, asked);
    return splits.entrySet().stream()
        .map(e -> group(facet, e.getKey(), e.getValue(), atRisk, available))
        .sorted(Comparator.comparing((Group g) -> -g.counts().bookings()).thenComparing(Group::id))
        .toList();
  }

  /// Who had nobody is part of the picture.
  private void addIdle(Map<String, Split> splits, Asked asked) {
    for (var member : rules.staff()) {
      if (!member.active()) continue;
      if (asked.filter().staff().map(member.id()::equals).orElse(true)) {
        splits.computeIfAbsent(member.id().value(), k -> new Split());
      }
    }
  }

  private record Part(String id, Fact fact) {}

  private static List<Part> parts(Facet facet, Fact fact) {
    if (facet == Facet.SERVICE) return List.of(new Part(fact.labels().service(), fact));
    return fact.staff().stream().map(s -> new Part(s.staff().value(), fact.of(s.staff()))).toList();
  }

  private Group group(
      Facet facet, String id, Split split, AtRisk atRisk, ToLongFunction<String> available) {
    return new Group(
        id,
        split.counts(),
        Rates.of(split.past()),
        split.sum(Sum.NEW_CLIENTS),
        split.sum(Sum.MINUTES),
        available.applyAsLong(id),
        split.money(atRisk.of(facet, id, split), rules.practice().currency()));
  }

  private static long sum(long @org.jspecify.annotations.Nullable [] hours) {
    return hours == null ? 0 : Arrays.stream(hours).sum();
  }

  private static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) sum[i] += more[i];
  }
}

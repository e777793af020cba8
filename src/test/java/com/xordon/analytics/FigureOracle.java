package com.xordon.analytics;

import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Every figure by the words of its definition, over all appointments, minute by minute where it is
/// about minutes. It shares nothing with what it checks.
public final class FigureOracle {
  private final Rules rules;
  private final List<Appointment> all;
  private final Map<String, String> met;
  private final Period period;
  private final Filter filter;
  private final Instant now;
  private final List<Appointment> mine = new ArrayList<>();

  public FigureOracle(
      Rules rules,
      List<Appointment> all,
      Map<String, String> met,
      Period period,
      Filter filter,
      Instant now) {
    this.rules = rules;
    this.all = all;
    this.met = met;
    this.period = period;
    this.filter = filter;
    this.now = now;
    all.stream().filter(a -> period.holds(day(a)) && matches(a)).forEach(mine::add);
  }

  private LocalDate day(Appointment a) {
    return a.when().start().atZone(rules.practice().zone()).toLocalDate();
  }

  private boolean matches(Appointment a) {
    return filter.staff().map(s -> a.staff().contains(s)).orElse(true)
        && filter.service().map(s -> a.service().equals(s)).orElse(true)
        && filter.source().map(s -> a.details().source().equals(s)).orElse(true)
        && filter.currency().map(c -> rules.practice().currency().equals(c)).orElse(true)
        && filter.provider().map(p -> provider(a).equals(p)).orElse(true);
  }

  private String provider(Appointment a) {
    if (met.containsKey(a.id().value())) return met.get(a.id().value());
    if (a.details().video().isPresent()) return a.details().video().get();
    return rules.service(a.service()).stream()
        .flatMap(s -> s.video().stream())
        .findFirst()
        .orElse("none");
  }

  public List<Appointment> mine() {
    return mine;
  }

  public long count(Predicate<Appointment> which) {
    return mine.stream().filter(which).count();
  }

  public boolean isOver(Appointment a) {
    return !a.when().end().isAfter(now);
  }

  public static boolean isOpen(Appointment a) {
    return !a.status().isOver();
  }

  public boolean isUnrecorded(Appointment a) {
    return isOpen(a) && isOver(a);
  }

  public boolean isUpcoming(Appointment a) {
    return isOpen(a) && !isOver(a);
  }

  public boolean isLate(Appointment a) {
    return a.status() == Status.CANCELLED
        && Duration.between(a.cancelled().get().at(), a.when().start())
                .compareTo(rules.practice().cancelNotice())
            < 0;
  }

  public static boolean isByClient(Appointment a) {
    return a.status() == Status.CANCELLED && a.cancelled().get().by() == Cancellation.By.CLIENT;
  }

  public static boolean stands(Appointment a) {
    return a.status() != Status.CANCELLED;
  }

  public long amount(Appointment a) {
    if (a.details().price().isPresent()) return a.details().price().getAsLong();
    var service = rules.service(a.service());
    if (service.isEmpty() || service.get().price().isEmpty()) return 0;
    return service.get().priceWith(a.details().addOns()).getAsLong();
  }

  public long revenue(Predicate<Appointment> which) {
    return mine.stream().filter(which).mapToLong(this::amount).sum();
  }

  public long bookedMinutes() {
    return mine.stream().filter(FigureOracle::stands).mapToLong(this::minutes).sum();
  }

  private long minutes(Appointment a) {
    return a.staff().stream()
        .distinct()
        .filter(s -> filter.staff().map(s::equals).orElse(true))
        .flatMap(s -> a.occupied(s).stream())
        .mapToLong(w -> Duration.between(w.start(), w.end()).toMinutes())
        .sum();
  }

  /// Booked minutes by the hour of the week, minute by minute.
  public Map<Integer, Long> bookedHours() {
    var hours = new TreeMap<Integer, Long>();
    for (var a : mine) {
      if (!stands(a)) continue;
      for (var s : a.staff().stream().distinct().toList()) {
        if (!filter.staff().map(s::equals).orElse(true)) continue;
        for (var w : a.occupied(s)) {
          for (var m = w.start(); m.isBefore(w.end()); m = m.plusSeconds(60)) {
            hours.merge(hour(m), 1L, Long::sum);
          }
        }
      }
    }
    return hours;
  }

  private int hour(Instant at) {
    var local = at.atZone(rules.practice().zone());
    return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
  }

  public Map<Integer, Long> startHours() {
    var hours = new TreeMap<Integer, Long>();
    mine.stream()
        .filter(FigureOracle::stands)
        .forEach(a -> hours.merge(hour(a.when().start()), 1L, Long::sum));
    return hours;
  }

  /// Minutes in which someone who is active works, one by one.
  public long availableMinutes() {
    var zone = rules.practice().zone();
    long sum = 0;
    for (var member : rules.staff()) {
      if (!member.active() || !filter.staff().map(member.id()::equals).orElse(true)) continue;
      var end = period.to().plusDays(1).atStartOfDay(zone).toInstant();
      for (var m = period.from().atStartOfDay(zone).toInstant();
          m.isBefore(end);
          m = m.plusSeconds(60)) {
        if (works(member, m)) sum++;
      }
    }
    return sum;
  }

  private boolean works(StaffMember member, Instant at) {
    var local = at.atZone(member.zone()).toLocalDateTime();
    var day = local.toLocalDate();
    int minute = local.getHour() * 60 + local.getMinute();
    var override = member.overrides().stream().filter(o -> o.date().equals(day)).toList();
    boolean open =
        override.isEmpty()
            ? member.hours().stream()
                .anyMatch(
                    h -> h.holdOn(day) && h.range().from() <= minute && minute < h.range().to())
            : override.stream()
                .flatMap(o -> o.hours().stream())
                .anyMatch(r -> r.from() <= minute && minute < r.to());
    var practiceDay = at.atZone(rules.practice().zone()).toLocalDate();
    return open
        && rules.practice().closures().stream().noneMatch(c -> c.covers(practiceDay))
        && member.leave().stream()
            .noneMatch(l -> !local.isBefore(l.start()) && local.isBefore(l.end()));
  }

  /// Lead times of all that stand, in order.
  public List<Long> leads() {
    return mine.stream()
        .filter(FigureOracle::stands)
        .map(a -> Duration.between(a.created(), a.when().start()).toMinutes())
        .sorted()
        .toList();
  }

  /// Clients of the period whose first appointment ever is among those looked at, and all of them.
  public long[] newAndAllClients() {
    var first = new HashMap<String, Appointment>();
    all.stream()
        .filter(FigureOracle::stands)
        .sorted(
            Comparator.comparing((Appointment a) -> a.when().start())
                .thenComparing(a -> a.id().value()))
        .forEach(a -> a.client().ifPresent(c -> first.putIfAbsent(c.value(), a)));
    var clients =
        mine.stream()
            .filter(FigureOracle::stands)
            .flatMap(a -> a.client().stream())
            .distinct()
            .toList();
    long fresh = clients.stream().filter(c -> mine.contains(first.get(c.value()))).count();
    return new long[] {fresh, clients.size()};
  }
}

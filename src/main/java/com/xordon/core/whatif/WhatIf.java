package com.xordon.core.whatif;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Remembered;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What other rules would do to the days ahead, before they are saved. Pure: both rules, the diary
/// and `now` are all it knows.
public final class WhatIf {
  private final Rules before;
  private final Rules after;
  private final Diary diary;
  private final Instant now;

  public WhatIf(Rules before, Rules after, Diary diary, Instant now) {
    this.before = before;
    this.after = after;
    this.diary = diary;
    this.now = now;
  }

  /// The effect on the days `from` to `to` (both included, in the practice's zone); empty when it
  /// was called off.
  public Optional<Effect> between(LocalDate from, LocalDate to, Progress progress) {
    try {
      return Optional.of(effect(from, to, progress));
    } catch (Steps.CalledOff e) {
      return Optional.empty();
    }
  }

  /// Only whose turn it would have been in the past bookings of one service; empty when it was
  /// called off.
  public Optional<Effect.Shares> shares(ServiceId service, Progress progress) {
    try {
      return Optional.of(new Replay(before, after, diary, now).of(service, new Steps(progress, 1)));
    } catch (Steps.CalledOff e) {
      return Optional.empty();
    }
  }

  private Effect effect(LocalDate from, LocalDate to, Progress progress) {
    var zone = after.practice().zone();
    var window =
        new Interval(
            from.atStartOfDay(zone).toInstant(),
            (to.isBefore(from) ? from : to.plusDays(1)).atStartOfDay(zone).toInstant());
    var kept = new Remembered(diary, window);
    var standing = kept.appointments(window).stream().filter(a -> isAhead(a, window)).toList();
    var services = services();
    var steps = new Steps(progress, 2 * services.size() + standing.size());
    var slots = new SlotsCompared(before, after, kept, now, from, to);
    var ofServices = new ArrayList<Effect.OfService>();
    for (var service : services) {
      ofServices.add(slots.of(service));
      steps.next();
    }
    var stranded = stranded(standing, kept, steps);
    return new Effect(from, to, ofServices, slots.staff(), stranded, shares(services, steps));
  }

  private boolean isAhead(Appointment a, Interval window) {
    return a.holdsTime()
        && !a.status().isOver()
        && a.when().minutes() > 0
        && !a.when().start().isBefore(now)
        && window.contains(a.when().start());
  }

  private Set<ServiceId> services() {
    var ids = new LinkedHashSet<ServiceId>();
    Stream.of(after, before)
        .flatMap(rules -> rules.services().stream())
        .map(Service::id)
        .forEach(ids::add);
    return ids;
  }

  private List<Effect.Stranded> stranded(List<Appointment> standing, Diary kept, Steps steps) {
    var was = new Standing(before, kept, now);
    var is = new Standing(after, kept, now);
    var changes = new Changes(before, after);
    var stranded = new ArrayList<Effect.Stranded>();
    for (var a : standing) {
      var reasons = changes.bearOn(a) ? is.against(a) : List.<Reason>of();
      var fresh = reasons.isEmpty() ? reasons : fresh(reasons, was.against(a));
      if (!fresh.isEmpty()) stranded.add(new Effect.Stranded(a, fresh));
      steps.next();
    }
    return stranded;
  }

  /// What was against it before strands nobody now.
  private static List<Reason> fresh(List<Reason> reasons, List<Reason> known) {
    return reasons.stream()
        .filter(
            r -> known.stream().noneMatch(k -> k.code() == r.code() && k.about().equals(r.about())))
        .toList();
  }

  private List<Effect.Shares> shares(Set<ServiceId> services, Steps steps) {
    var replay = new Replay(before, after, diary, now);
    var shares = new ArrayList<Effect.Shares>();
    for (var service : services) {
      boolean turns =
          Stream.of(before, after)
              .flatMap(rules -> rules.service(service).stream())
              .anyMatch(s -> s.assignment() == Assignment.ROUND_ROBIN);
      if (turns) shares.add(replay.of(service, steps));
      steps.next();
    }
    return shares;
  }
}

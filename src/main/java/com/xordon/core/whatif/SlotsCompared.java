package com.xordon.core.whatif;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Start;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.whatif.Effect.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The starts on offer under two sets of rules, side by side.
final class SlotsCompared {
  private final Rules before;
  private final Rules after;
  private final Diary diary;
  private final Instant now;
  private final LocalDate from;
  private final LocalDate to;
  private final Map<StaffId, SlotCount> staff = new LinkedHashMap<>();

  SlotsCompared(Rules before, Rules after, Diary diary, Instant now, LocalDate from, LocalDate to) {
    this.before = Plain.withoutTurns(before);
    this.after = Plain.withoutTurns(after);
    this.diary = diary;
    this.now = now;
    this.from = from;
    this.to = to;
    Stream.of(after, before)
        .flatMap(rules -> rules.staff().stream())
        .forEach(m -> staff.putIfAbsent(m.id(), new SlotCount()));
  }

  /// What changes for one service; its people are counted along the way.
  Effect.OfService of(ServiceId service) {
    var panel = panel(service);
    var count = new SlotCount();
    var old = starts(before, service, Optional.empty());
    var other = starts(after, service, Optional.empty());
    compare(service, old, other, count, panel.isEmpty());
    // which panel the engine names for a start is its own choice, so each is asked for
    for (var who : panel) {
      compare(
          service,
          starts(before, service, Optional.of(who)),
          starts(after, service, Optional.of(who)),
          staff.computeIfAbsent(who, w -> new SlotCount()),
          false);
    }
    return new Effect.OfService(service, count.slots());
  }

  List<Effect.OfMember> staff() {
    return staff.entrySet().stream()
        .map(e -> new Effect.OfMember(e.getKey(), e.getValue().slots()))
        .toList();
  }

  private Set<StaffId> panel(ServiceId service) {
    var named = new LinkedHashSet<StaffId>();
    Stream.of(before, after)
        .flatMap(rules -> rules.service(service).stream())
        .filter(s -> s.assignment() == Assignment.COLLECTIVE)
        .forEach(s -> named.addAll(named(s)));
    return named;
  }

  private static Set<StaffId> named(Service service) {
    var named = new LinkedHashSet<StaffId>();
    service.staff().forEach(s -> named.add(s.id()));
    service.collective().forEach(r -> named.addAll(r.anyOf()));
    return named;
  }

  private List<Start> starts(Rules rules, ServiceId service, Optional<StaffId> who) {
    if (rules.service(service).isEmpty()) return List.of();
    if (who.isPresent() && rules.staff(who.get()).isEmpty()) return List.of();
    return new Availability(rules, diary).offer(Question.about(service, now).by(who), from, to);
  }

  private void compare(
      ServiceId service, List<Start> old, List<Start> other, SlotCount count, boolean people) {
    int o = 0;
    int n = 0;
    while (o < old.size() || n < other.size()) {
      int order = o == old.size() ? 1 : n == other.size() ? -1 : order(old.get(o), other.get(n));
      List<StaffId> was = order <= 0 && people ? old.get(o).staff() : List.of();
      List<StaffId> is = order >= 0 && people ? other.get(n).staff() : List.of();
      var slot = new Slot(service, (order <= 0 ? old.get(o) : other.get(n)).when().start());
      if (order == 0) count.kept();
      else if (order < 0) count.lost(slot);
      else count.gained(slot);
      people(slot, was, is);
      if (order <= 0) o++;
      if (order >= 0) n++;
    }
  }

  private static int order(Start one, Start two) {
    return one.when().start().compareTo(two.when().start());
  }

  private void people(Slot slot, List<StaffId> was, List<StaffId> is) {
    boolean same = was.equals(is);
    for (var who : was) {
      var count = staff.computeIfAbsent(who, w -> new SlotCount());
      if (same || is.contains(who)) count.kept();
      else count.lost(slot);
    }
    if (same) return;
    for (var who : is) {
      if (!was.contains(who)) staff.computeIfAbsent(who, w -> new SlotCount()).gained(slot);
    }
  }
}

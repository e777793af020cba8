package com.xordon.core.rotation;

import com.xordon.core.practice.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Fills requirements with distinct members by augmenting paths, so that an early choice never
/// spoils a later one.
public final class Matching<T> {
  private final List<Requirement<T>> places;
  private final Predicate<T> free;
  private final Map<T, Integer> seatOf = new HashMap<>();
  private int passed;

  private Matching(List<Requirement<T>> places, Predicate<T> free) {
    this.places = places;
    this.free = free;
  }

  /// One valid choice in the order of the requirements, or nothing when they can't all be met. An
  /// empty set is met by nobody.
  public static <T> Optional<List<T>> of(List<Requirement<T>> requirements, Predicate<T> free) {
    return of(requirements, free, Optional.empty());
  }

  /// The same with someone who must sit.
  public static <T> Optional<List<T>> of(
      List<Requirement<T>> requirements, Predicate<T> free, Optional<T> mustSit) {
    var places = new ArrayList<Requirement<T>>();
    for (var r : requirements) {
      if (r.anyOf().isEmpty()) return Optional.empty();
      for (int i = 0; i < r.count(); i++) places.add(r);
    }
    if (mustSit.isEmpty()) return new Matching<>(places, free).solve(-1, Optional.empty());
    if (!free.test(mustSit.get())) return Optional.empty();
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).anyOf().contains(mustSit.get())) continue;
      var found = new Matching<>(places, free).solve(i, mustSit);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /// The place `fixed` is kept for `who`.
  private Optional<List<T>> solve(int fixed, Optional<T> who) {
    for (int place = 0; place < places.size(); place++) {
      if (place == fixed) continue;
      var seen = new HashSet<T>();
      who.ifPresent(seen::add);
      if (!seatAnother(place, seen) && !seat(place, seen)) return Optional.empty();
    }
    who.ifPresent(w -> seatOf.put(w, fixed));
    var chosen = new TreeMap<Integer, T>();
    seatOf.forEach((one, place) -> chosen.put(place, one));
    return Optional.of(List.copyOf(chosen.values()));
  }

  /// Someone who has no seat yet; those passed over for the same requirement needn't be asked
  /// again.
  private boolean seatAnother(int place, Set<T> seen) {
    var anyOf = places.get(place).anyOf();
    if (place > 0 && places.get(place - 1) != places.get(place)) passed = 0;
    while (passed < anyOf.size()) {
      var one = anyOf.get(passed++);
      if (seatOf.containsKey(one) || seen.contains(one) || !free.test(one)) continue;
      seatOf.put(one, place);
      return true;
    }
    return false;
  }

  /// The same, moving others to places that they can fill as well.
  private boolean seat(int place, Set<T> seen) {
    for (var one : places.get(place).anyOf()) {
      if (!free.test(one) || !seen.add(one)) continue;
      var other = seatOf.get(one);
      if (other == null || seat(other, seen)) {
        seatOf.put(one, place);
        return true;
      }
    }
    return false;
  }
}

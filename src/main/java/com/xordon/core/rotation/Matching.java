package com.xordon.core.rotation;

import com.xordon.core.practice.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Fills requirements with distinct members by augmenting paths, so that an early choice never
/// spoils a later one. Made once for its requirements, asked as often as one likes; not for two
/// threads at once.
public final class Matching<T> {
  private static final int NOBODY = -1;

  private final List<T> members = new ArrayList<>();
  private final Map<T, Integer> number = new HashMap<>();

  /// For each place the members who can fill it, by number; places of one requirement share theirs.
  private final List<int[]> places = new ArrayList<>();

  private final boolean[] free;
  private final int[] sitter;
  private final int[] seat;
  private final boolean possible;

  /// An empty requirement is met by nobody.
  public Matching(List<Requirement<T>> requirements) {
    boolean nobody = false;
    for (var r : requirements) {
      nobody |= r.anyOf().isEmpty();
      var anyOf = numbers(r.anyOf());
      for (int i = 0; i < r.count(); i++) places.add(anyOf);
    }
    possible = !nobody;
    free = new boolean[members.size()];
    seat = new int[members.size()];
    sitter = new int[places.size()];
  }

  private int[] numbers(List<T> anyOf) {
    var numbers = new int[anyOf.size()];
    for (int i = 0; i < numbers.length; i++) numbers[i] = number(anyOf.get(i));
    return numbers;
  }

  private int number(T one) {
    return number.computeIfAbsent(
        one,
        o -> {
          members.add(o);
          return members.size() - 1;
        });
  }

  /// One valid choice in the order of the requirements, with the one who must sit in it, or nothing
  /// when they can't all be met.
  public Optional<List<T>> choose(Predicate<T> isFree, Optional<T> mustSit) {
    if (!possible) return Optional.empty();
    for (int i = 0; i < free.length; i++) free[i] = isFree.test(members.get(i));
    if (mustSit.isEmpty()) return solve(NOBODY, NOBODY);
    int who = number.getOrDefault(mustSit.get(), NOBODY);
    if (who == NOBODY || !free[who]) return Optional.empty();
    for (int place = 0; place < sitter.length; place++) {
      if (!holds(places.get(place), who)) continue;
      var found = solve(place, who);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static boolean holds(int[] anyOf, int who) {
    for (int one : anyOf) if (one == who) return true;
    return false;
  }

  /// The place `fixed` is kept for `who`.
  private Optional<List<T>> solve(int fixed, int who) {
    Arrays.fill(seat, NOBODY);
    if (fixed != NOBODY) sit(who, fixed);
    for (int place = 0; place < sitter.length; place++) {
      if (place == fixed || seatAnother(place)) continue;
      var seen = new boolean[members.size()];
      if (fixed != NOBODY) seen[who] = true;
      if (!seatByMoving(place, seen)) return Optional.empty();
    }
    var chosen = new ArrayList<T>(sitter.length);
    for (int one : sitter) chosen.add(members.get(one));
    return Optional.of(chosen);
  }

  private void sit(int one, int place) {
    seat[one] = place;
    sitter[place] = one;
  }

  /// The first who is free and has no seat yet.
  private boolean seatAnother(int place) {
    for (int one : places.get(place)) {
      if (!free[one] || seat[one] != NOBODY) continue;
      sit(one, place);
      return true;
    }
    return false;
  }

  /// Someone who has a seat already, if they can be replaced there.
  private boolean seatByMoving(int place, boolean[] seen) {
    for (int one : places.get(place)) {
      if (!free[one] || seen[one]) continue;
      seen[one] = true;
      if (seat[one] == NOBODY || seatByMoving(seat[one], seen)) {
        sit(one, place);
        return true;
      }
    }
    return false;
  }
}

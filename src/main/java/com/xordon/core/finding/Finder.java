package com.xordon.core.finding;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Answers a wish with times on offer. Pure, and asked for some days at a time, so that the first
/// answers needn't wait for the last.
public final class Finder {
  /// How far ahead it is looked, in days.
  public static final int MOST_DAYS = 91;

  private static final int WEEK = 7;
  private static final int TRIED = 3;
  private static final int MID_MORNING = 10 * 60;

  private final Rules rules;
  private final Diary diary;
  private final Instant now;

  public Finder(Rules rules, Diary diary, Instant now) {
    this.rules = rules;
    this.diary = diary;
    this.now = now;
  }

  /// All times on the days `from` to `to`, both included, in order; one for each service and start.
  public List<FoundTime> on(FindWish wish, LocalDate from, LocalDate to) {
    var found = new ArrayList<FoundTime>();
    var first = wish.earliest().filter(from::isBefore).orElse(from);
    var last = wish.latest().filter(to::isAfter).orElse(to);
    if (last.isBefore(first)) return List.of();
    for (var looking : Looking.all(rules, diary, wish, now)) {
      for (var start : looking.engine().offer(looking.question(), first, last)) {
        if (fits(wish, start)) answer(wish, looking, start).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(f -> f.when().start()));
    return found;
  }

  private boolean fits(FindWish wish, Start start) {
    var begin = start.when().start().atZone(rules.practice().zone());
    int from = begin.getHour() * 60 + begin.getMinute();
    // a course lasts for days; its first part is what the time of day is about
    var first = start.parts().isEmpty() ? start.when() : start.parts().getFirst().when();
    return wish.wants(begin.toLocalDate()) && wish.wants(from, from + (int) first.minutes());
  }

  private static Optional<FoundTime> answer(FindWish wish, Looking looking, Start start) {
    boolean panel = looking.service().assignment() == Assignment.COLLECTIVE;
    var wished = start.staff().stream().filter(s -> isWished(wish, s)).toList();
    if (wished.isEmpty() && !wish.staff().isEmpty()) return Optional.empty();
    Optional<StaffId> who =
        panel
            ? Optional.empty()
            : start.wouldAssign().filter(wished::contains).or(() -> wished.stream().findFirst());
    return Optional.of(
        new FoundTime(
            looking.service().id(),
            start.when(),
            panel ? start.staff() : wished,
            who,
            start.rooms(),
            looking.question().minutes()));
  }

  private static boolean isWished(FindWish wish, StaffId member) {
    return wish.staff().isEmpty() || wish.staff().contains(member);
  }

  /// Why nothing fulfils a wish, and what nearly does.
  public NothingFound whyNothing(FindWish wish) {
    var nearest = new ArrayList<NothingFound.Nearly>();
    for (var part : FindWish.Part.values()) {
      if (!wish.asks(part)) continue;
      first(wish.without(part)).ifPresent(f -> nearest.add(new NothingFound.Nearly(part, f)));
    }
    nearest.sort(Comparator.comparing(n -> n.found().when().start()));
    return new NothingFound(tried(wish), nearest);
  }

  private Optional<FoundTime> first(FindWish wish) {
    var today = today();
    for (int ahead = 0; ahead < MOST_DAYS; ahead += WEEK) {
      var found = on(wish, today.plusDays(ahead), today.plusDays(ahead + WEEK - 1L));
      if (!found.isEmpty()) return Optional.of(found.getFirst());
    }
    return Optional.empty();
  }

  private LocalDate today() {
    return now.atZone(rules.practice().zone()).toLocalDate();
  }

  private List<NothingFound.Tried> tried(FindWish wish) {
    var tried = new ArrayList<NothingFound.Tried>();
    var looking = Looking.all(rules, diary, wish.without(FindWish.Part.ROOMS), now);
    if (looking.isEmpty()) return tried;
    int minute = wish.times().map(TimeRange::from).filter(m -> m > 0).orElse(MID_MORNING);
    var begin = wish.earliest().filter(today()::isBefore).orElse(today());
    for (int ahead = 0; ahead < MOST_DAYS && tried.size() < TRIED; ahead++) {
      var day = begin.plusDays(ahead);
      if (!wish.wants(day)) continue;
      var at = day.atTime(minute / 60, minute % 60).atZone(rules.practice().zone()).toInstant();
      if (at.isAfter(now)) tried.add(new NothingFound.Tried(at, reasons(wish, looking, at)));
    }
    return tried;
  }

  private static List<com.xordon.core.availability.Reason> reasons(
      FindWish wish, List<Looking> all, Instant at) {
    return all.stream()
        .limit(1)
        .flatMap(l ->
            wish.staff().isEmpty()
                ? l.engine().explain(l.question(), at).reasons().stream()
                : wish.staff().stream()
                    .flatMap(s -> l.engine().explain(l.question().by(s), at).reasons().stream()))
        .distinct()
        .toList();
  }
}

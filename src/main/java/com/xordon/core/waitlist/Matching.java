package com.xordon.core.waitlist;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Start;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings wishes and free times together. What is free is the engine's answer; a wish only chooses
/// among it.
final class Matching {
  /// So far from the times wished for a start may lie and still be worth a question.
  private static final int NEAR_MINUTES = 120;

  private static final int STRIDE_DAYS = 14;

  private final Rules rules;
  private final Availability availability;
  private final ZoneId zone;
  private final Instant now;

  Matching(Rules rules, Diary diary, Instant now) {
    this.rules = rules;
    this.availability = new Availability(rules, diary);
    this.zone = rules.practice().zone();
    this.now = now;
  }

  /// Everyone who could have the freed time, the first to ask first.
  List<Match> ranked(List<WaitlistEntry> waitlist, Freed freed) {
    return waitlist.stream()
        .filter(WaitlistEntry::isWaiting)
        .flatMap(entry -> best(entry, freed).stream())
        .sorted(
            Comparator.comparing(Match::grounds, Grounds.ORDER)
                .thenComparing(m -> m.entry().created())
                .thenComparing(m -> m.entry().id()))
        .toList();
  }

  private Optional<Match> best(WaitlistEntry entry, Freed freed) {
    var from = day(freed.when().start());
    var to = day(freed.when().end());
    return offered(entry, from, to).stream()
        .filter(s -> s.when().overlaps(freed.when()) && needs(s, freed))
        .map(s -> new Match(entry, s, by(entry.wish(), s), grounds(entry, s, freed)))
        .min(
            Comparator.comparing(Match::grounds, Grounds.ORDER)
                .thenComparing(m -> m.start().when().start()));
  }

  /// Starts that were free before are no news.
  private static boolean needs(Start start, Freed freed) {
    boolean nobody = freed.staff().isEmpty() && freed.rooms().isEmpty();
    return nobody
        || !Collections.disjoint(start.staff(), freed.staff())
        || !Collections.disjoint(start.rooms(), freed.rooms());
  }

  /// The next starts right inside the wish of someone.
  List<Start> next(WaitlistEntry entry, int most, int days) {
    var found = new ArrayList<Start>();
    var today = day(now);
    var day = entry.wish().earliest().filter(today::isBefore).orElse(today);
    var end = entry.wish().latest().orElse(LocalDate.MAX);
    for (int left = days; left > 0 && found.size() < most && !day.isAfter(end); ) {
      var last = day.plusDays(Math.min(left, STRIDE_DAYS) - 1L);
      offered(entry, day, last).stream()
          .filter(s -> minutesOff(entry.wish(), s) == 0)
          .limit(most - found.size())
          .forEach(found::add);
      left -= STRIDE_DAYS;
      day = last.plusDays(1);
    }
    return found;
  }

  /// What is on offer for someone on some days, near what they wish; what they declined is not.
  private List<Start> offered(WaitlistEntry entry, LocalDate from, LocalDate to) {
    var wish = entry.wish();
    if (rules.service(wish.service()).isEmpty()) return List.of();
    var who = wish.anyOf().size() == 1 ? wish.anyOf().stream().findFirst() : none();
    if (who.isPresent() && rules.staff(who.get()).isEmpty()) return List.of();
    var question =
        Question.about(wish.service(), now).by(who).forClient(Optional.of(entry.client()));
    return availability.offer(question, from, to).stream()
        .filter(s -> wish.wants(day(s.when().start())))
        .filter(s -> minutesOff(wish, s) <= NEAR_MINUTES)
        .filter(s -> s.staff().isEmpty() || s.staff().stream().anyMatch(wish::wants))
        .filter(s -> !entry.declined().contains(s.when().start()))
        .toList();
  }

  private static Optional<StaffId> none() {
    return Optional.empty();
  }

  /// Whom to ask for: nobody in particular when anyone will do.
  static Optional<StaffId> by(TimeWish wish, Start start) {
    if (wish.anyOf().isEmpty()) return Optional.empty();
    return Stream.concat(start.wouldAssign().stream(), start.staff().stream())
        .filter(wish::wants)
        .findFirst();
  }

  private Grounds grounds(WaitlistEntry entry, Start start, Freed freed) {
    return new Grounds(
        entry.priority(),
        Math.max(0, Duration.between(entry.created(), now).toDays()),
        percent(start.when(), freed.when()),
        minutesOff(entry.wish(), start));
  }

  private static int percent(Interval part, Interval whole) {
    if (whole.length().isZero()) return 100;
    var from = part.start().isAfter(whole.start()) ? part.start() : whole.start();
    var to = part.end().isBefore(whole.end()) ? part.end() : whole.end();
    return (int) (100 * Duration.between(from, to).toMinutes() / Math.max(1, whole.minutes()));
  }

  private int minutesOff(TimeWish wish, Start start) {
    var wall = start.when().start().atZone(zone).toLocalTime();
    return wish.minutesOff(wall.getHour() * 60 + wall.getMinute());
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}

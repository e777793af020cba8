package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Ballot;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// When something can be booked, and why not. Everyone asks here: the desk, the command line, the
/// explanation and the step that confirms, so they can't disagree. Pure: what it knows are the
/// rules, the diary and the `now` of the question.
public final class Availability {
  /// Days looked at in one go when it isn't known how many are needed.
  private static final int STRIDE = 14;

  /// How many days before its first part a course can have begun for those who attend it later.
  private static final int MOST_DAYS_BACK = 14;

  private final Rules rules;
  private final Diary diary;

  public Availability(Rules rules, Diary diary) {
    this.rules = rules;
    this.diary = diary;
  }

  /// All starts on the days `from` to `to` (both included, in the practice's zone), in order.
  ///
  /// @throws IllegalArgumentException when the service or the staff member is unknown
  public List<Start> offer(Question question, LocalDate from, LocalDate to) {
    return offer(question, reach(question), from, to);
  }

  private List<Start> offer(Question question, Reach reach, LocalDate from, LocalDate to) {
    var today = question.now().atZone(rules.practice().zone()).toLocalDate();
    var first = from.isBefore(today) ? today : from;
    var last = reach.last().filter(to::isAfter).orElse(to);
    if (last.isBefore(first)) return List.of();
    var situation = new Situation(rules, diary, question, first, last);
    var clock = situation.practiceClock();
    long begin =
        Math.max(
            Math.max(clock.midnight(first.toEpochDay()), reach.earliestMinute()),
            reach.firstMinute(clock));
    long end = Math.min(clock.midnight(last.toEpochDay() + 1), reach.endMinute(clock));
    return starts(situation, begin, end);
  }

  /// The first `most` starts at or after `from`, looking no further than `days` days.
  public List<Start> next(Question question, Instant from, int most, int days) {
    var reach = reach(question);
    var found = new ArrayList<Start>();
    var day = from.atZone(rules.practice().zone()).toLocalDate();
    var end = day.plusDays(days);
    for (; day.isBefore(end) && found.size() < most; day = day.plusDays(STRIDE)) {
      for (var start : offer(question, reach, day, day.plusDays(STRIDE - 1L))) {
        if (!start.when().start().isBefore(from) && found.size() < most) found.add(start);
      }
    }
    return found;
  }

  /// Whether it can start at this instant, and if not, all true reasons.
  public Verdict explain(Question question, Instant at) {
    var reach = reach(question);
    var day = at.atZone(rules.practice().zone()).toLocalDate();
    var situation = new Situation(rules, diary, question, day, day);
    var offered = startAt(situation, reach, at);
    if (offered.isPresent()) return new Verdict.Offered(offered.get());
    return new Verdict.NotOffered(new Reasons(situation, reach, at).all());
  }

  private static Optional<Start> startAt(Situation situation, Reach reach, Instant at) {
    if (at.getEpochSecond() % 60 != 0 || at.getNano() != 0) return Optional.empty();
    var clock = situation.practiceClock();
    long minute = at.getEpochSecond() / 60;
    boolean inReach =
        minute >= reach.earliestMinute()
            && minute >= reach.firstMinute(clock)
            && minute < reach.endMinute(clock);
    if (!inReach) return Optional.empty();
    return starts(situation, minute, minute + 1).stream().findFirst();
  }

  private static List<Start> starts(Situation situation, long from, long to) {
    return situation
        .plan()
        .map(plan -> new MultiDayOffers(situation, plan).between(from, to))
        .orElseGet(() -> new Offers(situation).between(from, to));
  }

  /// The same for a wall time of the practice.
  public Verdict explain(Question question, LocalDateTime at) {
    return explain(question, instant(at));
  }

  /// When a wall time of the practice is; in a gap of the clock the first valid instant, in an
  /// overlap the first of the two.
  public Instant instant(LocalDateTime at) {
    long day = at.toLocalDate().toEpochDay();
    var clock = new WallClock(rules.practice().zone(), day, day);
    var minute = Instant.ofEpochSecond(clock.at(at) * 60);
    return minute.plusSeconds(at.getSecond()).plusNanos(at.getNano());
  }

  /// Who gets this start if it is booked now: the one asked for, the one chosen, whose turn it is,
  /// or the panel.
  public Decision choose(Question question, Start start) {
    var service = service(question);
    if (service.assignment() == Assignment.COLLECTIVE) return new Decision(start.staff());
    var chosen = question.staff().or(start::wouldAssign).stream().toList();
    if (service.assignment() != Assignment.ROUND_ROBIN) return new Decision(chosen);
    var day = start.when().start().atZone(rules.practice().zone()).toLocalDate();
    var rotation = new Situation(rules, diary, question, day, day).rotation();
    var at = start.when().start();
    var turns = rotation.map(r -> r.table(at)).orElse(List.of());
    var ballot =
        question.staff().isPresent()
            ? Optional.<Ballot>empty()
            : rotation.map(r -> r.ballot(start.staff(), at));
    return new Decision(chosen, turns, ballot);
  }

  /// Where the parts of a service over several days lie when it begins at a moment, allowed or not;
  /// empty for any other service. At a time that isn't its own all parts are shifted alike.
  public Optional<Start> planned(Question question, Instant at) {
    var day = at.atZone(rules.practice().zone()).toLocalDate();
    var situation = new Situation(rules, diary, question, day, day);
    return situation
        .plan()
        .flatMap(plan -> plan.on(day.toEpochDay(), situation.practiceClock()))
        .map(parts -> PartPlan.start(parts, at));
  }

  /// How every part stands of the course whose wanted parts begin at a moment, those left out as
  /// well; none when no course does, or the service is in one piece.
  public List<PartOffer> parts(Question question, Instant at) {
    var day = at.atZone(rules.practice().zone()).toLocalDate();
    var here = new Situation(rules, diary, question, day, day);
    long minute = Math.floorDiv(at.getEpochSecond(), 60);
    var first = here.plan().map(p -> p.firstDay(minute, here.practiceClock()));
    if (first.isEmpty() || first.get().isEmpty()) return List.of();
    long firstDay = first.get().getAsLong();
    var begin = LocalDate.ofEpochDay(firstDay);
    var whole = new Situation(rules, diary, question.attending(List.of()), begin, begin);
    return new PartOffers(whole, whole.plan().orElseThrow(), firstDay).all();
  }

  /// Which parts of its service an appointment holds, counted from 0; none when it is in one piece,
  /// or its service was changed since.
  public List<Integer> attended(Appointment appointment) {
    if (appointment.parts().isEmpty()) return List.of();
    var zone = rules.practice().zone();
    var first = appointment.when().start().atZone(zone).toLocalDate();
    for (int back = 0; back <= MOST_DAYS_BACK; back++) {
      var attended = attended(appointment, first.minusDays(back));
      if (!attended.isEmpty()) return attended;
    }
    return List.of();
  }

  private List<Integer> attended(Appointment appointment, LocalDate first) {
    var question = Question.about(appointment.service(), appointment.when().start());
    var situation = new Situation(rules, diary, question, first, first);
    var parts =
        situation
            .plan()
            .flatMap(plan -> plan.on(first.toEpochDay(), situation.practiceClock()))
            .orElse(List.of());
    var held = appointment.occupied();
    var attended =
        parts.stream()
            .filter(p -> held.contains(Block.interval(p.start(), p.end())))
            .map(PartPlan.Planned::index)
            .toList();
    return attended.size() == held.size() ? attended : List.of();
  }

  private Service service(Question question) {
    return rules
        .service(question.service())
        .orElseThrow(() -> new IllegalArgumentException("no service " + question.service()));
  }

  private Reach reach(Question question) {
    var service = service(question);
    return Reach.of(
        rules.practice(), service, question.now(), days -> bookable(question, service, days));
  }

  /// How many days from today the nth day with a start under all other rules lies, or -1.
  private int bookable(Question question, Service service, int days) {
    var zone = rules.practice().zone();
    var today = question.now().atZone(zone).toLocalDate();
    var free =
        new Reach(
            question.now().plus(service.starts().minNotice()), Optional.empty(), Optional.empty());
    var anyone = question.by(Optional.<StaffId>empty());
    int left = days;
    for (int ahead = 0; ahead < Reach.lookAhead(); ahead += STRIDE) {
      var from = today.plusDays(ahead);
      var dates = new HashSet<LocalDate>();
      for (var start : offer(anyone, free, from, from.plusDays(STRIDE - 1L))) {
        dates.add(start.when().start().atZone(zone).toLocalDate());
      }
      for (int i = 0; i < STRIDE; i++) {
        if (dates.contains(from.plusDays(i)) && --left == 0) return ahead + i;
      }
    }
    return -1;
  }
}

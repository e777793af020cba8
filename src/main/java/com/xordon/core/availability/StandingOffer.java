package com.xordon.core.availability;

import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// An answer that is kept while the diary goes on: after a change only the days are asked again
/// that the change can reach. Always equal to asking anew.
public final class StandingOffer {
  /// A free stretch that holds no whole day begins and ends within so many days.
  private static final int PACKED_REACH = 2;

  private final Rules rules;
  private final Question question;
  private final Days window;
  private final List<Start> starts;

  private StandingOffer(Rules rules, Question question, Days window, List<Start> starts) {
    this.rules = rules;
    this.question = question;
    this.window = window;
    this.starts = Collections.unmodifiableList(starts);
  }

  /// Asks for all days `from` to `to`, both included.
  public static StandingOffer of(
      Rules rules, Diary diary, Question question, LocalDate from, LocalDate to) {
    var window = new Days(from, to);
    return new StandingOffer(rules, question, window, ask(rules, diary, question, window));
  }

  public List<Start> starts() {
    return starts;
  }

  /// The answer once appointments or blocked times were added, moved or taken away: `touched` are
  /// the stretches they took before and take now.
  public StandingOffer after(Diary diary, List<Interval> touched) {
    var next = this;
    for (var t : touched) next = next.after(diary, t);
    return next;
  }

  private StandingOffer after(Diary diary, Interval touched) {
    var reached = isLocal() ? reach(touched) : window;
    var again = reached.within(window);
    if (again.isEmpty()) return this;
    var zone = rules.practice().zone();
    var begin = again.from().atStartOfDay(zone).toInstant();
    var end = again.to().plusDays(1).atStartOfDay(zone).toInstant();
    var amended = new ArrayList<Start>(starts.size());
    amended.addAll(starts.subList(0, place(begin)));
    amended.addAll(ask(rules, diary, question, again));
    amended.addAll(starts.subList(place(end), starts.size()));
    return new StandingOffer(rules, question, window, amended);
  }

  private static List<Start> ask(Rules rules, Diary diary, Question question, Days days) {
    return new Availability(rules, diary).offer(question, days.from(), days.to());
  }

  /// Whether a change bears on its own days only. Turns, parts and bookable days look further.
  private boolean isLocal() {
    var service = service();
    var horizon = service.starts().horizon();
    return service.assignment() != Assignment.ROUND_ROBIN
        && service.multiDay().isEmpty()
        && !(horizon instanceof Horizon.Days(var kind, _) && kind == Horizon.Kind.BOOKABLE);
  }

  private Service service() {
    return rules
        .service(question.service())
        .orElseThrow(() -> new IllegalArgumentException("no service " + question.service()));
  }

  /// The days whose starts can come or go: near enough for length and buffers, or in the period of
  /// a limit.
  private Days reach(Interval touched) {
    var zone = rules.practice().zone();
    long near = 60L * (question.minutes().orElse(service().minutes()) + widestGap());
    var from = touched.start().minusSeconds(near).atZone(zone).toLocalDate();
    var to = touched.end().plusSeconds(near).atZone(zone).toLocalDate();
    if (service().starts().grid() == Grid.PACKED) {
      from = from.minusDays(PACKED_REACH);
      to = to.plusDays(PACKED_REACH);
    }
    var days = new Days(from, to);
    var day = touched.start().atZone(zone).toLocalDate();
    for (var limit : limits().toList()) days = days.and(period(limit, day));
    return days;
  }

  private Days period(Limit limit, LocalDate day) {
    var first = Tally.first(limit.per(), day, rules.practice().weekStart());
    return new Days(first, Tally.after(limit.per(), first).minusDays(1));
  }

  private Stream<Limit> limits() {
    var own = Stream.concat(service().limits().stream(), service().clientLimits().stream());
    return Stream.concat(own, rules.staff().stream().flatMap(s -> s.limits().stream()));
  }

  private int widestGap() {
    int before = 0;
    int after = 0;
    for (var s : rules.services()) {
      before = Math.max(before, s.buffers().before());
      after = Math.max(after, s.buffers().after());
    }
    return before + after;
  }

  /// How many starts lie before a moment.
  private int place(Instant moment) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (starts.get(middle).when().start().isBefore(moment)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// Whole days, both included.
  private record Days(LocalDate from, LocalDate to) {
    boolean isEmpty() {
      return to.isBefore(from);
    }

    Days within(Days window) {
      return new Days(
          from.isBefore(window.from) ? window.from : from, to.isAfter(window.to) ? window.to : to);
    }

    Days and(Days other) {
      return new Days(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
  }
}

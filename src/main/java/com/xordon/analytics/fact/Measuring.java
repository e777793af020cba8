package com.xordon.analytics.fact;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Tells what an appointment counts as under the rules of the practice.
public final class Measuring {
  /// No meeting elsewhere.
  public static final String NO_PROVIDER = "none";

  private final Rules rules;
  private final ToIntFunction<ClientId> numbers;

  public Measuring(Rules rules, ToIntFunction<ClientId> numbers) {
    this.rules = rules;
    this.numbers = numbers;
  }

  /// `met` is the provider of its meeting, when one was made; else the one it prefers counts.
  public Fact fact(Appointment a, Optional<String> met) {
    var start = a.when().start().truncatedTo(ChronoUnit.MICROS);
    var end = a.when().end().truncatedTo(ChronoUnit.MICROS);
    var local = local(start);
    return new Fact(
        a.id(),
        new Fact.When(local.toLocalDate(), start, end, WeekHours.of(local)),
        labels(a, met),
        result(a),
        a.staff().stream().distinct().map(s -> new Fact.Share(s, hours(a, s))).toList(),
        a.client().map(c -> new Fact.Guest(c, numbers.applyAsInt(c))),
        (int) Duration.between(a.created(), a.when().start()).toMinutes(),
        false);
  }

  private Fact.Labels labels(Appointment a, Optional<String> met) {
    var wanted =
        MeetingNeed.providers(rules.service(a.service()), a).stream()
            .map(VideoProvider::id)
            .findFirst();
    return new Fact.Labels(
        a.service().value(),
        a.details().source(),
        met.or(() -> wanted).orElse(NO_PROVIDER),
        rules.practice().currency());
  }

  private Fact.Result result(Appointment a) {
    var own = a.details().price();
    long amount =
        own.isPresent()
            ? own.getAsLong()
            : rules
                .service(a.service())
                .map(s -> s.priceWith(a.details().addOns()).orElse(0))
                .orElse(0L);
    return new Fact.Result(
        Outcome.of(a.status()),
        a.cancelled().filter(c -> isLate(c, a)).isPresent(),
        a.cancelled().filter(c -> c.by() == Cancellation.By.CLIENT).isPresent(),
        amount);
  }

  private boolean isLate(Cancellation c, Appointment a) {
    var notice = Duration.between(c.at(), a.when().start());
    return notice.compareTo(rules.practice().cancelNotice()) < 0;
  }

  private Bag hours(Appointment a, StaffId member) {
    var hours = new Bag();
    for (var stretch : a.occupied(member)) {
      WeekHours.spread(stretch, rules.practice().zone(), hours::add);
    }
    return hours;
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(rules.practice().zone());
  }
}

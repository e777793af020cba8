package com.xordon.analytics.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.xordon.analytics.fact.Bag;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Outcome;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Where something can be learnt it is, and the chances are true; on noise nothing is claimed.
class RiskTrainingTest {
  private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");

  @Test
  void whatMakesClientsStayAwayIsLearnt() {
    ToDoubleFunction<Fact> truth =
        f ->
            1
                / (1
                    + Math.exp(
                        -(-3.2
                            + 0.9 * Math.log1p(f.lead() / 1440.0)
                            + (f.labels().service().equals("talk") ? 1 : 0))));
    var past = past(6_000, 1, truth);
    var risk = RiskTraining.learn(past, Set.of());
    assertThat(risk).isInstanceOf(Risk.Trained.class);
    double off = 0;
    var unseen = past(2_000, 2, truth);
    for (var fact : unseen) {
      off += Math.abs(risk.of(fact).getAsDouble() - truth.applyAsDouble(fact));
    }
    assertThat(off / unseen.size()).isLessThan(0.04);
    for (var group : ((Risk.Trained) risk).calibration().groups()) {
      assertThat(group.expected()).isCloseTo(group.happened(), within(0.08));
    }
  }

  @Test
  void onNoiseNothingIsClaimed() {
    int claims = 0;
    for (int seed = 0; seed < 20; seed++) {
      var risk = RiskTraining.learn(past(2_000, seed, f -> 0.08), Set.of());
      if (risk instanceof Risk.Trained) claims++;
      else assertThat(risk.of(past(1, 1, f -> 0).getFirst())).isEmpty();
    }
    assertThat(claims).isLessThanOrEqualTo(1);
  }

  @Test
  void underTwoHundredOutcomesThereIsNone() {
    var risk = RiskTraining.learn(past(199, 1, f -> f.lead() > 20_000 ? 0.9 : 0), Set.of());
    assertThat(risk).isInstanceOf(Risk.TooFew.class);
    assertThat(risk.outcomes()).isEqualTo(199);
    assertThat(risk.chances().flat()).hasValue(risk.usual());
  }

  @Test
  void aReminderThatHelpsIsSeen() {
    var reminded = new java.util.HashSet<AppointmentId>();
    for (int i = 0; i < 6_000; i += 2) reminded.add(new AppointmentId("a" + i));
    var past = past(6_000, 5, f -> reminded.contains(f.id()) ? 0.03 : 0.25);
    var risk = (Risk.Trained) RiskTraining.learn(past, reminded);
    assertThat(risk.of(past.get(10)).getAsDouble()).isLessThan(0.06);
    assertThat(risk.of(past.get(11)).getAsDouble()).isGreaterThan(0.18);
  }

  private static List<Fact> past(int n, int seed, ToDoubleFunction<Fact> missed) {
    var random = new Random(seed);
    var all = new ArrayList<Fact>();
    for (int i = 0; i < n; i++) {
      var open = fact(i, random, Outcome.COMPLETED);
      boolean gone = random.nextDouble() < missed.applyAsDouble(open);
      all.add(gone ? with(open, Outcome.NO_SHOW) : open);
    }
    return all;
  }

  private static Fact fact(int i, Random random, Outcome outcome) {
    var start = FIRST.plus(Duration.ofMinutes(20L * i));
    var day = LocalDate.ofInstant(start, ZoneOffset.UTC);
    int hour = (day.getDayOfWeek().getValue() - 1) * 24 + start.atZone(ZoneOffset.UTC).getHour();
    int client = 1 + random.nextInt(400);
    return new Fact(
        new AppointmentId("a" + i),
        new Fact.When(day, start, start.plusSeconds(1800), hour),
        new Fact.Labels(random.nextBoolean() ? "talk" : "physio", "desk", "none", "EUR"),
        new Fact.Result(outcome, false, false, 5000),
        List.of(new Fact.Share(new StaffId("anna"), new Bag())),
        Optional.of(new Fact.Guest(new ClientId("c" + client), client)),
        random.nextInt(40_000),
        false);
  }

  private static Fact with(Fact f, Outcome outcome) {
    var result = new Fact.Result(outcome, false, false, f.result().amount());
    return new Fact(
        f.id(), f.when(), f.labels(), result, f.staff(), f.client(), f.lead(), f.first());
  }
}

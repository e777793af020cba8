package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The engine beside its slow twin, on practices nobody would think of.
class SlowOfferTest {
  private static final int ROUNDS = Integer.getInteger("xordon.rounds", 1000);
  private static final int MOMENTS = 5;

  @Test
  void theEngineOffersWhatItsSlowTwinOffers() {
    int some = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      var made = new RandomPractice(seed);
      var slow = new SlowOffer(made.rules, made.appointments, made.busy, made.question);
      var right = slow.between(made.day, made.day);
      assertThat(offered(made)).as("seed %d", seed).isEqualTo(right);
      if (!right.isEmpty()) some++;
    }
    assertThat(some).as("rounds with a start").isGreaterThan(ROUNDS / 3);
  }

  @Test
  void whatIsNotOfferedHasAReasonAndWhatIsOfferedHasNone() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      var made = new RandomPractice(seed);
      var engine = engine(made);
      var offered = offered(made).keySet();
      for (int i = 0; i < MOMENTS; i++) {
        var at = made.moment();
        if (!at.atZone(made.rules.practice().zone()).toLocalDate().equals(made.day)) continue;
        var verdict = engine.explain(made.question, at);
        assertThat(verdict.isOffered())
            .as("seed %d at %s", seed, at)
            .isEqualTo(offered.contains(at));
        assertThat(verdict.reasons().isEmpty()).isEqualTo(verdict.isOffered());
      }
    }
  }

  private static Availability engine(RandomPractice made) {
    return new Availability(made.rules, new ListDiary(made.appointments, made.busy));
  }

  private static Map<Instant, Set<StaffId>> offered(RandomPractice made) {
    var all = new TreeMap<Instant, Set<StaffId>>();
    for (var start : engine(made).offer(made.question, made.day, made.day)) {
      var twice = all.put(start.when().start(), new HashSet<>(start.staff()));
      assertThat(twice).isNull();
      start.wouldAssign().ifPresent(s -> assertThat(start.staff()).contains(s));
    }
    return all;
  }
}

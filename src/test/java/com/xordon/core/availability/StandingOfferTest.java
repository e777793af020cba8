package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An offer that is kept says what a new one would, whatever comes and goes.
class StandingOfferTest {
  private static final int ROUNDS = Integer.getInteger("xordon.rounds", 1000);

  @Test
  void anAmendedOfferIsTheOneThatWouldBeGivenNow() {
    int changed = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      var made = new RandomPractice(seed);
      var there = new ArrayList<Appointment>();
      var kept = offer(made, there);
      for (var next : made.appointments) {
        if (there.size() > 3) kept = after(made, kept, there, there.removeFirst());
        there.add(next);
        var before = kept.starts();
        kept = after(made, kept, there, next);
        assertThat(kept.starts()).as("seed %d", seed).isEqualTo(offer(made, there).starts());
        if (!kept.starts().equals(before)) changed++;
      }
    }
    assertThat(changed).as("changes that were felt").isGreaterThan(ROUNDS / 5);
  }

  private static StandingOffer offer(RandomPractice made, List<Appointment> there) {
    return StandingOffer.of(
        made.rules,
        new ListDiary(there, made.busy),
        made.question,
        made.day.minusDays(9),
        made.day.plusDays(9));
  }

  private static StandingOffer after(
      RandomPractice made, StandingOffer kept, List<Appointment> there, Appointment changed) {
    List<Interval> touched = List.of(changed.when());
    return kept.after(new ListDiary(there, made.busy), touched);
  }
}

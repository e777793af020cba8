package com.xordon.core.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.diary.Sheet;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What holds of every rescue, over many days decided by seeds.
class RescuePropertiesTest {
  private static final Absence AWAY = new Absence(Team.ANNA, Team.DAY, "ill");
  private static final int RUNS = 400;
  private static final int EXHAUSTED = 150;

  @Test
  void everyMoveHoldsUnderTheEngineAfterThoseBeforeIt() {
    int moves = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      var team = new RandomTeam(seed).team;
      var proposal = proposal(team);
      moves += proposal.moves().size();
      var books = new ArrayList<>(team.appointments);
      for (var move : proposal.moves()) {
        lift(books, proposal, move);
        var engine = new Availability(AWAY.in(team.rules()), new ListDiary(books, List.of()));
        var at = move.to().when().start();
        for (var who : move.to().staff()) {
          assertThat(engine.explain(question(move.to()).by(who), at).reasons())
              .as("seed %d, %s", seed, move)
              .isEmpty();
        }
        books.add(move.to());
      }
      assertNothingIsTakenTwice(seed, team.rules(), books);
      assertEachIsThereOnce(seed, team, proposal);
    }
    assertThat(moves).isGreaterThan(RUNS * 3);
  }

  /// Takes the appointment off the books, and with it those who come along from the same session.
  private static void lift(List<Appointment> books, Proposal proposal, Move move) {
    proposal.moves().stream()
        .map(Move::from)
        .filter(a -> a.service().equals(move.from().service()))
        .filter(a -> a.when().equals(move.from().when()) && a.staff().equals(move.from().staff()))
        .forEach(books::remove);
  }

  @Test
  void asManyAsPossibleKeepTheirTime() {
    int kept = 0;
    for (long seed = 0; seed < EXHAUSTED; seed++) {
      var random = new RandomTeam(seed);
      for (int i = 0; i < 3; i++) random.force("f" + i);
      var team = random.team;
      var all = bundles(team);
      var few = all.stream().filter(v -> !v.isPanel()).limit(6).toList();
      var diary = new ListDiary(team.appointments, List.of());
      var rules = AWAY.in(team.rules());
      var best =
          new SameTime(new Placer(rules, Team.NOW), new Sheet(diary), Price.USUAL, Team.BERLIN, few)
              .best();
      int found = best.stream().mapToInt(c -> c.bundle().weight()).sum();
      assertThat(found).as("seed %d", seed).isEqualTo(most(rules, diary, few, 0));
      kept += found;
    }
    assertThat(kept).isGreaterThan(EXHAUSTED);
  }

  @Test
  void takingItAndTakingItBackLeavesNothingBehind() {
    for (long seed = 0; seed < RUNS / 4; seed++) {
      var team = new RandomTeam(seed).team;
      var ledger = new MemoryLedger(team.rules(), () -> Team.NOW);
      ledger.write(
          Deed.IMPORT,
          page -> {
            team.appointments.forEach(page::save);
            return true;
          });
      var before = state(ledger);
      var rescue = new DayRescue(ledger, () -> Team.NOW);
      var proposal = ((Proposing.Proposed) rescue.propose(AWAY)).proposal();
      var done = (Rescued.Done) rescue.accept(proposal, DayRescue.Enter.LEAVE);
      assertThat(done.moved()).hasSameSizeAs(proposal.moves());
      assertThat(done.moved()).isEqualTo(proposal.moves().stream().map(Move::to).toList());
      assertThat(ledger.steps()).hasSize(2);
      assertThat(new BookingDesk(ledger, () -> Team.NOW).undo()).isInstanceOf(Undoing.Done.class);
      assertThat(state(ledger)).as("seed %d", seed).isEqualTo(before);
    }
  }

  private static Proposal proposal(Team team) {
    var replanning =
        new Replanning(
            team.rules(), new ListDiary(team.appointments, List.of()), Team.NOW, Price.USUAL);
    return ((Proposing.Proposed) replanning.propose(AWAY)).proposal();
  }

  private static Question question(Appointment a) {
    return Question.about(a.service(), Team.NOW)
        .moving(a.id())
        .lasting(OptionalInt.of((int) a.when().minutes()));
  }

  private static void assertNothingIsTakenTwice(long seed, Rules rules, List<Appointment> after) {
    for (var one : after) {
      for (var two : after) {
        if (one == two || !one.when().overlaps(two.when()) || isSession(rules, one, two)) continue;
        assertThat(one.staff()).as("seed %d", seed).doesNotContainAnyElementsOf(two.staff());
        if (!one.rooms().isEmpty()) {
          assertThat(two.rooms()).as("seed %d", seed).doesNotContainAnyElementsOf(one.rooms());
        }
      }
    }
  }

  private static boolean isSession(Rules rules, Appointment one, Appointment two) {
    return rules.service(one.service()).orElseThrow().seats() > 1
        && one.service().equals(two.service())
        && one.when().equals(two.when())
        && one.staff().equals(two.staff());
  }

  private static void assertEachIsThereOnce(long seed, Team team, Proposal proposal) {
    var answered = new ArrayList<Object>();
    proposal.moves().forEach(m -> answered.add(m.id()));
    proposal.left().forEach(l -> answered.add(l.appointment().id()));
    var hers = team.appointments.stream().filter(a -> a.staff().contains(Team.ANNA));
    assertThat(answered)
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(hers.map(a -> (Object) a.id()).toList());
    for (var l : proposal.left()) assertThat(l.reasons()).as("seed %d", seed).isNotEmpty();
  }

  private static List<Bundle> bundles(Team team) {
    return Bundle.of(
        team.appointments.stream().filter(a -> a.staff().contains(Team.ANNA)).toList(),
        a -> team.rules().service(a.service()).orElseThrow(),
        Team.ANNA);
  }

  /// The most clients that can keep their time, found by trying everything.
  private static int most(Rules rules, Diary diary, List<Bundle> bundles, int from) {
    if (from == bundles.size()) return 0;
    var bundle = bundles.get(from);
    int best = most(rules, diary, bundles, from + 1);
    for (var who : bundle.service().staff()) {
      if (who.id().equals(Team.ANNA)) continue;
      var with = with(rules, diary, bundle, List.of(who.id()));
      if (with.isEmpty()) continue;
      best = Math.max(best, bundle.weight() + most(rules, with.get(), bundles, from + 1));
    }
    return best;
  }

  private static Optional<Diary> with(Rules rules, Diary diary, Bundle bundle, List<StaffId> who) {
    var everything = new Interval(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    var all = new ArrayList<>(diary.appointments(everything));
    all.removeAll(bundle.seats());
    for (var seat : bundle.seats()) {
      var offer =
          new Availability(rules, new ListDiary(all, List.of()))
              .explain(question(seat).by(who.getFirst()), seat.when().start())
              .offer();
      if (offer.isEmpty()) return Optional.empty();
      all.add(seat.movedTo(seat.when(), List.of(), who, offer.get().rooms(), Optional.empty()));
    }
    int seated =
        all.stream()
            .filter(a -> a.service().equals(bundle.service().id()))
            .filter(a -> a.when().equals(bundle.when()) && a.staff().equals(who))
            .mapToInt(Appointment::seats)
            .sum();
    if (seated > bundle.service().seats()) return Optional.empty();
    return Optional.of(new ListDiary(all, List.of()));
  }

  private static List<Object> state(MemoryLedger ledger) {
    var everything = new Interval(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    return ledger.read(page -> List.of(page.appointments(everything), page.rules().staff()));
  }
}

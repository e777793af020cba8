package com.xordon.core.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import com.xordon.store.form.AppointmentForm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Turns over whole runs of bookings: the quota holds, nobody is flooded, the order of a list means
/// nothing, and what was kept of a decision gives the same one again.
class BallotTest {
  /// 400 runs of 25 bookings are 10,000.
  private static final int ROUNDS = Integer.getInteger("xordon.rounds", 400);

  private static final int BOOKINGS = 25;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant FIRST = Instant.parse("2027-03-01T08:00:00Z");
  private static final TimeRange ALL_DAY = TimeRange.of(0, 0, 24, 0);

  @Test
  void nobodyIsEverAWholeBookingAwayFromTheirShareWhileAllAreFree() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var staff = team(random, 2 + random.nextInt(5));
      var run = new Run(staff, service(staff, random, RoundRobin.Mode.WEIGHTED));
      int sum = run.service.staff().stream().mapToInt(ServiceStaff::weight).sum();
      var count = new HashMap<StaffId, Integer>();
      for (int t = 1; t <= BOOKINGS; t++) {
        count.merge(run.book(t).staff().getFirst(), 1, Integer::sum);
        for (var s : run.service.staff()) {
          long off = (long) count.getOrDefault(s.id(), 0) * sum - (long) s.weight() * t;
          assertThat(Math.abs(off)).as("seed %d, booking %d", seed, t).isLessThan(sum);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RoundRobin.Mode.class)
  void whatIsKeptOfADecisionGivesTheSameOneAgain(RoundRobin.Mode mode) {
    for (int seed = 0; seed < ROUNDS / 4; seed++) {
      var random = new Random(seed);
      var staff = team(random, 2 + random.nextInt(4));
      var run = new Run(staff, service(staff, random, mode));
      for (int t = 1; t <= 8; t++) {
        var made = run.book(random.nextInt(6));
        var ballot = made.details().ballot().orElseThrow();
        assertThat(Replay.winner(ballot))
            .as("seed %d, booking %d, %s", seed, t, ballot)
            .contains(made.staff().getFirst());
        if (mode == RoundRobin.Mode.WEIGHTED) {
          assertThat(Replay.turns(ballot)).isEqualTo(run.turns);
        }
        var form = new AppointmentForm();
        assertThat(form.read(form.canonical(made))).as("kept in a file").isEqualTo(made);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RoundRobin.Mode.class)
  void theOrderOfTheListMeansNothing(RoundRobin.Mode mode) {
    for (int seed = 0; seed < ROUNDS / 4; seed++) {
      var random = new Random(seed);
      var staff = team(random, 2 + random.nextInt(5));
      var service = service(staff, random, mode);
      var other = new ArrayList<>(staff);
      Collections.shuffle(other, random);
      var others = new ArrayList<>(service.staff());
      Collections.shuffle(others, random);
      var one = new Run(staff, service);
      var two = new Run(other, service.by(others, service.roundRobin()));
      for (int t = 1; t <= 12; t++) {
        assertThat(one.book(t).staff()).as("seed " + seed).isEqualTo(two.book(t).staff());
      }
    }
  }

  /// Who comes new, or back from leave, gets at most one more than their share of what follows.
  @Test
  void whoComesNewOrBackIsNotFlooded() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      boolean joins = random.nextBoolean();
      var day = LocalDate.of(2027, 3, 10);
      var late = joins ? joining(day) : away(day);
      var all = new ArrayList<>(team(random, 3 + random.nextInt(3)));
      all.add(late);
      var run = new Run(all, equal(all));
      int before = 10 + random.nextInt(15);
      for (int t = 1; t <= before; t++) {
        assertThat(run.book(t).staff()).doesNotContain(late.id());
      }
      int after = all.size() * (1 + random.nextInt(4));
      int mine = 0;
      for (int t = 0; t < after; t++) {
        var at = day.atStartOfDay(BERLIN).toInstant().plus(Duration.ofMinutes(30L * t));
        if (run.book(at).staff().contains(late.id())) mine++;
      }
      assertThat(mine)
          .as("seed %d, joins %s, %d before, %d after", seed, joins, before, after)
          .isLessThanOrEqualTo(after / all.size() + 1);
    }
  }

  @Test
  void movingAndUndoingGivesTheVerySameState() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var staff = team(random, 3);
      var run = new Run(staff, service(staff, random, RoundRobin.Mode.WEIGHTED));
      for (int t = 1; t <= 6; t++) run.book(t);
      var before = run.all();
      var one = before.get(random.nextInt(before.size()));
      if (random.nextBoolean()) {
        run.desk.move(
            new MoveRequest(
                one.id(),
                FIRST.plus(Duration.ofMinutes(30L * (20 + random.nextInt(20)))),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty()));
      } else {
        run.desk.cancel(one.id(), Cancellation.By.CLIENT, "");
      }
      assertThat(run.all()).as("seed " + seed).isNotEqualTo(before);
      run.desk.undo();
      assertThat(run.all()).as("seed " + seed).isEqualTo(before);
    }
  }

  private static StaffMember joining(LocalDate day) {
    var hours =
        new WeeklyHours(
            EnumSet.allOf(DayOfWeek.class), ALL_DAY, Optional.of(day), Optional.empty());
    return new StaffMember(
        new StaffId("late"),
        "late",
        BERLIN,
        true,
        Optional.of(day),
        List.of(hours),
        List.of(),
        List.of(),
        List.of());
  }

  private static StaffMember away(LocalDate until) {
    var first = LocalDate.of(2027, 3, 1).atStartOfDay();
    return Given.member("late", BERLIN, ALL_DAY)
        .away(new Leave(first, until.atStartOfDay(), "away"));
  }

  private static List<StaffMember> team(Random random, int size) {
    var names = new ArrayList<>(List.of("anna", "ben", "cara", "davit", "elif", "mara"));
    Collections.shuffle(names, random);
    return names.subList(0, size).stream().map(n -> Given.member(n, BERLIN, ALL_DAY)).toList();
  }

  private static Service service(List<StaffMember> staff, Random random, RoundRobin.Mode mode) {
    var people =
        staff.stream()
            .map(m -> new ServiceStaff(m.id(), 1 + random.nextInt(10), random.nextInt(5)))
            .toList();
    var month = RoundRobin.Span.MONTH;
    return Given.service(30, 30)
        .by(people, new RoundRobin(mode, month, RoundRobin.Basis.START, true));
  }

  private static Service equal(List<StaffMember> staff) {
    var people = staff.stream().map(m -> new ServiceStaff(m.id())).toList();
    return Given.service(30, 30).by(people, RoundRobin.USUAL);
  }

  /// Bookings by turns, each a second after the one before.
  private static final class Run {
    final Service service;
    final MemoryLedger ledger;
    final BookingDesk desk;
    Instant now = FIRST.minusSeconds(86_400);
    List<Turn> turns = List.of();

    Run(List<StaffMember> staff, Service service) {
      this.service = service;
      InstantSource clock = () -> now;
      var rules = new Rules(Given.practice(BERLIN), staff, List.of(), List.of(service));
      this.ledger = new MemoryLedger(rules, clock);
      this.desk = new BookingDesk(ledger, clock);
    }

    Appointment book(int slot) {
      return book(FIRST.plus(Duration.ofMinutes(30L * slot)));
    }

    /// At a moment, or at the next one at which somebody is free.
    Appointment book(Instant at) {
      now = now.plusSeconds(1);
      for (var start = at; ; start = start.plusSeconds(1800)) {
        var wish =
            new BookRequest(
                service.id(),
                Optional.empty(),
                start,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Details.NONE);
        if (desk.book(wish) instanceof Booking.Made made) {
          turns = made.turns();
          return made.appointment();
        }
      }
    }

    List<Appointment> all() {
      return ledger.read((Page p) -> p.appointments(Interval.of(FIRST, Duration.ofDays(60))));
    }
  }
}

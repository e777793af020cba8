package com.xordon.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rescue.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final StaffId BEN = new StaffId("ben");

  private final Team now =
      new Team()
          .member("anna", "09:00", "17:00", 0)
          .member("ben", "09:00", "17:00", 0)
          .service("physio", 60, 1, Assignment.SINGLE, "anna", "ben");

  @Test
  void hoursThatGoTakeStartsAway() {
    var effect = effect(team("12:00").rules());
    var anna = effect.staff().getFirst().slots();
    assertThat(anna.before()).isEqualTo(29);
    assertThat(anna.after()).isEqualTo(9);
    assertThat(anna.lost()).isEqualTo(20);
    assertThat(anna.firstLost().getFirst().start()).isEqualTo(Team.at("11:15"));
    // Ben is still there
    assertThat(effect.lost()).isZero();
    assertThat(effect.staff().get(1).slots().lost()).isZero();
  }

  @Test
  void hoursThatComeGiveStarts() {
    var effect = effect(team("19:00").rules());
    assertThat(effect.gained()).isEqualTo(8);
    assertThat(effect.services().getFirst().slots().firstGained().getLast().start())
        .isEqualTo(Team.at("18:00"));
    assertThat(effect.stranded()).isEmpty();
  }

  @Test
  void whatNoLongerFitsIsStrandedWithItsReason() {
    now.booked("a", "physio", "09:00", "anna").booked("b", "physio", "15:00", "anna");
    var stranded = effect(team("12:00").rules()).stranded();
    assertThat(stranded).extracting(s -> s.appointment().id().value()).containsExactly("b");
    assertThat(stranded.getFirst().reasons()).containsExactly(new Reason.OutsideHours(Team.ANNA));
  }

  @Test
  void whatBrokeTheRuleBeforeIsNotStranded() {
    now.booked("a", "physio", "19:00", "anna");
    assertThat(effect(team("12:00").rules()).stranded()).isEmpty();
  }

  @Test
  void whatHasBegunIsNotStranded() {
    now.booked("a", "physio", "15:00", "anna");
    var late =
        new WhatIf(
            now.rules(),
            team("12:00").rules(),
            new ListDiary(now.appointments, List.of()),
            Team.at("15:30"));
    assertThat(late.between(Team.DAY, Team.DAY, Progress.NONE).orElseThrow().stranded()).isEmpty();
  }

  @Test
  void noticeAndHorizonStrandNobody() {
    now.booked("a", "physio", "09:00", "anna");
    var service = now.services.getFirst();
    var starts =
        new Service.Starts(
            15,
            service.starts().grid(),
            Duration.ofDays(3),
            new Horizon.Days(Horizon.Kind.CALENDAR, 0));
    var effect =
        effect(
            new Rules(now.rules().practice(), now.staff, List.of(), List.of(service.at(starts))));
    assertThat(effect.stranded()).isEmpty();
    assertThat(effect.lost()).isEqualTo(29);
  }

  @Test
  void aLongerServiceKeepsWhatWasBookedShort() {
    now.booked("a", "physio", "09:00", "anna").booked("b", "physio", "10:00", "anna");
    var longer =
        new Team()
            .member("anna", "09:00", "17:00", 0)
            .member("ben", "09:00", "17:00", 0)
            .service("physio", 90, 1, Assignment.SINGLE, "anna", "ben");
    assertThat(effect(longer.rules()).stranded()).isEmpty();
  }

  @Test
  void aBufferStrandsNeighbours() {
    now.booked("a", "physio", "09:00", "anna").booked("b", "physio", "10:00", "anna");
    var buffered =
        new Team()
            .member("anna", "09:00", "17:00", 0)
            .member("ben", "09:00", "17:00", 0)
            .service("physio", 60, 1, 5, Assignment.SINGLE, List.of(), "anna", "ben");
    assertThat(effect(buffered.rules()).stranded())
        .flatExtracting(Effect.Stranded::reasons)
        .extracting(Reason::code)
        .containsExactly(Reason.Code.BUFFER, Reason.Code.BUFFER);
  }

  @Test
  void aBufferStrandsWhatFollowsToo() {
    now.service("talk", 30, 1, Assignment.SINGLE, "anna")
        .booked("a", "talk", "09:00", "anna")
        .booked("b", "physio", "09:30", "anna");
    var buffered = team("17:00").service("talk", 30, 1, 5, Assignment.SINGLE, List.of(), "anna");
    assertThat(effect(buffered.rules()).stranded())
        .extracting(s -> s.appointment().id().value())
        .containsExactly("a", "b");
  }

  @Test
  void whoAndWhatIsGoneStrandsTheirs() {
    now.booked("a", "physio", "09:00", "anna");
    var withoutAnna =
        new Rules(
            now.rules().practice(),
            now.staff.subList(1, 2),
            List.of(),
            List.of(now.services.getFirst().by(List.of(new ServiceStaff(BEN)), Assignment.SINGLE)));
    assertThat(reasons(effect(withoutAnna))).containsExactly(Reason.Code.INACTIVE);
    var withoutService = new Rules(now.rules().practice(), now.staff, List.of(), List.of());
    assertThat(reasons(effect(withoutService))).containsExactly(Reason.Code.NOT_THIS_SERVICE);
    assertThat(effect(withoutService).services().getFirst().slots().after()).isZero();
  }

  @Test
  void onlyWhoSitsOnAPanelIsCounted() {
    now.member("cara", "09:00", "17:00", 0)
        .service("panel", 30, 1, Assignment.COLLECTIVE, "anna", "ben", "cara");
    var after =
        team("09:30")
            .member("cara", "09:00", "17:00", 0)
            .service("panel", 30, 1, Assignment.COLLECTIVE, "anna", "ben", "cara");
    var effect = effect(after.rules());
    assertThat(effect.services().get(1).slots().lost()).isZero();
    // Ben and Cara can still sit together at any time
    assertThat(effect.staff().get(1).slots().lost()).isZero();
    assertThat(effect.staff().getFirst().slots().lost()).isEqualTo(29 + 30);
  }

  @Test
  void weightsShareOutTheDemandAnew() {
    var demand = pastBookings();
    var service = now.services.getFirst().by(weights(5, 5), Assignment.ROUND_ROBIN);
    var shares = shares(service, service.by(weights(1, 3), Assignment.ROUND_ROBIN), demand);
    assertThat(shares.bookings()).isEqualTo(80);
    assertThat(shares.staff()).extracting(Effect.Share::before).containsExactly(0.5, 0.5);
    assertThat(shares.staff()).extracting(Effect.Share::after).containsExactly(0.25, 0.75);
  }

  @Test
  void withoutTurnsItIsAsItWas() {
    var service = now.services.getFirst();
    var shares = shares(service, service.by(weights(5, 5), Assignment.ROUND_ROBIN), pastBookings());
    assertThat(shares.staff()).extracting(Effect.Share::before).containsExactly(1.0, 0.0);
    assertThat(shares.staff()).extracting(Effect.Share::after).containsExactly(0.5, 0.5);
  }

  @Test
  void whoIsBusyElsewhereGetsLess() {
    var demand = new ArrayList<>(pastBookings());
    var talk = new Team().member("anna", "09:00", "17:00", 0);
    talk.service("talk", 480, 1, Assignment.SINGLE, "anna");
    for (int day = 1; day <= 20; day++) {
      demand.add(past(talk, "t" + day, "talk", "09:00", day));
    }
    var service = now.services.getFirst().by(weights(5, 5), Assignment.ROUND_ROBIN);
    now.services.add(talk.services.getFirst());
    var shares = shares(service, service, demand);
    assertThat(shares.staff().getFirst().bookingsBefore()).isZero();
    assertThat(shares.staff().get(1).bookingsBefore()).isEqualTo(80);
  }

  @Test
  void nobodyGetsTwoBookingsAtOnce() {
    var twice = new ArrayList<>(pastBookings());
    for (int day = 1; day <= 20; day++) twice.add(past(now, "q" + day, "physio", "09:00", day));
    var service = now.services.getFirst().by(weights(10, 1), Assignment.ROUND_ROBIN);
    var shares = shares(service, service, twice);
    assertThat(shares.staff().get(1).bookingsBefore()).isGreaterThanOrEqualTo(20);
  }

  @Test
  void theBalanceGoesByWorkingTime() {
    now.staff.set(0, team("13:00").staff.getFirst());
    var balanced = mode(RoundRobin.Mode.BALANCED);
    var anna = shares(balanced, balanced, pastBookings()).staff().getFirst();
    assertThat(anna.before()).isBetween(0.30, 0.37);
  }

  @Test
  void freeTimeGoesByWhatIsLeftOfTheDay() {
    now.staff.set(0, team("15:00").staff.getFirst());
    var free = mode(RoundRobin.Mode.AVAILABILITY);
    var demand = new ArrayList<>(pastBookings());
    for (int day = 1; day <= 20; day++) demand.add(past(now, "q" + day, "physio", "10:00", day));
    // Ben has eight hours and gets two, then Anna has six as well and has waited longer
    var shares = shares(free, free, demand);
    assertThat(shares.staff()).extracting(Effect.Share::bookingsBefore).containsExactly(20, 80);
  }

  private Service mode(RoundRobin.Mode mode) {
    var s = now.services.getFirst();
    return new Service(
        s.id(),
        s.name(),
        s.minutes(),
        s.starts(),
        s.buffers(),
        s.limits(),
        s.clientLimits(),
        s.price(),
        s.seats(),
        s.video(),
        s.staff(),
        Assignment.ROUND_ROBIN,
        new RoundRobin(mode, RoundRobin.Span.MONTH, RoundRobin.Basis.START, true),
        s.collective(),
        s.rooms(),
        s.multiDay());
  }

  @Test
  void progressRisesToTheEndAndCanBeCalledOff() {
    now.booked("a", "physio", "09:00", "anna");
    var seen = new ArrayList<Integer>();
    Progress watching = (done, total) -> seen.add(total * 100 + done);
    assertThat(whatIf(team("12:00").rules()).between(Team.DAY, Team.DAY, watching)).isPresent();
    assertThat(seen).containsExactly(301, 302, 303);
    var impatient =
        new Progress() {
          @Override
          public void at(int done, int total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThat(whatIf(now.rules()).between(Team.DAY, Team.DAY, impatient)).isEmpty();
    Thread.currentThread().interrupt();
    assertThat(whatIf(now.rules()).between(Team.DAY, Team.DAY, Progress.NONE)).isEmpty();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsEmpty() {
    now.booked("a", "physio", "15:00", "anna");
    var effect =
        whatIf(team("12:00").rules())
            .between(Team.DAY, Team.DAY.minusDays(1), Progress.NONE)
            .orElseThrow();
    assertThat(effect.lost()).isZero();
    assertThat(effect.stranded()).isEmpty();
  }

  /// Anna until another hour.
  private static Team team(String until) {
    return new Team()
        .member("anna", "09:00", until, 0)
        .member("ben", "09:00", "17:00", 0)
        .service("physio", 60, 1, Assignment.SINGLE, "anna", "ben");
  }

  private WhatIf whatIf(Rules after) {
    return new WhatIf(
        now.rules(), after, new ListDiary(now.appointments, List.of()), Team.at("00:00"));
  }

  private Effect effect(Rules after) {
    return whatIf(after).between(Team.DAY, Team.DAY, Progress.NONE).orElseThrow();
  }

  private static List<Reason.Code> reasons(Effect effect) {
    return effect.stranded().getFirst().reasons().stream().map(Reason::code).toList();
  }

  private Effect.Shares shares(Service before, Service after, List<Appointment> demand) {
    var practice = now.rules().practice();
    var others = now.services.subList(1, now.services.size());
    var was = new ArrayList<>(List.of(before));
    var is = new ArrayList<>(List.of(after));
    was.addAll(others);
    is.addAll(others);
    return new WhatIf(
            new Rules(practice, now.staff, List.of(), was),
            new Rules(practice, now.staff, List.of(), is),
            new ListDiary(demand, List.of()),
            Team.at("00:00"))
        .between(Team.DAY, Team.DAY, Progress.NONE)
        .orElseThrow()
        .shares()
        .getFirst();
  }

  private static List<ServiceStaff> weights(int anna, int ben) {
    return List.of(new ServiceStaff(Team.ANNA, anna, 2), new ServiceStaff(BEN, ben, 2));
  }

  /// Four a day on each of twenty November days, all Anna's.
  private List<Appointment> pastBookings() {
    var all = new ArrayList<Appointment>();
    for (int day = 1; day <= 20; day++) {
      for (var time : List.of("09:00", "11:00", "13:00", "15:00")) {
        all.add(past(now, "p" + day + time, "physio", time, day));
      }
    }
    return all;
  }

  private static Appointment past(Team team, String id, String service, String time, int day) {
    var a = team.appointment(id, service, Team.at(time), Optional.empty(), "anna");
    var start = a.when().start().minus(Duration.ofDays(6 + day));
    return new Appointment(
        new AppointmentId(id),
        a.service(),
        a.client(),
        a.staff(),
        a.rooms(),
        Interval.of(start, a.when().length()),
        List.of(),
        a.status(),
        start.minus(Duration.ofDays(40)),
        1,
        a.details(),
        Optional.empty(),
        Optional.empty());
  }
}

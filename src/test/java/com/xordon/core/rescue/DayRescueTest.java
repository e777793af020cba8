package com.xordon.core.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DayRescueTest {
  private static final Absence AWAY = new Absence(Team.ANNA, Team.DAY, "ill");
  private static final StaffId BEN = new StaffId("ben");
  private static final StaffId CARA = new StaffId("cara");

  private final Team team =
      new Team().member("anna", "08:00", "17:00", 0).member("ben", "08:00", "17:00", 0);
  private MemoryLedger ledger = new MemoryLedger(team.rules(), () -> Team.NOW);
  private DayRescue rescue = new DayRescue(ledger, () -> Team.NOW);

  @Test
  void whoIsFreeTakesItAtItsTime() {
    team.service("physio", 60, 1, Assignment.ROUND_ROBIN, "anna", "ben")
        .booked("a", "physio", "09:00", "anna");
    var move = only(proposal());
    assertThat(move.to().staff()).containsExactly(BEN);
    assertThat(move.to().when()).isEqualTo(move.from().when());
    assertThat(move.cost()).isEqualTo(30);
  }

  @Test
  void whoeverCanOnlyTakeOneThingIsKeptForIt() {
    team.member("cara", "08:00", "17:00", 1)
        .service("physio", 60, 1, Assignment.SINGLE, "anna", "ben", "cara")
        .service("talk", 30, 1, Assignment.SINGLE, "anna", "cara")
        .booked("a", "physio", "09:00", "anna")
        .booked("b", "talk", "11:00", "anna");
    var proposal = proposal();
    assertThat(proposal.moves()).allMatch(Move::keepsTime).hasSize(2);
    assertThat(to(proposal, "a").staff()).containsExactly(BEN);
    assertThat(to(proposal, "b").staff()).containsExactly(CARA);
  }

  @Test
  void elseTheNearestTimeIsTaken() {
    team.service("physio", 60, 1, Assignment.SINGLE, "anna", "ben")
        .booked("a", "physio", "09:00", "anna")
        .booked("b", "physio", "09:00", "ben")
        .booked("c", "physio", "10:15", "ben");
    var move = only(proposal());
    assertThat(move.to().when().start()).isEqualTo(Team.at("08:00"));
    assertThat(move.minutesMoved()).isEqualTo(60);
    assertThat(move.cost()).isEqualTo(90);
  }

  @Test
  void herselfOnAnotherDayIsNobodyNew() {
    team.service("physio", 60, 1, Assignment.SINGLE, "anna").booked("a", "physio", "09:00", "anna");
    var move = only(proposal());
    assertThat(move.to().staff()).containsExactly(Team.ANNA);
    assertThat(move.to().when().start()).isEqualTo(Team.at("08:00").plusSeconds(86_400));
    assertThat(move.peopleChanged()).isZero();
  }

  @Test
  void onlySheIsReplacedOnAPanel() {
    team.member("cara", "08:00", "17:00", 0)
        .member("dirk", "08:00", "17:00", 0)
        .service("panel", 30, 1, Assignment.COLLECTIVE, "ben", "cara", "dirk", "anna")
        .booked("a", "panel", "09:00", "dirk", "anna");
    var move = only(proposal());
    assertThat(move.keepsTime()).isTrue();
    assertThat(move.peopleChanged()).isEqualTo(1);
    assertThat(move.to().staff()).contains(new StaffId("dirk")).doesNotContain(Team.ANNA);
  }

  @Test
  void theSeatsOfASessionStayTogether() {
    team.member("cara", "08:00", "17:00", 0)
        .service("class", 60, 3, Assignment.SINGLE, "anna", "ben", "cara")
        .booked("a", "class", "09:00", "anna")
        .booked("b", "class", "09:00", "anna")
        .booked("c", "class", "09:00", "anna")
        .booked("d", "class", "09:00", "ben");
    var proposal = proposal();
    assertThat(proposal.moves()).hasSize(3);
    // beside one who sits with Ben already there are only two seats left
    assertThat(proposal.moves()).allMatch(m -> m.to().staff().equals(List.of(CARA)));
    assertThat(proposal.moves()).allMatch(Move::keepsTime);
  }

  @Test
  void twoSeatsDontFitWhereOneIsLeft() {
    team.service("class", 60, 3, Assignment.SINGLE, "anna", "ben");
    for (var who : List.of("anna", "ben")) {
      var a = team.appointment(who, "class", Team.at("09:00"), Optional.empty(), who);
      team.appointments.add(
          new Appointment(
              a.id(),
              a.service(),
              a.client(),
              a.staff(),
              a.rooms(),
              a.when(),
              a.parts(),
              a.status(),
              a.created(),
              2,
              a.details(),
              a.overridden(),
              a.cancelled()));
    }
    assertThat(only(proposal()).keepsTime()).isFalse();
  }

  @Test
  void whoKeepsTheirTimeKeepsTheirRoom() {
    team.service("physio", 60, 1, 0, Assignment.SINGLE, List.of("r1", "r2"), "anna", "ben");
    var inRoomTwo =
        team.appointment("a", "physio", Team.at("09:00"), Optional.of(new RoomId("r2")), "anna");
    team.appointments.add(inRoomTwo);
    assertThat(only(proposal()).to().rooms()).isEqualTo(inRoomTwo.rooms());
  }

  @Test
  void whatHasBegunIsLeftAlone() {
    team.service("physio", 60, 1, Assignment.SINGLE, "anna", "ben")
        .booked("a", "physio", "06:30", "anna")
        .booked("b", "physio", "09:00", "anna")
        .booked("c", "physio", "10:00", "anna");
    team.appointments.set(1, team.appointments.get(1).with(Status.ARRIVED));
    var proposal = proposal();
    assertThat(proposal.moves()).extracting(m -> m.id().value()).containsExactly("c");
    assertThat(proposal.left()).isEmpty();
  }

  @Test
  void severalDaysAreListedAndNotMoved() {
    team.service("course", 60, 1, Assignment.SINGLE, "anna", "ben")
        .booked("a", "course", "09:00", "anna");
    var a = team.appointments.getFirst();
    team.appointments.set(
        0,
        a.movedTo(a.when(), List.of(new Part(a.when())), a.staff(), a.rooms(), Optional.empty()));
    var left = proposal().left();
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().why()).isInstanceOf(Left.OverSeveralDays.class);
  }

  @Test
  void whatFindsNoTimeSaysWhyNot() {
    team.service("physio", 60, 1, Assignment.SINGLE, "ben").booked("a", "physio", "09:00", "anna");
    team.staff.remove(1);
    team.member("ben", "08:00", "08:30", 0);
    var left = proposal().left().getFirst();
    assertThat(left.reasons()).extracting(Reason::code).containsExactly(Reason.Code.OUTSIDE_HOURS);
  }

  @Test
  void whoeverElseIsThereStays() {
    team.member("cara", "08:00", "17:00", 0)
        .service("physio", 60, 1, Assignment.SINGLE, "anna", "ben", "cara")
        .booked("a", "physio", "09:00", "ben", "anna");
    assertThat(only(proposal()).to().staff()).containsExactly(BEN, CARA);
  }

  @Test
  void whoCanNeverComeIsTheReason() {
    team.member("cara", "08:00", "17:00", 0)
        .service("physio", 60, 1, Assignment.SINGLE, "anna", "cara")
        .booked("a", "physio", "09:00", "ben", "anna");
    var left = proposal().left().getFirst();
    assertThat(left.reasons()).contains(new Reason.NotThisService(Optional.of(BEN)));
  }

  @Test
  void strangersAndDaysGoneByAreNamed() {
    var nobody = new StaffId("nobody");
    assertThat(rescue.propose(new Absence(nobody, Team.DAY, "")))
        .isEqualTo(new Proposing.UnknownStaff(nobody));
    var yesterday = Team.DAY.minusDays(1);
    assertThat(rescue.propose(new Absence(Team.ANNA, yesterday, "")))
        .isEqualTo(new Proposing.DayIsOver(yesterday));
  }

  @Test
  void oneUndoTakesMovesAndLeaveBack() {
    booked();
    var proposal = proposal();
    var done = (Rescued.Done) rescue.accept(proposal, DayRescue.Enter.LEAVE);
    assertThat(done.leaveEntered()).isTrue();
    assertThat(done.moved()).hasSize(2);
    assertThat(stored("a").staff()).containsExactly(BEN);
    assertThat(leave()).hasSize(1);
    assertThat(new BookingDesk(ledger, () -> Team.NOW).undo()).isInstanceOf(Undoing.Done.class);
    assertThat(stored("a").staff()).containsExactly(Team.ANNA);
    assertThat(leave()).isEmpty();
  }

  @Test
  void aPartCanBeTakenWithoutTheLeave() {
    booked();
    var part = proposal().only(List.of(new AppointmentId("b")));
    assertThat(rescue.accept(part, DayRescue.Enter.NOTHING)).isInstanceOf(Rescued.Done.class);
    assertThat(stored("a").staff()).containsExactly(Team.ANNA);
    assertThat(stored("b").staff()).containsExactly(BEN);
    assertThat(leave()).isEmpty();
  }

  @Test
  void whatWasTakenMeanwhileIsSaidAndNothingIsDone() {
    booked();
    var proposal = proposal();
    save(team.appointment("x", "physio", Team.at("09:30"), Optional.empty(), "ben"));
    var overtaken = (Rescued.Overtaken) rescue.accept(proposal, DayRescue.Enter.LEAVE);
    assertThat(overtaken.hindrances()).extracting(h -> h.move().id().value()).contains("a");
    assertThat(overtaken.hindrances().getFirst().reasons())
        .extracting(Reason::code)
        .containsExactly(Reason.Code.OVERLAPS);
    assertThat(stored("b").staff()).containsExactly(Team.ANNA);
    assertThat(leave()).isEmpty();
  }

  @Test
  void anAppointmentThatWasMovedMeanwhileIsSaid() {
    booked();
    var proposal = proposal();
    new BookingDesk(ledger, () -> Team.NOW)
        .move(
            new MoveRequest(
                new AppointmentId("a"),
                Team.at("15:00"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty()));
    var overtaken = (Rescued.Overtaken) rescue.accept(proposal, DayRescue.Enter.LEAVE);
    assertThat(overtaken.hindrances()).hasSize(1);
    assertThat(overtaken.hindrances().getFirst().appointmentChanged()).isTrue();
  }

  private void booked() {
    team.service("physio", 60, 1, Assignment.SINGLE, "anna", "ben")
        .booked("a", "physio", "09:00", "anna")
        .booked("b", "physio", "11:00", "anna");
  }

  private Proposal proposal() {
    ledger = new MemoryLedger(team.rules(), () -> Team.NOW);
    rescue = new DayRescue(ledger, () -> Team.NOW);
    team.appointments.forEach(this::save);
    return ((Proposing.Proposed) rescue.propose(AWAY)).proposal();
  }

  private void save(Appointment appointment) {
    ledger.write(
        Deed.BOOK,
        page -> {
          page.save(appointment);
          return true;
        });
  }

  private Appointment stored(String id) {
    return ledger.read(page -> page.appointment(new AppointmentId(id)).orElseThrow());
  }

  private List<Leave> leave() {
    return ledger.read(page -> page.rules().staff(Team.ANNA).orElseThrow().leave());
  }

  private static Move only(Proposal proposal) {
    assertThat(proposal.left()).isEmpty();
    assertThat(proposal.moves()).hasSize(1);
    return proposal.moves().getFirst();
  }

  private static Appointment to(Proposal proposal, String id) {
    return proposal.moves().stream()
        .filter(m -> m.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .to();
  }
}

package com.xordon.core.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Status;
import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistEntry.State;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import com.xordon.store.form.PracticeFile;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitlistDeskTest {
  private static final Instant MORNING = Instant.parse("2027-03-01T07:00:00Z"); // a Monday
  private static final Instant TEN = Instant.parse("2027-03-02T09:00:00Z"); // 10:00 in Berlin
  private static final StaffId ANNA = new StaffId("anna");
  private static final StaffId BEN = new StaffId("ben");
  private static final ServiceId TALK = new ServiceId("talk");

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[
        {"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED"],"from":"09:00","to":"12:00"}]},
        {"id":"ben","name":"Ben","hours":[{"days":["WED"],"from":"09:00","to":"12:00"}]}],
       "services":[
        {"id":"talk","name":"Talk","minutes":30,"step":30,"assignment":"ROUND_ROBIN",
         "staff":[{"id":"anna"},{"id":"ben"}]},
        {"id":"long","name":"Long","minutes":60,"step":30,"staff":[{"id":"anna"}]}]}
      """;

  private Instant now = MORNING;
  private final InstantSource clock = () -> now;
  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), clock);
  private final BookingDesk desk = new BookingDesk(ledger, clock);
  private final WaitlistDesk waitlist = new WaitlistDesk(ledger, clock);
  private Appointment full;

  /// Anna's Tuesday is full: one long appointment from nine to twelve.
  @BeforeEach
  void aFullTuesday() {
    var made =
        desk.book(
            new BookRequest(
                TALK,
                Optional.empty(),
                Instant.parse("2027-03-02T08:00:00Z"),
                Optional.of(ANNA),
                OptionalInt.of(180),
                Optional.empty(),
                Details.NONE));
    full = ((Booking.Made) made).appointment();
  }

  @Test
  void whoWaitsIsListedLongestFirstAndOneUndoTakesTheNewClientToo() {
    var first = waiting("Ada", anyTime(), 2);
    now = now.plusSeconds(60);
    var second = waiting("Bo", anyTime(), 4);
    assertThat(waitlist.list(false)).containsExactly(first, second);
    desk.undo();
    assertThat(waitlist.list(false)).containsExactly(first);
    assertThat(ledger.<List<Client>>read(p -> p.clients("", 9)))
        .extracting(Client::name)
        .containsExactly("Ada");
  }

  @Test
  void aFreedTimeIsOfferedByUrgencyThenWaitThenFillThenNearness() {
    var urgent = waiting("Urgent", anyTime(), 4);
    now = now.minus(Duration.ofDays(20));
    var longest = waiting("Longest", anyTime(), 2);
    now = now.plus(Duration.ofDays(19));
    var filling = waiting("Filling", TimeWish.anyTime(new ServiceId("long")), 2);
    var near = waiting("Near", at(TALK, TimeRange.of(9, 0, 11, 0)), 2);
    var nearer = waiting("Off", at(TALK, TimeRange.of(12, 30, 14, 0)), 2);
    now = MORNING;
    var matches = matchesOfTuesday();
    assertThat(matches)
        .extracting(Match::entry)
        .containsExactly(urgent, longest, filling, near, nearer);
    assertThat(matches.get(2).grounds()).isEqualTo(new Grounds(2, 1, 33, 0));
    assertThat(matches.get(4).grounds().minutesOff()).isEqualTo(60);
  }

  @Test
  void onlyWhoCouldReallyHaveTheFreedTimeIsAMatch() {
    waiting("Only Ben", wish(List.of(BEN), Set.of(), List.of(), null, null), 2);
    waiting("Not Tuesdays", wish(List.of(), Set.of(DayOfWeek.WEDNESDAY), List.of(), null, null), 2);
    waiting("Afternoons", at(TALK, TimeRange.of(15, 0, 18, 0)), 2);
    waiting("Later", wish(List.of(), Set.of(), List.of(), "2027-03-03", null), 2);
    var fits = waiting("Fits", anyTime(), 2);
    assertThat(matchesOfTuesday()).extracting(Match::entry).containsExactly(fits);
  }

  @Test
  void aTimeStillTakenIsNoMatch() {
    waiting("Ada", anyTime(), 2);
    assertThat(waitlist.matches(Freed.of(full))).isEmpty();
  }

  @Test
  void anOfferHoldsTheTimeUntilItIsTaken() {
    cancelTuesday();
    var entry = waiting("Ada", anyTime(), 2);
    var kept = kept(waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4)));
    assertThat(kept.entry().state()).isEqualTo(State.OFFERED);
    assertThat(kept.entry().offer().orElseThrow().until()).isEqualTo(now.plusSeconds(4 * 3600));
    assertThat(kept.appointment().orElseThrow().status()).isEqualTo(Status.REQUESTED);
    assertThat(book(TEN)).isInstanceOf(Booking.Refused.class);

    var taken = kept(waitlist.accept(entry.id()));
    assertThat(taken.entry().state()).isEqualTo(State.BOOKED);
    assertThat(taken.appointment().orElseThrow().status()).isEqualTo(Status.BOOKED);
    assertThat(taken.appointment().orElseThrow().details().source()).isEqualTo("waitlist");
    assertThat(waitlist.list(false)).isEmpty();
    assertThat(waitlist.list(true)).containsExactly(taken.entry());
  }

  @Test
  void anOfferEndsWhenTheTimeBeginsAtTheLatest() {
    cancelTuesday();
    var entry = waiting("Ada", anyTime(), 2);
    var kept = kept(waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofDays(9)));
    assertThat(kept.entry().offer().orElseThrow().until()).isEqualTo(TEN);
  }

  @Test
  void aDeclinedTimeIsFreeAndNotOfferedToTheSamePersonAgain() {
    cancelTuesday();
    var entry = waiting("Ada", at(TALK, TimeRange.of(10, 0, 10, 1)), 2);
    waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4));
    var kept = kept(waitlist.decline(entry.id()));
    assertThat(kept.entry().state()).isEqualTo(State.WAITING);
    assertThat(kept.entry().declined()).containsExactly(TEN);
    assertThat(waitlist.next(entry.id(), 9))
        .extracting(s -> s.when().start())
        .doesNotContain(TEN)
        .contains(TEN.plus(Duration.ofDays(1)));
    assertThat(book(TEN)).isInstanceOf(Booking.Made.class);
  }

  @Test
  void anOfferNobodyAnsweredIsOverAndLeavesNothingBehind() {
    cancelTuesday();
    var entry = waiting("Ada", anyTime(), 2);
    var held = kept(waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4)));
    assertThat(waitlist.nextDue()).contains(now.plus(Duration.ofHours(4)));
    assertThat(waitlist.settle()).isEmpty();
    now = now.plus(Duration.ofHours(4));
    assertThat(waitlist.settle()).extracting(WaitlistEntry::state).containsExactly(State.WAITING);
    assertThat(
            ledger.<Boolean>read(
                p -> p.appointment(held.appointment().orElseThrow().id()).isPresent()))
        .isFalse();
    assertThat(book(TEN)).isInstanceOf(Booking.Made.class);
  }

  @Test
  void whatTheClockDidIsPassedOverByUndo() {
    cancelTuesday();
    var entry = waiting("Ada", anyTime(), 2);
    waiting("Bo", anyTime(), 2);
    waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4));
    now = now.plus(Duration.ofHours(4));
    waitlist.settle();
    assertThat(desk.undo()).isInstanceOf(Undoing.MovedOn.class); // the offer, which is over
    assertThat(ledger.steps().getLast().deed()).isEqualTo(Deed.EXPIRE);
  }

  @Test
  void undoTakesBackOfferAcceptanceAndRemoval() {
    cancelTuesday();
    var entry = waiting("Ada", anyTime(), 2);
    var held = kept(waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4)));
    waitlist.accept(entry.id());
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(waitlist.list(false)).containsExactly(held.entry());
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(waitlist.list(false)).containsExactly(entry);
    assertThat(book(TEN)).isInstanceOf(Booking.Made.class);
  }

  @Test
  void aRemovedEntryFreesWhatWasHeldForIt() {
    cancelTuesday();
    var entry = waiting("Ada", anyTime(), 2);
    waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4));
    assertThat(kept(waitlist.remove(entry.id())).entry().state()).isEqualTo(State.REMOVED);
    assertThat(book(TEN)).isInstanceOf(Booking.Made.class);
    assertThat(waitlist.remove(entry.id())).isInstanceOf(Waited.NotFrom.class);
  }

  @Test
  void theListFollowsWhatBecameOfAHeldAppointmentElsewhere() {
    cancelTuesday();
    var taken = waiting("Taken", anyTime(), 2);
    var lost = waiting("Lost", anyTime(), 2);
    var first = kept(waitlist.offer(taken.id(), TEN, Optional.empty(), Duration.ofHours(4)));
    var second =
        kept(
            waitlist.offer(
                lost.id(), TEN.plusSeconds(1800), Optional.empty(), Duration.ofHours(4)));
    desk.confirm(first.appointment().orElseThrow().id());
    desk.cancel(second.appointment().orElseThrow().id(), Cancellation.By.CLIENT, "");
    assertThat(waitlist.settle())
        .extracting(WaitlistEntry::state)
        .containsExactly(State.BOOKED, State.WAITING);
  }

  @Test
  void aWishThatIsPastExpires() {
    var entry = waiting("Ada", wish(List.of(), Set.of(), List.of(), null, "2027-03-02"), 2);
    assertThat(waitlist.nextDue()).contains(Instant.parse("2027-03-02T23:00:00Z"));
    now = Instant.parse("2027-03-02T22:59:59Z");
    assertThat(waitlist.settle()).isEmpty();
    now = Instant.parse("2027-03-02T23:00:00Z");
    assertThat(waitlist.settle()).extracting(WaitlistEntry::state).containsExactly(State.EXPIRED);
    assertThat(waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4)))
        .isInstanceOf(Waited.NotFrom.class);
  }

  @Test
  void aTimeThatIsTakenMeanwhileIsRefusedWithTheReason() {
    var entry = waiting("Ada", anyTime(), 2);
    var outcome = waitlist.offer(entry.id(), TEN, Optional.empty(), Duration.ofHours(4));
    assertThat(((Booking.Refused) ((Waited.Refused) outcome).why()).reasons())
        .extracting(Reason::code)
        .contains(Reason.Code.OVERLAPS);
    assertThat(waitlist.list(false)).containsExactly(entry);
  }

  @Test
  void whatIsNamedMustBeThere() {
    var nobody = new WaitRequest(Optional.of(new ClientId("x")), anyTime(), 2, "");
    assertThat(waitlist.add(nobody)).isInstanceOf(Waited.Refused.class);
    assertThat(waitlist.accept(new WaitlistId("x"))).isInstanceOf(Waited.Unknown.class);
    var nothing = new WaitRequest(Optional.empty(), TimeWish.anyTime(new ServiceId("x")), 2, "");
    assertThat(waitlist.add(nothing, new NewClient("Ada", "", "")))
        .isInstanceOf(Waited.Refused.class);
    assertThat(waitlist.list(true)).isEmpty();
  }

  private List<Match> matchesOfTuesday() {
    cancelTuesday();
    return waitlist.matches(Freed.of(full));
  }

  private void cancelTuesday() {
    desk.cancel(full.id(), Cancellation.By.CLIENT, "");
  }

  private Booking book(Instant start) {
    return desk.book(
        new BookRequest(
            TALK,
            Optional.empty(),
            start,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE));
  }

  private WaitlistEntry waiting(String name, TimeWish wish, int priority) {
    var request = new WaitRequest(Optional.empty(), wish, priority, "");
    return kept(waitlist.add(request, new NewClient(name, "", ""))).entry();
  }

  private static Waited.Kept kept(Waited outcome) {
    assertThat(outcome).isInstanceOf(Waited.Kept.class);
    return (Waited.Kept) outcome;
  }

  private static TimeWish anyTime() {
    return TimeWish.anyTime(TALK);
  }

  private static TimeWish at(ServiceId service, TimeRange... times) {
    return new TimeWish(
        service, List.of(), Set.of(), List.of(times), Optional.empty(), Optional.empty());
  }

  private static TimeWish wish(
      List<StaffId> anyOf,
      Set<DayOfWeek> days,
      List<TimeRange> times,
      String earliest,
      String latest) {
    return new TimeWish(
        TALK,
        anyOf,
        days,
        times,
        Optional.ofNullable(earliest).map(LocalDate::parse),
        Optional.ofNullable(latest).map(LocalDate::parse));
  }
}

package com.xordon.core.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.Action.Recipient;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.PaymentDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Payment;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is planned and called off as appointments change.
class AutomationFollowUpTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Duration DELAY = Duration.ofSeconds(30);
  private static final Instant NINE = Instant.parse("2026-12-07T08:00:00Z");
  private static final Instant TEN = Instant.parse("2026-12-07T09:00:00Z");

  private Instant now = Instant.parse("2026-12-01T08:00:00Z");
  private final MemoryLedger ledger = new MemoryLedger(rules(), () -> now);
  private final BookingDesk desk = new BookingDesk(ledger, () -> now);

  private static Rules rules() {
    var hours = TimeRange.of(8, 0, 17, 0);
    var service =
        Given.service(30, 30, 1, Service.Buffers.NONE, Assignment.SINGLE, List.of("anna"));
    return new Rules(
        Given.practice(BERLIN),
        List.of(Given.member("anna", BERLIN, hours)),
        List.of(),
        List.of(service));
  }

  @BeforeEach
  void readyMade() {
    add(deed("confirmation", Trigger.BOOKED));
    add(deed("move", Trigger.RESCHEDULED));
    add(deed("cancellation", Trigger.CANCELLED));
    add(reminder("day-before", Duration.ofHours(-24)));
  }

  @Test
  void whatIsOpenIsAskedForUntilItIsPaid() {
    add(paymentDue(Duration.ofDays(3)));
    var a = book();
    assertThat(due()).doesNotContain("payment-due");
    price(a, 6500);
    assertThat(due()).contains("payment-due");
    assertThat(tasks(Task.State.DUE).getLast().due())
        .isEqualTo(a.when().end().plus(Duration.ofDays(3)));

    var payments = new PaymentDesk(ledger, () -> now);
    payments.take(a.id(), 2000, Payment.Method.CASH, "");
    assertThat(due()).contains("payment-due");
    payments.take(a.id(), 4500, Payment.Method.CASH, "");
    assertThat(due()).doesNotContain("payment-due").contains("day-before");
    payments.refund(a.id(), 500, Payment.Method.CASH, "");
    assertThat(due()).contains("payment-due");
    undo();
    assertThat(due()).doesNotContain("payment-due");
    undo();
    assertThat(due()).contains("payment-due");
    cancel(a);
    assertThat(due()).doesNotContain("payment-due");
  }

  @Test
  void whoDidNotComeIsNotAskedToPay() {
    add(paymentDue(Duration.ofDays(3)));
    var a = book();
    price(a, 6500);
    now = a.when().end().plusSeconds(60);
    desk.noShow(a.id());
    assertThat(due()).doesNotContain("payment-due");
    desk.complete(a.id());
    assertThat(due()).contains("payment-due");
  }

  private static AutomationRule paymentDue(Duration after) {
    var timing = new Timing(Timing.Anchor.END, after, Optional.empty(), Duration.ofHours(2));
    return new AutomationRule(
        new RuleId("payment-due"),
        "",
        true,
        Trigger.PAYMENT_DUE,
        timing,
        List.of(),
        List.of(mail("payment-due")));
  }

  private void price(Appointment a, long minor) {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.save(a.with(a.details().at(minor)));
          return true;
        });
  }

  private static Action mail(String template) {
    return new Action.Mail(new Recipient.TheClient(), template);
  }

  private static AutomationRule deed(String id, Trigger trigger) {
    var timing = new Timing(Timing.Anchor.DEED, DELAY, Optional.empty(), Duration.ofHours(12));
    return new AutomationRule(
        new RuleId(id), id, true, trigger, timing, List.of(), List.of(mail(id)));
  }

  private static AutomationRule reminder(String id, Duration offset) {
    return reminder(id, offset, Optional.empty());
  }

  private static AutomationRule reminder(String id, Duration offset, Optional<QuietHours> quiet) {
    var timing = new Timing(Timing.Anchor.START, offset, quiet, Duration.ofHours(2));
    return new AutomationRule(
        new RuleId(id), id, true, Trigger.REMINDER, timing, List.of(), List.of(mail(id)));
  }

  private void add(AutomationRule rule) {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.automations().save(rule);
          return true;
        });
  }

  private Appointment book() {
    var wish =
        new BookRequest(
            rules().services().getFirst().id(),
            Optional.empty(),
            NINE,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE);
    return ((Booking.Made) desk.book(wish)).appointment();
  }

  private void move(Appointment a, Instant to) {
    now = now.plusSeconds(1);
    var wish = new MoveRequest(a.id(), to, Optional.empty(), OptionalInt.empty(), Optional.empty());
    assertThat(desk.move(wish)).isInstanceOf(Booking.Made.class);
  }

  private void cancel(Appointment a) {
    now = now.plusSeconds(1);
    desk.cancel(a.id(), Cancellation.By.CLIENT, "");
  }

  private void undo() {
    now = now.plusSeconds(1);
    desk.undo();
  }

  /// The rules that are to act, in the order of their time.
  private List<String> due() {
    return tasks(Task.State.DUE).stream()
        .map(t -> ActionTask.parse(t.id()).orElseThrow().rule().value())
        .toList();
  }

  private List<Task> tasks(Task.State state) {
    List<Task> all = ledger.read(page -> page.outbox().tasks(Optional.of(state), 100));
    return all.stream()
        .filter(t -> ActionTask.parse(t.id()).isPresent())
        .sorted(Comparator.comparing(Task::due))
        .toList();
  }

  /// Time passes, and what is due is done.
  private void pass(Duration time) {
    now = now.plus(time);
    ledger.write(
        Deed.RUN,
        page -> {
          page.outbox()
              .due(List.of("automation"), now, 100)
              .forEach(t -> page.outbox().save(t.claimed().ended(Task.State.DONE, "")));
          return true;
        });
  }

  @Test
  void aBookingIsConfirmedSoonAndRemindedOfTheDayBefore() {
    book();
    assertThat(due()).containsExactly("confirmation", "day-before");
    var tasks = tasks(Task.State.DUE);
    assertThat(tasks.getFirst().due()).isEqualTo(now.plus(DELAY));
    assertThat(tasks.getLast().due()).isEqualTo(NINE.minus(Duration.ofHours(24)));
    assertThat(tasks.getLast().expires()).hasValue(NINE.minus(Duration.ofHours(22)));
  }

  @Test
  void whatIsTakenBackBeforeItLeavesIsNeverSaid() {
    var a = book();
    undo();
    assertThat(due()).isEmpty();
    var b = book();
    pass(Duration.ofMinutes(1));
    move(b, TEN);
    assertThat(due()).containsExactly("move", "day-before");
    undo();
    assertThat(due()).containsExactly("day-before");
    assertThat(a.id()).isNotEqualTo(b.id());
  }

  @Test
  void aMoveBeforeTheConfirmationLeftIsSaidByTheConfirmation() {
    var a = book();
    move(a, TEN);
    assertThat(due()).containsExactly("confirmation", "day-before");
    assertThat(tasks(Task.State.DUE).getLast().due()).isEqualTo(TEN.minus(Duration.ofHours(24)));
  }

  @Test
  void twoMovesAreSaidOnceAndThereAndBackNotAtAll() {
    var a = book();
    pass(Duration.ofMinutes(1));
    move(a, TEN);
    move(a, TEN.plusSeconds(1_800));
    assertThat(due()).containsExactly("move", "day-before");
    move(a, NINE);
    assertThat(due()).containsExactly("day-before");
    move(a, TEN);
    pass(Duration.ofMinutes(1));
    move(a, NINE);
    assertThat(due()).as("the client thinks it is at ten").contains("move");
  }

  @Test
  void aCancelledOneIsRemindedOfNothing() {
    var a = book();
    pass(Duration.ofMinutes(1));
    cancel(a);
    assertThat(due()).containsExactly("cancellation");
    undo();
    assertThat(due()).containsExactly("day-before");
  }

  @Test
  void aCancellationThatWasSaidAndIsTakenBackIsConfirmedAnew() {
    var a = book();
    pass(Duration.ofMinutes(1));
    cancel(a);
    pass(Duration.ofMinutes(1));
    undo();
    assertThat(due()).containsExactly("confirmation", "day-before");
  }

  @Test
  void whoNeverHeardOfItHearsNothingOfItsEnd() {
    var a = book();
    cancel(a);
    assertThat(due()).isEmpty();
    undo();
    assertThat(due()).containsExactly("confirmation", "day-before");
  }

  @Test
  void aReminderWhoseTimeIsOverIsNotPlanned() {
    now = NINE.minus(Duration.ofHours(3));
    book();
    assertThat(due()).containsExactly("confirmation");
  }

  @Test
  void nothingLeavesInTheQuietHours() {
    var quiet = Optional.of(new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 30)));
    add(reminder("one-hour", Duration.ofHours(-1), quiet));
    add(reminder("night", Duration.ofHours(-14), quiet));
    book();
    var due = tasks(Task.State.DUE);
    assertThat(due())
        .as("at nine by the wall clock")
        .containsExactly("confirmation", "day-before", "night", "one-hour");
    assertThat(due.get(2).due()).isEqualTo(Instant.parse("2026-12-06T18:00:00Z"));
    assertThat(due.get(3).due()).isEqualTo(Instant.parse("2026-12-07T07:30:00Z"));
  }

  @Test
  void aRuleThatIsOffPlansNothing() {
    var rule = deed("confirmation", Trigger.BOOKED);
    add(
        new AutomationRule(
            rule.id(), "", false, rule.trigger(), rule.timing(), List.of(), rule.actions()));
    book();
    assertThat(due()).containsExactly("day-before");
  }

  @Test
  void othersHearEachDeed() {
    var hook = new Action.Hook("https://crm.example/hook");
    for (var trigger : List.of(Trigger.BOOKED, Trigger.CANCELLED)) {
      var rule = deed("hook-" + trigger.name(), trigger);
      add(
          new AutomationRule(
              rule.id(), "", true, trigger, rule.timing(), List.of(), List.of(hook)));
    }
    var a = book();
    cancel(a);
    assertThat(due()).containsExactly("hook-BOOKED", "hook-CANCELLED");
  }
}

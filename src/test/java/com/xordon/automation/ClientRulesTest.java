package com.xordon.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Condition;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import com.xordon.core.message.Receipt;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Particulars;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rules about clients, and what rules do besides writing.
class ClientRulesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ClientId ADA = new ClientId("ada");
  private static final Instant NINE = Instant.parse("2026-12-07T08:00:00Z");

  private Instant now = Instant.parse("2026-12-01T08:00:00Z");
  private final List<Letter> sent = new ArrayList<>();
  private final MemoryLedger ledger = new MemoryLedger(rules(), () -> now);
  private final BookingDesk desk = new BookingDesk(ledger, () -> now);
  private final ClientRound round = new ClientRound(ledger);

  private static Rules rules() {
    return new Rules(
        Given.practice(BERLIN),
        List.of(Given.member("anna", BERLIN, TimeRange.of(8, 0, 17, 0))),
        List.of(),
        List.of(Given.service(30, 30, "anna")));
  }

  @BeforeEach
  void ada() {
    save(new Client(ADA, "Ada Klein", "ada@example.org", ""));
  }

  private void save(Client client) {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.save(client);
          return true;
        });
  }

  private void add(AutomationRule rule) {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.automations().save(rule);
          return true;
        });
  }

  private static AutomationRule rule(
      Trigger trigger, Duration offset, List<Condition> conditions, Action... actions) {
    var timing = new Timing(Timing.Anchor.DEED, offset, Optional.empty(), Duration.ofHours(20));
    var id = new RuleId(trigger.name().toLowerCase(Locale.ROOT));
    return new AutomationRule(id, "", true, trigger, timing, conditions, List.of(actions));
  }

  private static Action mail(String template) {
    return new Action.Mail(new Action.Recipient.TheClient(), template);
  }

  private void run() {
    var post =
        new Post() {
          @Override
          public Correspondence correspondence() {
            return new Correspondence(
                Letterhead.NONE,
                Letter.Party.of("practice@example.org"),
                Optional.empty(),
                "",
                Locale.ENGLISH,
                MessageLinks.NONE);
          }

          @Override
          public Optional<Channel> channel(Letter.Kind kind) {
            return Optional.of(new Kept());
          }
        };
    var works = AutomationWork.all(ledger, post, () -> now);
    new TaskRunner(ledger, works, () -> now, new Random(1)).run();
  }

  private final class Kept implements Channel {
    @Override
    public Receipt send(Letter letter) {
      sent.add(letter);
      return new Receipt.Sent("");
    }

    @Override
    public Receipt find(Letter letter) {
      return new Receipt.NotFound();
    }
  }

  private Booking book() {
    return desk.book(
        new BookRequest(
            new ServiceId("s"),
            Optional.of(ADA),
            NINE,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE));
  }

  private List<Task> tasks(Task.State state) {
    return ledger.read(page -> page.outbox().tasks(Optional.of(state), 100)).stream()
        .filter(t -> !t.kind().equals("automation-plan"))
        .toList();
  }

  @Test
  void aNewClientIsWelcomedOnce() {
    add(rule(Trigger.CLIENT_CREATED, Duration.ZERO, List.of(), mail("recall")));
    save(new Client(new ClientId("ben"), "Ben Kraus", "ben@example.org", ""));
    save(new Client(new ClientId("ben"), "Ben Krause", "ben@example.org", ""));
    run();
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().recipient().address()).isEqualTo("ben@example.org");
  }

  @Test
  void aBirthdayIsThoughtOfOnTheDayOnceAYear() {
    add(rule(Trigger.BIRTHDAY, Duration.ofHours(9), List.of(), mail("recall")));
    var born =
        new Particulars(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(1990, 12, 2)),
            Set.of(),
            false,
            false);
    save(new Client(ADA, "Ada Klein", "ada@example.org", "", born));
    round.go(now);
    round.go(now);
    run();
    assertThat(sent).isEmpty();
    now = Instant.parse("2026-12-02T08:00:00Z"); // nine in Berlin
    round.go(now);
    run();
    assertThat(sent).hasSize(1);
    now = now.plus(Duration.ofDays(1));
    round.go(now);
    run();
    assertThat(sent).hasSize(1);
  }

  @Test
  void whoHasNotComeForLongIsCalledBackUnlessTheyCame() {
    add(rule(Trigger.RECALL, Duration.ofDays(90), List.of(), mail("recall")));
    var visit = ((Booking.Made) book()).appointment();
    now = visit.when().end().plusSeconds(60);
    desk.arrive(visit.id());
    desk.complete(visit.id());
    now = visit.when().end().plus(Duration.ofDays(89));
    round.go(now);
    assertThat(tasks(Task.State.DUE)).hasSize(1);
    now = visit.when().end().plus(Duration.ofDays(90)).plusSeconds(1);
    run();
    round.go(now);
    run();
    assertThat(sent).hasSize(1);
  }

  @Test
  void aFollowUpWaitsForAPersonAndATagIsGivenOnce() {
    add(
        rule(
            Trigger.NO_SHOW,
            Duration.ZERO,
            List.of(new Condition.FirstVisit(true)),
            new Action.Attention("Call them", true),
            new Action.Tag("missed")));
    var visit = ((Booking.Made) book()).appointment();
    now = visit.when().end();
    desk.noShow(visit.id());
    run();
    assertThat(tasks(Task.State.HELD))
        .singleElement()
        .satisfies(t -> assertThat(t.trouble()).isEqualTo("URGENT"));
    var ada = ledger.read(page -> page.client(ADA)).orElseThrow();
    assertThat(ada.particulars().tags()).containsExactly("missed");
    var taskDesk = new TaskDesk(ledger, () -> now);
    taskDesk.tickOff(tasks(Task.State.HELD).getFirst().id());
    assertThat(tasks(Task.State.HELD)).isEmpty();
  }

  @Test
  void aTagDecidesWhoHears() {
    add(
        rule(
            Trigger.BOOKED,
            Duration.ZERO,
            List.of(new Condition.Tags(Set.of("regular"))),
            mail("confirmation")));
    var visit = ((Booking.Made) book()).appointment();
    run();
    assertThat(sent).isEmpty();
    save(
        new Client(ADA, "Ada Klein", "ada@example.org", "", Particulars.UNKNOWN.tagged("Regular")));
    desk.cancel(visit.id(), Cancellation.By.CLIENT, "");
    book();
    run();
    assertThat(sent).hasSize(1);
  }

  @Test
  void theNightsJobsComeAgainEachNight() {
    var ran = new ArrayList<Instant>();
    var nightly = new NightlyWork(ledger, Map.of("clients", ran::add));
    var runner = new TaskRunner(ledger, List.of(nightly), () -> now, new Random(1));
    runner.begin();
    runner.begin();
    runner.run();
    assertThat(ran).isEmpty();
    assertThat(runner.nextDue()).contains(Instant.parse("2026-12-02T02:00:00Z"));
    now = Instant.parse("2026-12-02T09:00:00Z"); // the machine slept
    runner.run();
    runner.run();
    assertThat(ran).hasSize(1);
    assertThat(runner.nextDue()).contains(Instant.parse("2026-12-03T02:00:00Z"));
  }
}

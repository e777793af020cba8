package com.xordon.automation;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.QuietHours;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Status;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import com.xordon.core.message.Receipt;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/// Some weeks at a desk: people book, move, cancel and think better of it; the program is killed,
/// the clock is set, the network fails, and the other side loses answers.
final class MessageWorld implements AutoCloseable {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
  private static final Instant FIRST = Instant.parse("2026-10-20T07:00:00Z");
  private static final int STEPS = 14;

  private static final class Killed extends Error {
    Killed() {
      super("killed", null, false, false);
    }
  }

  private final Random random;
  private final MemoryLedger books;
  private final Ledger killable;
  private final BookingDesk desk;
  private final Map<TaskId, Integer> arrivals = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private Instant now = FIRST;
  private boolean offline;
  private boolean calm;
  private int killAt;
  private TaskRunner program;

  MessageWorld(int seed) {
    random = new Random(seed);
    books = new MemoryLedger(rules(), () -> now);
    books.behave(new Manners(Duration.ofSeconds(random.nextInt(2) * 30L), false, true, true));
    killable = new Killable();
    desk = new BookingDesk(books, () -> now);
    books.write(
        Deed.EDIT,
        page -> {
          automations().forEach(page.automations()::save);
          page.save(new Client(new ClientId("c"), "Ada Klein", "ada@example.org", "+4930123"));
          return true;
        });
    program = program();
  }

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

  private static List<AutomationRule> automations() {
    return List.of(
        deed("confirmation", Trigger.BOOKED, mail("confirmation")),
        deed("move", Trigger.RESCHEDULED, mail("move")),
        deed("cancellation", Trigger.CANCELLED, mail("cancellation")),
        reminder("reminder-24h", Duration.ofHours(-24), mail("reminder-24h")),
        reminder("reminder-2h", Duration.ofHours(-2), sms("reminder-2h")));
  }

  private static AutomationRule deed(String id, Trigger trigger, Action... actions) {
    var timing =
        new Timing(Timing.Anchor.DEED, Duration.ZERO, Optional.empty(), Duration.ofHours(12));
    return new AutomationRule(
        new RuleId(id), "", true, trigger, timing, List.of(), List.of(actions));
  }

  private static AutomationRule reminder(String id, Duration offset, Action... actions) {
    var timing = new Timing(Timing.Anchor.START, offset, Optional.of(NIGHT), Duration.ofHours(6));
    return new AutomationRule(
        new RuleId(id), "", true, Trigger.REMINDER, timing, List.of(), List.of(actions));
  }

  private static Action mail(String template) {
    return new Action.Mail(new Action.Recipient.TheClient(), template);
  }

  private static Action sms(String template) {
    return new Action.Sms(new Action.Recipient.TheClient(), template);
  }

  private TaskRunner program() {
    var works = AutomationWork.all(killable, new Mailbox(), () -> now);
    var runner = new TaskRunner(killable, works, () -> now, random);
    runner.takeUp();
    return runner;
  }

  // what happens

  void live() {
    for (int i = 0; i < STEPS; i++) {
      happen();
      run();
    }
    calm = true;
    offline = false;
    killAt = 0;
    // as the desk does, which looks when the next is due
    for (int i = 0; i < 400; i++) {
      run();
      var next = program.nextDue();
      if (next.isEmpty()) return;
      if (next.get().isAfter(now)) now = next.get();
    }
    complaints.add("it never comes to an end");
  }

  private void happen() {
    now = now.plusSeconds(random.nextInt(120));
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> book();
      case 3, 4 -> any().ifPresent(this::move);
      case 5 -> any().ifPresent(a -> desk.cancel(a.id(), Cancellation.By.CLIENT, "ill"));
      case 6 -> desk.undo();
      case 7 -> desk.redo();
      case 8 -> offline = !offline;
      case 9 -> now = now.plus(Duration.ofHours(random.nextInt(30)));
      case 10 -> now = now.plus(Duration.ofMinutes(random.nextInt(120) - 60L));
      default -> killAt = 1 + random.nextInt(9);
    }
  }

  private void book() {
    var start =
        now.plus(Duration.ofHours(random.nextInt(120)))
            .atZone(BERLIN)
            .toLocalDate()
            .atTime(8 + random.nextInt(9), 30 * random.nextInt(2))
            .atZone(BERLIN)
            .toInstant();
    desk.book(
        new BookRequest(
            new ServiceId("s"),
            Optional.of(new ClientId("c")),
            start,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE));
  }

  private void move(Appointment a) {
    var to = a.when().start().plus(Duration.ofMinutes(30L * (random.nextInt(60) - 10)));
    var wish = new MoveRequest(a.id(), to, Optional.empty(), OptionalInt.empty(), Optional.empty());
    if (desk.move(wish) instanceof Booking.Made) return;
  }

  private Optional<Appointment> any() {
    var all = standing();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private void run() {
    try {
      program.run();
    } catch (Killed e) {
      killAt = 0;
      program = program();
    }
  }

  // what is known afterwards

  List<Appointment> standing() {
    return books.read(page -> page.appointmentsOf(new ClientId("c"), 1_000)).stream()
        .filter(a -> a.status() == Status.BOOKED)
        .toList();
  }

  List<Task> tasks() {
    return books.read(page ->
        page.outbox().tasks(Optional.empty(), 10_000).stream()
            .filter(t -> ActionTask.parse(t.id()).isPresent())
            .toList());
  }

  List<Task> tasksOf(AppointmentId id) {
    return books.read(page -> page.outbox().of("automation", id.value()));
  }

  List<LogLine> log(TaskId id) {
    return books.read(page -> page.automations().logOfTask(id.value()));
  }

  Optional<AutomationRule> rule(RuleId id) {
    return books.read(
        page -> page.automations().rules().stream().filter(r -> r.id().equals(id)).findFirst());
  }

  int arrivals(TaskId id) {
    return arrivals.getOrDefault(id, 0);
  }

  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    program.stop();
  }

  /// Counts down to a kill in the middle of the program's work.
  private void mayDie() {
    if (killAt > 0 && --killAt == 0) throw new Killed();
  }

  private final class Killable implements Ledger {
    @Override
    public <T> T read(Function<Page, T> question) {
      return books.read(question);
    }

    @Override
    public <T> T write(Deed deed, Function<Page, T> work) {
      mayDie();
      T answer = books.write(deed, work);
      mayDie();
      return answer;
    }
  }

  /// The other side of both ways. Mail leaves no trace there, a short message does.
  private final class Mailbox implements Post {
    @Override
    public Correspondence correspondence() {
      return new Correspondence(
          Letterhead.NONE,
          Letter.Party.of("practice@example.org"),
          Optional.empty(),
          "+49309999",
          Locale.ENGLISH,
          MessageLinks.NONE);
    }

    @Override
    public Optional<Channel> channel(Letter.Kind kind) {
      return Optional.of(new Way(kind == Letter.Kind.SMS));
    }
  }

  private final class Way implements Channel {
    private final boolean traces;

    Way(boolean traces) {
      this.traces = traces;
    }

    @Override
    public Receipt send(Letter letter) {
      mayDie();
      if (offline) return new Receipt.Unreachable("connect");
      if (calm) return arrive(letter);
      return switch (random.nextInt(12)) {
        case 0 -> new Receipt.Later("HTTP 429", Optional.of(Duration.ofMinutes(3)));
        case 1 -> new Receipt.Unsure("read"); // it never arrived
        case 2 -> {
          arrive(letter);
          yield new Receipt.Unsure("read");
        }
        case 3 -> new Receipt.NeedsPerson("535 login");
        case 4 -> new Receipt.Later("451 greylisted");
        default -> {
          var receipt = arrive(letter);
          mayDie();
          yield receipt;
        }
      };
    }

    private Receipt arrive(Letter letter) {
      arrivals.merge(letter.id(), 1, Integer::sum);
      look(letter);
      return new Receipt.Sent("ref");
    }

    @Override
    public Receipt find(Letter letter) {
      if (!traces) return new Receipt.Unsure("MAIL_LEAVES_NO_TRACE");
      if (offline) return new Receipt.Unreachable("connect");
      if (!calm && random.nextInt(4) == 0) return new Receipt.Later("HTTP 503");
      return arrivals(letter.id()) > 0 ? new Receipt.Sent("ref") : new Receipt.NotFound();
    }
  }

  /// What must never arrive.
  private void look(Letter letter) {
    var name = ActionTask.parse(letter.id()).orElseThrow();
    var rule = rule(name.rule()).orElseThrow();
    var found = books.read(page -> page.appointment(new AppointmentId(name.about().id())));
    boolean cancelled = found.filter(a -> a.status() != Status.CANCELLED).isEmpty();
    if (cancelled && rule.trigger() != Trigger.CANCELLED) {
      complaints.add("of what is cancelled: " + letter.id());
    }
    if (rule.timing().quiet().filter(q -> q.contains(now, BERLIN)).isPresent()) {
      complaints.add("at night: " + letter.id() + " at " + now);
    }
    if (rule.trigger() == Trigger.REMINDER && found.isPresent()) {
      boolean late = !now.isBefore(found.get().when().start());
      if (late) complaints.add("after its start: " + letter.id() + " at " + now);
    }
    if (Stream.of("{{", "null").anyMatch(letter.text()::contains)) {
      complaints.add("not a whole text: " + letter.text());
    }
  }
}

package com.xordon.app;

import com.xordon.analytics.book.Progress;
import com.xordon.automation.AutomationWork;
import com.xordon.automation.Correspondence;
import com.xordon.automation.NightlyWork;
import com.xordon.automation.Post;
import com.xordon.automation.RulePlanning;
import com.xordon.automation.TaskRunner;
import com.xordon.core.automation.Action;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Details;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import com.xordon.core.message.Receipt;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.core.task.TaskWork;
import com.xordon.store.Access;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.clock.SteadyClock;
import com.xordon.store.form.PracticeFile;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// A desk in real books on a machine whose clock can be set, and somebody who knows what time it
/// really is.
final class ClockWorld implements AutoCloseable {
  private static final Duration A_DAY = Duration.ofHours(24);
  private static final Set<String> OWN = Set.of("booked", "soon");
  private static final Duration FARTHEST = Duration.ofDays(8);
  private static final Duration PATIENCE = Duration.ofHours(12);

  private final Path home;
  private final Random random;
  private final Map<TaskId, Integer> arrivals = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final Notices notices = new Notices();
  private Instant truth = Instant.parse("2026-11-02T08:00:00Z");
  private Instant started = truth;
  private int starts = 1;
  private int nights;
  private boolean begun;
  private Duration wrong = Duration.ZERO;
  private Books books;
  private TaskRunner runner;
  private ClockCare care;

  ClockWorld(Path home, long seed) {
    this.home = home;
    this.random = new Random(seed);
    open();
    books.importPractice(PracticeFile.parse(VideoCommandTest.PRACTICE));
    books.set(Manners.MAIL, "mail.example.org");
    books
        .ledger()
        .write(
            Deed.EDIT,
            page -> {
              page.save(new Client(new ClientId("c"), "Ada Klein", "ada@example.org", ""));
              page.automations()
                  .save(rule("booked", Trigger.BOOKED, Timing.Anchor.DEED, Duration.ZERO));
              page.automations()
                  .save(rule("soon", Trigger.REMINDER, Timing.Anchor.START, A_DAY.negated()));
              return true;
            });
    runner.begin();
  }

  private static AutomationRule rule(
      String id, Trigger trigger, Timing.Anchor anchor, Duration offset) {
    var mail =
        new Action.Mail(
            new Action.Recipient.TheClient(),
            trigger == Trigger.BOOKED ? "confirmation" : "reminder-24h");
    var timing = new Timing(anchor, offset, Optional.empty(), PATIENCE);
    return new AutomationRule(new RuleId(id), "", true, trigger, timing, List.of(), List.of(mail));
  }

  private Instant clock() {
    return truth.plus(wrong);
  }

  private void open() {
    books =
        Store.open(
            home,
            new Store.Around(
                this::clock, this::steady, new Author("t", "d"), Access.PLAIN, Progress.NONE));
    runner =
        new TaskRunner(
            books.ledger(), works(), this::clock, random, () -> books.clockJump().isEmpty());
    care =
        new ClockCare(
            books,
            new Background(Runnable::run, Runnable::run),
            notices,
            new ProblemSurface(),
            () -> runner.wake(),
            Texts.of(DesktopWiring.class, Locale.UK, ZoneOffset.UTC));
    begun = false;
    work();
  }

  private List<TaskWork> works() {
    var works = new ArrayList<TaskWork>();
    works.addAll(AutomationWork.all(books.ledger(), new Mailbox(), this::clock));
    works.add(new RulePlanning(books.ledger()));
    works.add(new NightlyWork(books.ledger(), Map.of("count", now -> nights++)));
    return works;
  }

  private Optional<SteadyClock.Reading> steady() {
    return Optional.of(
        new SteadyClock.Reading("start " + starts, Duration.between(started, truth), true));
  }

  /// What the desk does by itself.
  private void work() {
    if (!runner.mayRun()) return;
    if (!begun) runner.begin();
    begun = true;
    runner.run();
  }

  // what may happen

  void hours(int many) {
    for (int i = 0; i < many; i++) {
      truth = truth.plus(Duration.ofMinutes(60));
      if (random.nextBoolean()) book();
      work();
      care.look();
    }
  }

  private void book() {
    var start =
        truth
            .truncatedTo(ChronoUnit.DAYS)
            .plus(Duration.ofHours(24L * (1 + random.nextInt(6)) + 6));
    var wish =
        new BookRequest(
            new ServiceId("talk"),
            Optional.of(new ClientId("c")),
            start.plus(Duration.ofMinutes(30L * random.nextInt(26))),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE);
    new BookingDesk(books.ledger(), this::clock).book(wish);
  }

  /// Sets the clock of the machine to what is wrong by so much.
  void setClock(Duration by) {
    wrong = by;
    care.look();
    work();
  }

  Duration to1970() {
    return Duration.between(truth, Instant.EPOCH.plusSeconds(180));
  }

  /// The same while the desk is closed.
  void setClockWhileClosed(Duration by, boolean machineToo) {
    books.close();
    truth = truth.plus(Duration.ofMinutes(2));
    if (machineToo) {
      starts++;
      started = truth;
    }
    wrong = by;
    putAwayNotices();
    open();
    care.look();
  }

  /// The desk and the machine are off for so long.
  void rest(Duration time) {
    books.close();
    truth = truth.plus(time);
    starts++;
    started = truth;
    open();
    care.look();
  }

  /// Somebody says that the clock is right, and so it is.
  void trust() {
    truth = clock();
    started = started.plus(wrong);
    wrong = Duration.ZERO;
    notices.accept(notices.shown().getFirst());
    work();
  }

  // what is known afterwards

  /// So many times people are asked about the clock at this moment.
  long asked() {
    return notices.shown().stream().filter(n -> !n.offers().isEmpty()).count();
  }

  void putAwayNotices() {
    List.copyOf(notices.shown()).forEach(notices::dismiss);
  }

  /// So often the job of each night was done.
  int nights() {
    return nights;
  }

  List<String> complaints() {
    return complaints;
  }

  int arrived() {
    return arrivals.size();
  }

  Books books() {
    return books;
  }

  /// What was missed, and what waits for a day that nobody meant.
  List<Task> astray() {
    return books.ledger().read(p -> p.outbox().tasks(Optional.empty(), 10_000)).stream()
        .filter(
            t -> ActionTask.parse(t.id()).filter(n -> OWN.contains(n.rule().value())).isPresent())
        .filter(t ->
            t.state() == Task.State.MISSED
                || t.state() == Task.State.DUE && t.due().isAfter(truth.plus(FARTHEST)))
        .toList();
  }

  @Override
  public void close() {
    books.close();
  }

  private void arrive(Letter letter) {
    if (arrivals.merge(letter.id(), 1, Integer::sum) > 1) complaints.add("twice: " + letter.id());
    var name = ActionTask.parse(letter.id()).orElseThrow();
    if (!name.rule().value().equals("soon")) return;
    if (!(name.about() instanceof Subject.OfAppointment(var id))) return;
    var start = books.ledger().read(p -> p.appointment(id)).orElseThrow().when().start();
    if (truth.isBefore(start.minus(A_DAY))) complaints.add("early: " + truth + " for " + start);
    if (!truth.isBefore(start)) complaints.add("late: " + truth + " for " + start);
  }

  private final class Mailbox implements Post {
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
      return Optional.of(
          new Channel() {
            @Override
            public Receipt send(Letter letter) {
              arrive(letter);
              return new Receipt.Sent("ref");
            }

            @Override
            public Receipt find(Letter letter) {
              return new Receipt.Unsure("MAIL_LEAVES_NO_TRACE");
            }
          });
    }
  }
}

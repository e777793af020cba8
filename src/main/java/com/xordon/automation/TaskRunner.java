package com.xordon.automation;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works off the outbox, one task at a time. A claim is written down before anything leaves the
/// house, so that a kill in the middle is seen afterwards. There is one runner for a kind of task.
public final class TaskRunner {
  private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

  /// So often a task is tried before a person has to look at it.
  public static final int MOST_TRIES = 12;

  /// How long a task rests that waits for a person, unless somebody wakes it, as each sign-in does.
  static final Duration REST = Duration.ofHours(1);

  private static final int AT_ONCE = 100;

  private final Ledger ledger;
  private final List<TaskWork> works;
  private final InstantSource clock;
  private final Backoff backoff;
  private final Turn turn;
  private final BooleanSupplier clockIsRight;
  private volatile boolean stopped;

  public TaskRunner(
      Ledger ledger, List<TaskWork> works, InstantSource clock, RandomGenerator random) {
    this(ledger, works, clock, random, () -> true);
  }

  /// The same, which does nothing while `clockIsRight` answers no: by a clock that is wrong things
  /// would leave early, or be missed for good.
  public TaskRunner(
      Ledger ledger,
      List<TaskWork> works,
      InstantSource clock,
      RandomGenerator random,
      BooleanSupplier clockIsRight) {
    this(ledger, works, clock, new Backoff(random), new Turn(), clockIsRight);
  }

  private TaskRunner(
      Ledger ledger,
      List<TaskWork> works,
      InstantSource clock,
      Backoff backoff,
      Turn turn,
      BooleanSupplier clockIsRight) {
    this.ledger = ledger;
    this.works = List.copyOf(works);
    this.clock = clock;
    this.backoff = backoff;
    this.turn = turn;
    this.clockIsRight = clockIsRight;
  }

  /// Whose turn it is: a command handed to the open desk waits for the desk's own run, so that
  /// nothing is done by two at once. `isTorn` says that a run broke off.
  private static final class Turn {
    final ReentrantLock lock = new ReentrantLock();
    boolean isTorn;
  }

  /// The same runner, as if it were now by another clock.
  public TaskRunner by(InstantSource other) {
    return new TaskRunner(ledger, works, other, backoff, turn, () -> true);
  }

  /// Whether anything can be done now.
  public boolean mayRun() {
    return !stopped && clockIsRight.getAsBoolean();
  }

  /// Takes up what a killed program left half done. To be called once, before the first `run`.
  public void takeUp() {
    if (!clockIsRight.getAsBoolean()) return;
    turn.lock.lock();
    try {
      takeUpClaimed();
    } finally {
      turn.lock.unlock();
    }
  }

  /// Takes up, and sees to it that the tasks are there that always are. To be called once, when the
  /// desk opens.
  public void begin() {
    takeUp();
    stand();
  }

  /// One that a wrong clock put off comes in its time again.
  private void stand() {
    var now = clock.instant();
    var missing =
        ledger.read(page ->
            works.stream()
                .flatMap(w -> w.standing(now).stream())
                .flatMap(t -> standing(page, t).stream())
                .toList());
    if (missing.isEmpty()) return;
    ledger.write(
        Deed.RUN,
        page -> {
          missing.forEach(page.outbox()::save);
          return true;
        });
  }

  private static Optional<Task> standing(Page page, Task wanted) {
    var there = page.outbox().task(wanted.id());
    if (there.isEmpty()) return Optional.of(wanted);
    return there
        .filter(t -> t.state() == Task.State.DUE && t.due().isAfter(wanted.due()))
        .map(t -> t.waiting(wanted.due(), t.attempts(), t.trouble()));
  }

  private void takeUpClaimed() {
    var now = clock.instant();
    ledger.write(
        Deed.RUN,
        page -> {
          page.outbox().tasks(Optional.of(Task.State.CLAIMED), Integer.MAX_VALUE).stream()
              .filter(t -> kinds().contains(t.kind()))
              .forEach(t -> page.outbox().save(t.waiting(now, t.attempts(), Task.CUT_OFF)));
          return true;
        });
  }

  /// Does what is due now, and what becomes due meanwhile; answers how many tries that were.
  public int run() {
    turn.lock.lock();
    try {
      // what could not be ended is nobody's, and would stay claimed for good
      if (turn.isTorn) takeUpClaimed();
      turn.isTorn = true;
      int tries = workOff();
      turn.isTorn = false;
      return tries;
    } finally {
      turn.lock.unlock();
    }
  }

  private int workOff() {
    int tries = 0;
    for (var due = due(); !due.isEmpty() && mayRun(); due = due()) {
      for (var task : due) if (mayRun() && tryOnce(task)) tries++;
    }
    return tries;
  }

  /// Begins no other task from now on; from any thread.
  public void stop() {
    stopped = true;
  }

  private List<Task> due() {
    return ledger.read(page -> page.outbox().due(kinds(), clock.instant(), AT_ONCE));
  }

  /// When the next one is due; nobody knows while nothing can be done.
  public Optional<Instant> nextDue() {
    return mayRun() ? ledger.read(page -> page.outbox().nextDue(kinds())) : Optional.empty();
  }

  /// Has all that rests tried again at once, as after a new sign-in.
  public void wake() {
    stand();
    works.forEach(TaskWork::wake);
    var now = clock.instant();
    ledger.write(
        Deed.RUN,
        page -> {
          kinds().forEach(kind -> page.outbox().wake(kind, now));
          return true;
        });
  }

  private boolean tryOnce(Task seen) {
    var now = clock.instant();
    if (isTooLate(seen, now)) work(seen).ifPresent(w -> w.missed(seen, now));
    var claimed = ledger.write(Deed.RUN, page -> claim(page, seen));
    claimed.ifPresent(this::doIt);
    return claimed.isPresent();
  }

  private void doIt(Task claimed) {
    var ending =
        work(claimed)
            .map(w -> ending(w, claimed))
            .orElseGet(() -> new TaskWork.Ending.Failed("NOBODY_DOES_THIS"));
    ledger.write(Deed.RUN, page -> end(page, claimed, ending));
  }

  /// A fault of ours in one task must not hold up all the others.
  private TaskWork.Ending ending(TaskWork work, Task claimed) {
    try {
      return work.run(claimed, clock.instant());
    } catch (RuntimeException e) {
      LOG.error("The task {} broke.", claimed.id().value(), e);
      return new TaskWork.Ending.Later("BROKEN", Optional.empty());
    }
  }

  /// What it does; other tasks are somebody else's.
  List<String> kinds() {
    return works.stream().map(TaskWork::kind).toList();
  }

  private Optional<TaskWork> work(Task task) {
    return works.stream().filter(w -> w.kind().equals(task.kind())).findFirst();
  }

  private Optional<Task> claim(Page page, Task seen) {
    // the clock may have been set while it waited for its turn to write
    if (!clockIsRight.getAsBoolean()) return Optional.empty();
    var now = clock.instant();
    var due = page.outbox().task(seen.id()).filter(t -> t.isDueAt(now));
    if (due.isEmpty()) return due;
    boolean late = isTooLate(due.get(), now);
    var next = late ? due.get().ended(Task.State.MISSED, due.get().trouble()) : due.get().claimed();
    page.outbox().save(next);
    return late ? Optional.empty() : Optional.of(next);
  }

  /// What may have been done already is looked up, however late.
  private static boolean isTooLate(Task task, Instant now) {
    return task.isExpiredAt(now) && !task.isBegun();
  }

  private boolean end(Page page, Task claimed, TaskWork.Ending ending) {
    var now = page.outbox().task(claimed.id()).orElse(claimed);
    if (now.fence() != claimed.fence()) return false;
    // wished for anew while it ran: whatever came of it, it is to be looked at again
    boolean anew = now.revision() != claimed.revision();
    page.outbox().save(anew ? now.waiting(clock.instant(), 0, "") : after(claimed, ending));
    return true;
  }

  private Task after(Task t, TaskWork.Ending ending) {
    var now = clock.instant();
    return switch (ending) {
      case TaskWork.Ending.Done() -> t.ended(Task.State.DONE, "");
      case TaskWork.Ending.Failed(var why) -> t.ended(Task.State.FAILED, why);
      case TaskWork.Ending.Missed(var why) -> t.ended(Task.State.MISSED, why);
      case TaskWork.Ending.Void(var why) -> t.ended(Task.State.CANCELLED, why);
      case TaskWork.Ending.Uncertain(var why, var look) ->
          t.attempts() >= MOST_TRIES
              ? t.uncertain(Task.NEVER, why)
              : t.uncertain(look.map(now::plus).orElse(Task.NEVER), why);
      case TaskWork.Ending.Held(var why) -> t.ended(Task.State.HELD, why);
      case TaskWork.Ending.Waits(var why, var rest) ->
          t.waiting(now.plus(rest.orElse(REST)), t.attempts() - 1, why);
      case TaskWork.Ending.Later(var why, var pause) ->
          t.attempts() >= MOST_TRIES
              ? t.ended(Task.State.FAILED, why)
              : t.waiting(now.plus(pause(t, pause)), t.attempts(), why);
    };
  }

  /// The other side's wish can't make it shorter: a clock of ours that is ahead has each date it
  /// names be over, and all tries would be used up in a moment.
  private Duration pause(Task t, Optional<Duration> wish) {
    var usual = backoff.after(t.attempts());
    return wish.filter(w -> w.compareTo(usual) > 0).orElse(usual);
  }
}

package com.xordon.automation;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a person may do with the outbox.
public final class TaskDesk {
  private final Ledger ledger;
  private final InstantSource clock;

  public TaskDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  public sealed interface Outcome {
    record Changed(Task task) implements Outcome {}

    /// It is being done at this moment.
    record Running(Task task) implements Outcome {}

    /// It was done, or nobody wants it any more.
    record Over(Task task) implements Outcome {}

    /// Its time is over; `send` does it all the same.
    record TooLate(Task task) implements Outcome {}

    record Unknown(TaskId id) implements Outcome {}
  }

  /// The latest wished for first.
  public List<Task> list(Optional<Task.State> state, int most) {
    return ledger.read(page -> page.outbox().tasks(state, most));
  }

  /// How many a person should look at.
  public int troubled() {
    return ledger.read(page -> page.outbox().troubled());
  }

  /// How many of these kinds a person should look at.
  public int troubled(Set<String> kinds) {
    return ledger.read(page -> {
      int count = 0;
      for (var state : Task.State.values()) {
        if (!state.needsAttention()) continue;
        var tasks = page.outbox().tasks(Optional.of(state), Integer.MAX_VALUE);
        count += (int) tasks.stream().filter(t -> kinds.contains(t.kind())).count();
      }
      return count;
    });
  }

  /// Tries it again at once, with all its tries before it.
  public Outcome retry(TaskId id) {
    var now = clock.instant();
    return change(
        id,
        task -> task.isExpiredAt(now) ? Optional.empty() : Optional.of(task.waiting(now, 0, "")));
  }

  /// Does it at once, even though its time is over.
  public Outcome send(TaskId id) {
    var now = clock.instant();
    return change(id, task -> Optional.of(task.whenever().waiting(now, 0, "")));
  }

  /// Nobody wants it any more.
  public Outcome skip(TaskId id) {
    return change(id, task -> Optional.of(task.ended(Task.State.CANCELLED, task.trouble())));
  }

  /// A person did it.
  public Outcome tickOff(TaskId id) {
    return change(id, task -> Optional.of(task.ended(Task.State.DONE, "")));
  }

  private Outcome change(TaskId id, Function<Task, Optional<Task>> wish) {
    return ledger.write(Deed.RUN, page -> change(page, id, wish));
  }

  private static Outcome change(Page page, TaskId id, Function<Task, Optional<Task>> wish) {
    var found = page.outbox().task(id);
    if (found.isEmpty()) return new Outcome.Unknown(id);
    var task = found.get();
    return switch (task.state()) {
      case CLAIMED -> new Outcome.Running(task);
      case DONE, CANCELLED -> new Outcome.Over(task);
      case DUE, HELD, FAILED, UNCERTAIN, MISSED -> {
        var next = wish.apply(task);
        next.ifPresent(page.outbox()::save);
        yield next.<Outcome>map(Outcome.Changed::new).orElseGet(() -> new Outcome.TooLate(task));
      }
    };
  }
}

package com.xordon.core.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The tasks on the open page of the books.
public interface Outbox {
  Optional<Task> task(TaskId id);

  /// All of a kind about a thing, in the order of their wish.
  List<Task> of(String kind, String entity);

  /// Those of some kinds to be done at `now`, in the order of their time, then of their wish.
  List<Task> due(Collection<String> kinds, Instant now, int most);

  /// Those in a state, or all, the latest wished for first.
  List<Task> tasks(Optional<Task.State> state, int most);

  /// How many a person should look at.
  int troubled();

  /// Those in a state by the time they are due, the soonest or the latest first.
  List<Task> byTime(Task.State state, boolean latestFirst, int most);

  /// Those of a kind that wait because of some trouble.
  List<Task> resting(String kind);

  /// When the next one of some kinds is due.
  Optional<Instant> nextDue(Collection<String> kinds);

  void save(Task task);

  /// Has all of a kind that rest because of some trouble tried again at once, as after a new
  /// sign-in; what is being done at this moment may have begun too early to know of it, and is done
  /// once more.
  default void wake(String kind, Instant now) {
    for (var t : resting(kind)) save(t.waiting(now, 0, t.trouble()));
    for (var t : tasks(Optional.of(Task.State.CLAIMED), Integer.MAX_VALUE)) {
      if (t.kind().equals(kind)) save(t.again(now, t.expires()));
    }
  }
}

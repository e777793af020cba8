package com.xordon.core.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tasks on the open page of the books.
public interface Outbox {
  Optional<Task> task(TaskId id);

  /// Those to be done at `now`, in the order of their time, then of their wish.
  List<Task> due(Instant now, int most);

  /// Those in a state, or all, the latest wished for first.
  List<Task> tasks(Optional<Task.State> state, int most);

  /// How many a person should look at.
  int troubled();

  /// When the next one is due.
  Optional<Instant> nextDue();

  void save(Task task);
}

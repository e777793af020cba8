package com.xordon.store;

import com.xordon.core.task.Outbox;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.store.table.TaskRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The outbox of an open page.
record OpenOutbox(TaskRows rows, Consumer<Task> writer) implements Outbox {
  @Override
  public Optional<Task> task(TaskId id) {
    return rows.task(id);
  }

  @Override
  public List<Task> of(String kind, String entity) {
    return rows.of(kind, entity);
  }

  @Override
  public List<Task> due(Collection<String> kinds, Instant now, int most) {
    return rows.due(kinds, now, most);
  }

  @Override
  public List<Task> byTime(Task.State state, boolean latestFirst, int most) {
    return rows.byTime(state, latestFirst, most);
  }

  @Override
  public List<Task> resting(String kind) {
    return rows.resting(kind);
  }

  @Override
  public List<Task> tasks(Optional<Task.State> state, int most) {
    return rows.tasks(state, most);
  }

  @Override
  public int troubled() {
    return rows.troubled();
  }

  @Override
  public Optional<Instant> nextDue(Collection<String> kinds) {
    return rows.nextDue(kinds);
  }

  @Override
  public void save(Task task) {
    writer.accept(task);
  }
}

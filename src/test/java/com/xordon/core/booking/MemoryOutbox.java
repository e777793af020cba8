package com.xordon.core.booking;

import com.xordon.core.task.Outbox;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The outbox of a page in memory.
record MemoryOutbox(List<Task> all, Consumer<Task> writer) implements Outbox {
  @Override
  public Optional<Task> task(TaskId id) {
    return all.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  @Override
  public List<Task> of(String kind, String entity) {
    return all.stream().filter(t -> t.kind().equals(kind) && t.entity().equals(entity)).toList();
  }

  @Override
  public List<Task> due(Collection<String> kinds, Instant now, int most) {
    return all.stream()
        .filter(t -> kinds.contains(t.kind()))
        .filter(t -> t.isDueAt(now))
        .sorted(Comparator.comparing(Task::due).thenComparing(Task::asked))
        .limit(most)
        .toList();
  }

  @Override
  public List<Task> tasks(Optional<Task.State> state, int most) {
    return all.stream()
        .filter(t -> state.isEmpty() || t.state() == state.get())
        .sorted(Comparator.comparing(Task::asked).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public int troubled() {
    return (int) all.stream().filter(t -> t.state().needsAttention()).count();
  }

  @Override
  public List<Task> byTime(Task.State state, boolean latestFirst, int most) {
    var soonest = Comparator.comparing(Task::due);
    return all.stream()
        .filter(t -> t.state() == state)
        .sorted(latestFirst ? soonest.reversed() : soonest)
        .limit(most)
        .toList();
  }

  @Override
  public List<Task> resting(String kind) {
    return all.stream()
        .filter(t -> t.state() == Task.State.DUE && t.kind().equals(kind))
        .filter(t -> !t.trouble().isEmpty())
        .toList();
  }

  @Override
  public Optional<Instant> nextDue(Collection<String> kinds) {
    return all.stream()
        .filter(t -> kinds.contains(t.kind()))
        .filter(t -> t.state() == Task.State.DUE || t.state() == Task.State.UNCERTAIN)
        .map(Task::due)
        .filter(Task.NEVER::isAfter)
        .min(Comparator.naturalOrder());
  }

  @Override
  public void save(Task task) {
    writer.accept(task);
  }
}

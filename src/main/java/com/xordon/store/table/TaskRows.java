package com.xordon.store.table;

import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The outbox as its table holds it.
public record TaskRows(Handle handle) {
  public Optional<Task> task(TaskId id) {
    return Tables.TASKS
        .list(
            handle.select(
                "select doc from tasks where practice_id = ? and id = ?",
                Tables.PRACTICE,
                id.value()))
        .stream()
        .findFirst();
  }

  public List<Task> of(String kind, String entity) {
    return Tables.TASKS.list(
        handle.select(
            "select doc from tasks where practice_id = ? and kind = ? and entity_id = ?"
                + " order by asked_at, list_position",
            Tables.PRACTICE,
            kind,
            entity));
  }

  public List<Task> due(Instant now, int most) {
    return Tables.TASKS.list(
        handle.select(
            "select doc from tasks where practice_id = ? and state in ('DUE', 'UNCERTAIN')"
                + " and due_at <= ?"
                + " order by due_at, asked_at, list_position limit ?",
            Tables.PRACTICE,
            Columns.at(now),
            most));
  }

  public List<Task> tasks(Optional<Task.State> state, int most) {
    var order = " order by asked_at desc, list_position desc limit ?";
    return Tables.TASKS.list(
        state.isEmpty()
            ? handle.select(
                "select doc from tasks where practice_id = ?" + order, Tables.PRACTICE, most)
            : handle.select(
                "select doc from tasks where practice_id = ? and state = ?" + order,
                Tables.PRACTICE,
                state.get().name(),
                most));
  }

  public int troubled() {
    return handle
        .select(
            "select count(*) from tasks where practice_id = ?"
                + " and state in ('HELD', 'FAILED', 'UNCERTAIN', 'MISSED')",
            Tables.PRACTICE)
        .mapTo(Integer.class)
        .one();
  }

  public Optional<Instant> nextDue() {
    return Stream.of(Task.State.DUE, Task.State.UNCERTAIN)
        .flatMap(state -> first(state).stream())
        .min(Comparator.naturalOrder())
        .filter(Task.NEVER::isAfter);
  }

  private Optional<Instant> first(Task.State state) {
    return handle
        .select(
            "select due_at from tasks where practice_id = ? and state = ?"
                + " order by due_at limit 1",
            Tables.PRACTICE,
            state.name())
        .map((rs, context) -> rs.getObject(1, OffsetDateTime.class).toInstant())
        .findFirst();
  }
}

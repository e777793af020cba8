package com.xordon.store.table;

import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
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

  public List<Task> due(Collection<String> kinds, Instant now, int most) {
    if (kinds.isEmpty()) return List.of();
    return Tables.TASKS.list(
        handle
            .createQuery(
                "select doc from tasks where practice_id = :practice"
                    + " and state in ('DUE', 'UNCERTAIN') and due_at <= :now"
                    + " and kind in (<kinds>)"
                    + " order by due_at, asked_at, list_position limit :most")
            .bindList("kinds", List.copyOf(kinds))
            .bind("practice", Tables.PRACTICE)
            .bind("now", Columns.at(now))
            .bind("most", most));
  }

  public List<Task> byTime(Task.State state, boolean latestFirst, int most) {
    return Tables.TASKS.list(
        handle.select(
            "select doc from tasks where practice_id = ? and state = ? order by "
                + (latestFirst
                    ? "practice_id desc, state desc, due_at desc"
                    : "practice_id, state, due_at")
                + " limit ?",
            Tables.PRACTICE,
            state.name(),
            most));
  }

  public List<Task> resting(String kind) {
    return Tables.TASKS.list(
        handle.select(
            "select doc from tasks where practice_id = ? and state = 'DUE' and kind = ?"
                + " and trouble <> '' order by due_at",
            Tables.PRACTICE,
            kind));
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

  public Optional<Instant> nextDue(Collection<String> kinds) {
    return kinds.stream()
        .flatMap(k -> Stream.of(Task.State.DUE, Task.State.UNCERTAIN).flatMap(s -> first(k, s)))
        .min(Comparator.naturalOrder())
        .filter(Task.NEVER::isAfter);
  }

  private Stream<Instant> first(String kind, Task.State state) {
    return handle
        .select(
            // in the very order of the index, which spares a sort of them all
            "select due_at from tasks where practice_id = ? and state = ? and kind = ?"
                + " order by practice_id, state, kind, due_at limit 1",
            Tables.PRACTICE,
            state.name(),
            kind)
        .map((rs, context) -> rs.getObject(1, OffsetDateTime.class).toInstant())
        .findFirst()
        .stream();
  }
}

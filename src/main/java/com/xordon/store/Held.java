package com.xordon.store;

import com.xordon.core.change.Deed;
import com.xordon.core.task.Task;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Row;
import com.xordon.store.table.Docs;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps what has reached the outside world from reaching it again after a restore. Books that know
/// what happened since hand on what they know; else whatever was still to be done waits for a
/// person's word.
final class Held {
  /// What tells of the outside world, which no restore takes back.
  private static final List<String> WITNESSES =
      List.of("automation_log", "meeting", "meeting_action");

  /// What is done in this house only.
  private static final Set<String> INDOORS = Set.of("automation-plan", "nightly");

  private final Map<String, Put> puts = new TreeMap<>();

  private record Put(String entity, String id, @Nullable Row before, @Nullable Row after) {}

  private Held() {}

  /// What the restored books have to be told; `known` is the story of books that know what happened
  /// since.
  static Held after(Story story, Optional<Story> known) {
    var held = new Held();
    story
        .rows("task")
        .forEach((id, row) -> {
          var task = Docs.task(row);
          var next =
              known
                  .map(k -> next(task, Docs.task(k.rows("task").getOrDefault(id, row))))
                  .orElseGet(() -> waits(task));
          if (!next.equals(task)) {
            held.put("task", id, row, Docs.row(next, Optional.of(row), 0, ZoneOffset.UTC));
          }
        });
    known.ifPresent(
        k -> WITNESSES.forEach(kind -> held.follow(kind, story.rows(kind), k.rows(kind))));
    return held;
  }

  private void follow(String kind, Map<String, Row> then, Map<String, Row> now) {
    now.forEach((id, row) -> put(kind, id, then.get(id), row));
  }

  private void put(String entity, String id, @Nullable Row before, @Nullable Row after) {
    if (Objects.equals(before, after)) return;
    puts.put(entity + " " + id, new Put(entity, id, before, after));
  }

  private static Task waits(Task task) {
    if (INDOORS.contains(task.kind())) return task;
    if (task.isBegun()) return task.uncertain(Task.NEVER, Task.RESTORED);
    return task.state() == Task.State.DUE ? task.ended(Task.State.HELD, Task.RESTORED) : task;
  }

  /// What was done since stays done, and what was begun is nobody's to begin again.
  private static Task next(Task then, Task since) {
    if (INDOORS.contains(then.kind())) return then;
    if (since.isBegun()) return then.uncertain(Task.NEVER, Task.RESTORED);
    boolean ended = since.state() == Task.State.DONE || since.state() == Task.State.FAILED;
    if (ended && !then.state().equals(since.state())) return since;
    return then.isBegun() ? then.uncertain(Task.NEVER, Task.RESTORED) : then;
  }

  /// The transaction that tells of it, behind the story's last entry; empty when there is nothing
  /// to tell.
  List<Entry> entries(Story story, Author author, Instant at) {
    var entries = new ArrayList<Entry>();
    for (var put : puts.values()) {
      entries.add(
          new Entry(
              story.last() + entries.size() + 1,
              story.transaction() + 1,
              puts.size() - entries.size() - 1,
              Deed.RUN,
              put.entity,
              put.id,
              put.before,
              put.after,
              0,
              author.user(),
              author.device(),
              at));
    }
    return entries;
  }
}

package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.task.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tasks as JSON, and in words.
final class TaskWords {
  private TaskWords() {}

  static ObjectNode json(Task task) {
    var node =
        Answer.object()
            .put("id", task.id().value())
            .put("kind", task.kind())
            .put("entity", task.entity())
            .put("state", word(task.state()))
            .put("asked", task.asked().toString())
            .put("due", task.due().toString())
            .put("attempts", task.attempts());
    task.expires().ifPresent(e -> node.put("expires", e.toString()));
    if (!task.trouble().isEmpty()) node.put("trouble", task.trouble());
    return node;
  }

  static ObjectNode json(List<Task> tasks) {
    var node = Answer.object();
    var all = node.putArray("tasks");
    tasks.forEach(t -> all.add(json(t)));
    return node;
  }

  static String words(List<Task> tasks) {
    if (tasks.isEmpty()) return "There are no tasks.";
    return tasks.stream().map(TaskWords::words).collect(Collectors.joining("\n"));
  }

  static String words(Task task) {
    var trouble = task.trouble().isEmpty() ? "" : ", " + task.trouble();
    var when = task.state() == Task.State.DUE ? ", due " + task.due() : "";
    return task.id().value() + ": " + word(task.state()) + when + trouble;
  }

  static String word(Task.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}

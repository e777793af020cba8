package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;

/// A task as its row keeps it.
public final class TaskForm extends Form<Task> {
  @Override
  public Task read(Fields f) {
    return new Task(
        new TaskId(f.id("id")),
        f.text("kind"),
        f.text("entity"),
        f.instant("asked"),
        f.instant("due"),
        f.optInstant("expires"),
        f.word("state", Task.State.class, Task.State.DUE),
        f.number("revision", 1),
        f.number("attempts", 0),
        f.number("fence", 0),
        f.text("trouble", ""));
  }

  @Override
  public ObjectNode canonical(Task t) {
    var node = object().put("id", t.id().value()).put("kind", t.kind()).put("entity", t.entity());
    node.put("asked", t.asked().toString()).put("due", t.due().toString());
    t.expires().ifPresent(e -> node.put("expires", e.toString()));
    node.put("state", t.state().name()).put("revision", t.revision());
    node.put("attempts", t.attempts()).put("fence", t.fence());
    if (!t.trouble().isEmpty()) node.put("trouble", t.trouble());
    return node;
  }
}

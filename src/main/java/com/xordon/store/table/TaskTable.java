package com.xordon.store.table;

import com.xordon.core.task.Task;
import com.xordon.store.form.Form;
import com.xordon.store.form.TaskForm;
import java.time.ZoneId;

final class TaskTable extends RowTable<Task> {
  TaskTable() {
    super("task", "tasks");
  }

  @Override
  Form<Task> form(ZoneId zone) {
    return new TaskForm();
  }

  @Override
  Columns columns(Task v, ZoneId zone) {
    return new Columns()
        .put("kind", v.kind())
        .put("entity_id", v.entity())
        .put("state", v.state().name())
        .put("asked_at", v.asked())
        .put("due_at", v.due())
        .put("trouble", v.trouble())
        .put("expires_at", v.expires().map(Columns::at));
  }
}

package com.xordon.core.automation;

import com.xordon.core.task.TaskId;
import java.util.Optional;

/// The name of a task of a rule: one of its actions, about something, for one cause. `basis` is the
/// cause: the moment of the deed, the second of the start that a reminder is about, the year of a
/// birthday.
public record ActionTask(RuleId rule, int action, String basis, Subject about) {
  private static final int PARTS = 5;

  public TaskId id() {
    var words = String.join(":", about.kind(), rule.value(), Integer.toString(action), basis);
    return new TaskId(words + ":" + about.id());
  }

  public static Optional<ActionTask> parse(TaskId id) {
    var parts = id.value().split(":", PARTS);
    if (parts.length < PARTS) return Optional.empty();
    try {
      var rule = new RuleId(parts[1]);
      int action = Integer.parseInt(parts[2]);
      return Subject.of(parts[0], parts[4]).map(s -> new ActionTask(rule, action, parts[3], s));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

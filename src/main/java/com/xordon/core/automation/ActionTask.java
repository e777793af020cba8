package com.xordon.core.automation;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.task.TaskId;
import java.util.Optional;

/// The name of a task of a rule: one of its actions, for an appointment, for one cause. `basis` is
/// the cause: the second of the deed, or of the start that a reminder is about.
public record ActionTask(RuleId rule, int action, String basis, AppointmentId appointment) {
  public static final String KIND = "automation";

  private static final int PARTS = 5;

  public TaskId id() {
    var words = String.join(":", KIND, rule.value(), Integer.toString(action), basis);
    return new TaskId(words + ":" + appointment.value());
  }

  public static Optional<ActionTask> parse(TaskId id) {
    var parts = id.value().split(":", PARTS);
    if (parts.length < PARTS || !parts[0].equals(KIND)) return Optional.empty();
    try {
      var rule = new RuleId(parts[1]);
      int action = Integer.parseInt(parts[2]);
      return Optional.of(new ActionTask(rule, action, parts[3], new AppointmentId(parts[4])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

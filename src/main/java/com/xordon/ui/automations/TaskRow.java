package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk.Planned;
import com.xordon.core.automation.Action;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.util.List;

/// A task of a rule with what is said of it: who and what it is about, by which rule, and what
/// holds it up or went wrong.
record TaskRow(Planned planned, Group group, String who, String what, String about, String why) {
  enum Group {
    /// A client is to hear of a change, once a person agrees.
    ASK,
    TO_DO,
    COMING,
    UNCERTAIN,
    FAILED,
    MISSED
  }

  /// What a person can do about it.
  enum Deed {
    SEND,
    SKIP,
    DONE
  }

  static Group group(Task task) {
    return switch (task.state()) {
      case HELD -> isToDo(task) ? Group.TO_DO : Group.ASK;
      case UNCERTAIN -> Group.UNCERTAIN;
      case FAILED -> Group.FAILED;
      case MISSED -> Group.MISSED;
      case DUE, CLAIMED, DONE, CANCELLED -> Group.COMING;
    };
  }

  private static boolean isToDo(Task task) {
    return task.trouble().equals("TO_DO") || task.trouble().equals("URGENT");
  }

  Task task() {
    return planned.task();
  }

  TaskId id() {
    return planned.task().id();
  }

  boolean isUrgent() {
    return group == Group.TO_DO && task().trouble().equals("URGENT");
  }

  /// Whether it is a message, rather than something done in the house.
  boolean leaves() {
    return planned.action().filter(Action::leaves).isPresent();
  }

  List<Deed> deeds() {
    return switch (group) {
      case TO_DO -> List.of(Deed.DONE, Deed.SKIP);
      case UNCERTAIN -> List.of(Deed.DONE, Deed.SEND);
      case ASK, COMING, FAILED, MISSED -> List.of(Deed.SEND, Deed.SKIP);
    };
  }
}

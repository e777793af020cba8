package com.xordon.ui.automations;

import com.xordon.automation.TaskDesk;
import com.xordon.core.problem.Problem;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What will go out or waits for a person, and what didn't run.
final class QueueModel {
  private final TaskDesk tasks;
  private final Doing doing;
  private final AutomationWords words;
  private final Runnable wake;
  private final ObservableList<TaskRow> queue = FXCollections.observableArrayList();
  private final ObservableList<TaskRow> missed = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Stretch waiting;
  private final Stretch over;

  /// `refresh` has both lists read again.
  QueueModel(TaskDesk tasks, Doing doing, AutomationWords words, Runnable wake, Runnable refresh) {
    this.tasks = tasks;
    this.doing = doing;
    this.words = words;
    this.wake = wake;
    this.waiting = new Stretch(refresh);
    this.over = new Stretch(refresh);
  }

  /// What waits for a person first, then what will go out, soonest first.
  ObservableList<TaskRow> queue() {
    return queue;
  }

  ObservableList<TaskRow> didNotRun() {
    return missed;
  }

  /// How many in the queue wait for a person.
  ReadOnlyIntegerProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// How much of the queue is read.
  Stretch waiting() {
    return waiting;
  }

  /// How much is read of what didn't run.
  Stretch over() {
    return over;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return doing.busyProperty();
  }

  void show(List<TaskRow> coming, List<TaskRow> gone) {
    if (!queue.equals(coming)) queue.setAll(coming);
    if (!missed.equals(gone)) missed.setAll(gone);
    asked.set((int) coming.stream().filter(r -> r.group() != TaskRow.Group.COMING).count());
    loaded.set(true);
  }

  void act(TaskRow row, TaskRow.Deed deed) {
    var id = row.id();
    switch (deed) {
      case SEND -> run(() -> send(id), o -> said(o, row.leaves() ? "task.sending" : "task.doing"));
      case SKIP -> run(() -> tasks.skip(id), o -> said(o, "task.skipped"));
      case DONE -> run(() -> tasks.tickOff(id), o -> said(o, "task.done"));
    }
  }

  /// At once, whether its time has come, or is over.
  private TaskDesk.Outcome send(TaskId id) {
    var outcome = tasks.retry(id);
    if (outcome instanceof TaskDesk.Outcome.TooLate) outcome = tasks.send(id);
    wake.run();
    return outcome;
  }

  /// Tries all at once that an account held up.
  void tryHeldUp() {
    var held =
        queue.stream()
            .filter(r -> r.task().state() == Task.State.DUE && !r.task().trouble().isEmpty())
            .map(TaskRow::id)
            .toList();
    if (held.isEmpty()) return;
    Callable<Integer> work =
        () -> {
          held.forEach(tasks::retry);
          wake.run();
          return held.size();
        };
    doing.background().run(work, n -> {}, this::failed);
  }

  private void failed(Problem problem) {
    doing.voice().report(problem);
  }

  private void run(Callable<TaskDesk.Outcome> work, Function<TaskDesk.Outcome, String> said) {
    doing.work(work, said);
  }

  private String said(TaskDesk.Outcome outcome, String changed) {
    return switch (outcome) {
      case TaskDesk.Outcome.Changed c -> words.say(changed);
      case TaskDesk.Outcome.Running r -> words.say("task.running");
      case TaskDesk.Outcome.Over o -> words.say("task.over");
      case TaskDesk.Outcome.TooLate t -> words.say("task.tooLate");
      case TaskDesk.Outcome.Unknown u -> words.say("task.over");
    };
  }
}

package com.xordon.ui.calendar;

import com.xordon.automation.TaskDesk;
import com.xordon.core.task.TaskId;
import java.util.function.Supplier;

/// What a hand does to messages that are to come.
final class MessageDeeds {
  private final TaskDesk tasks;
  private final Work work;
  private final Tell tell;
  private final CalendarWords words;
  private final Runnable changed;

  MessageDeeds(TaskDesk tasks, Work work, Tell tell, CalendarWords words, Runnable changed) {
    this.tasks = tasks;
    this.work = work;
    this.tell = tell;
    this.words = words;
    this.changed = changed;
  }

  /// At once, whether its time has come, or is over.
  void send(TaskId id) {
    run(
        () -> {
          var outcome = tasks.retry(id);
          return outcome instanceof TaskDesk.Outcome.TooLate ? tasks.send(id) : outcome;
        },
        words.say("message.sending"));
  }

  void skip(TaskId id) {
    run(() -> tasks.skip(id), words.say("message.skipped"));
  }

  private void run(Supplier<TaskDesk.Outcome> deed, String done) {
    work.run(
        deed,
        outcome -> {
          changed.run();
          tell.word(outcome instanceof TaskDesk.Outcome.Changed ? done : words.say("message.over"));
        });
  }
}

package com.xordon.ui.safety;

import com.xordon.automation.TaskDesk;
import com.xordon.core.automation.Subject;
import com.xordon.core.task.Task;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a restore left for a person to decide: nobody knows whether it has reached anyone.
final class HeldModel {
  private final TaskDesk tasks;
  private final SafetyWords words;
  private final Voice voice;
  private final Job job;
  private final Latest<Held> reading;
  private final ReadOnlyObjectWrapper<Held> held = new ReadOnlyObjectWrapper<>(Held.NONE);
  private final ReadOnlyObjectWrapper<Answer> asked = new ReadOnlyObjectWrapper<>(Answer.NONE);

  /// What a person may say to all of them at once.
  enum Answer {
    NONE,
    SEND,
    DROP
  }

  /// `messages` were still to be sent then; `uncertain` may have left; `meetings` are to be looked
  /// at in their own room.
  record Held(List<Task> messages, int uncertain, int meetings) {
    static final Held NONE = new Held(List.of(), 0, 0);

    boolean isNothing() {
      return messages.isEmpty() && uncertain + meetings == 0;
    }
  }

  HeldModel(TaskDesk tasks, SafetyWords words, Background background, Voice voice) {
    this.tasks = tasks;
    this.words = words;
    this.voice = voice;
    this.job = new Job(background);
    this.reading = background.outside().latest();
  }

  ReadOnlyObjectProperty<Held> heldProperty() {
    return held.getReadOnlyProperty();
  }

  /// What a person is asked about once more.
  ReadOnlyObjectProperty<Answer> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  Job job() {
    return job;
  }

  void refresh() {
    reading.run(this::read, held::set, voice::report);
  }

  private Held read() {
    var waiting = of(Task.State.HELD).toList();
    var messages = waiting.stream().filter(HeldModel::isMessage).toList();
    var begun = of(Task.State.UNCERTAIN).toList();
    int uncertain = (int) begun.stream().filter(HeldModel::isMessage).count();
    int others = waiting.size() - messages.size() + begun.size() - uncertain;
    return new Held(messages, uncertain, others);
  }

  private Stream<Task> of(Task.State state) {
    return tasks.list(Optional.of(state), Integer.MAX_VALUE).stream()
        .filter(t -> t.trouble().equals(Task.RESTORED));
  }

  private static boolean isMessage(Task task) {
    return Subject.KINDS.contains(task.kind());
  }

  void ask(Answer answer) {
    asked.set(held.get().messages().isEmpty() ? Answer.NONE : answer);
  }

  void keep() {
    asked.set(Answer.NONE);
  }

  /// Does with all of them what was asked about. What is too late to be sent stays as it is.
  void goOn() {
    var answer = asked.get();
    asked.set(Answer.NONE);
    switch (answer) {
      case NONE -> {}
      case SEND -> all("held.sent", t -> tasks.retry(t.id()));
      case DROP -> all("held.dropped", t -> tasks.skip(t.id()));
    }
  }

  private void all(String said, Function<Task, TaskDesk.Outcome> deed) {
    var messages = held.get().messages();
    job.run(
        () ->
            messages.stream().map(deed).filter(o -> o instanceof TaskDesk.Outcome.Changed).count(),
        count -> {
          voice.say(words.say(said, "count", count));
          refresh();
        });
  }
}

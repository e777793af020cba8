package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Background;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One piece of work at a time: whether it is under way and how far, and what the last one failed
/// at.
final class Job {
  private final Background background;
  private final Steps steps;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Job(Background background) {
    this.background = background.outside();
    this.steps = new Steps(background);
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  Steps steps() {
    return steps;
  }

  void forget() {
    problem.set(Optional.empty());
  }

  /// The same for work that tells how far it is, and can be stopped.
  <T> void run(Function<Progress, T> work, Consumer<T> then) {
    if (busy.get()) return;
    var progress = steps.begin();
    start(() -> work.apply(progress), then);
  }

  /// Nothing happens while something is under way.
  <T> void run(Callable<T> work, Consumer<T> then) {
    if (busy.get()) return;
    steps.begin().settled();
    start(work, then);
  }

  private <T> void start(Callable<T> work, Consumer<T> then) {
    busy.set(true);
    problem.set(Optional.empty());
    background.run(
        work,
        done -> {
          busy.set(false);
          then.accept(done);
        },
        failure -> {
          busy.set(false);
          // who stopped it needs no banner to know
          boolean stopped = failure.code().equals(Progress.STOPPED);
          problem.set(Optional.of(failure).filter(p -> !stopped));
        });
  }
}

package com.xordon.ui.automations;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Voice;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Does one wish of a person at a time, says what came of it, and has the room read again.
final class Doing {
  private final Background background;
  private final Voice voice;
  private final Runnable refresh;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  Doing(Background background, Voice voice, Runnable refresh) {
    this.background = background;
    this.voice = voice;
    this.refresh = refresh;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  Background background() {
    return background;
  }

  Voice voice() {
    return voice;
  }

  /// What can be taken back.
  <T> void edit(Callable<T> work, Function<T, String> said) {
    run(background, work, done -> voice.sayDone(said.apply(done)));
  }

  <T> void work(Callable<T> work, Function<T, String> said) {
    run(background, work, done -> voice.say(said.apply(done)));
  }

  /// What waits for the network or the secrets of this machine.
  <T> void outside(Callable<T> work, Consumer<T> then, Runnable failed) {
    run(background.outside(), work, then, failed);
  }

  private <T> void run(Background where, Callable<T> work, Consumer<T> then) {
    run(where, work, then, () -> {});
  }

  private <T> void run(Background where, Callable<T> work, Consumer<T> then, Runnable broken) {
    if (busy.get()) return;
    busy.set(true);
    where.run(
        work,
        done -> {
          busy.set(false);
          then.accept(done);
          refresh.run();
        },
        problem -> {
          busy.set(false);
          broken.run();
          voice.report(problem);
        });
  }
}

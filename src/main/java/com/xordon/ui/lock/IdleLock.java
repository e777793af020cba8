package com.xordon.ui.lock;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Covers all windows once nobody touched any of them for a while, until the password is typed.
/// What was open under the cover is there afterwards as it was. Used on the FX thread.
public final class IdleLock implements AutoCloseable {
  private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(5);

  private final Supplier<Duration> patience;
  private final Predicate<String> opens;
  private final Supplier<Texts> texts;
  private final Background background;
  private final LongSupplier nanos;
  private final Map<Scene, Parent> covered = new HashMap<>();
  private final EventHandler<InputEvent> touched;
  private final ListChangeListener<Window> windows = change -> follow();
  private final List<Scene> followed = new ArrayList<>();
  private final Timeline looking = new Timeline(new KeyFrame(LOOK, tick -> look()));
  private volatile boolean locked;
  private long last;

  /// `patience` is zero where it never locks; `opens` may take its time.
  public IdleLock(
      Supplier<Duration> patience,
      Predicate<String> opens,
      Supplier<Texts> texts,
      Background background,
      LongSupplier nanos) {
    this.patience = patience;
    this.opens = opens;
    this.texts = texts;
    this.background = background;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
    this.touched = event -> last = nanos.getAsLong();
    Window.getWindows().addListener(windows);
    follow();
    looking.setCycleCount(Timeline.INDEFINITE);
    looking.play();
  }

  /// Whether what the desk knows is behind the cover now; may be asked on any thread.
  public boolean isLocked() {
    return locked;
  }

  private void follow() {
    for (var window : List.copyOf(Window.getWindows())) {
      var scene = window.getScene();
      if (scene != null && !followed.contains(scene)) follow(window, scene);
    }
    followed.removeIf(scene -> scene.getWindow() == null && !covered.containsKey(scene));
    if (locked) coverAll();
  }

  private void follow(Window window, Scene scene) {
    followed.add(scene);
    scene.addEventFilter(InputEvent.ANY, touched);
    window.sceneProperty().subscribe((before, now) -> follow());
  }

  /// Looks whether it is time.
  void look() {
    var after = patience.get();
    if (locked || after.isZero() || nanos.getAsLong() - last < after.toNanos()) return;
    lock();
  }

  /// Locks at once.
  public void lock() {
    if (locked) return;
    locked = true;
    coverAll();
  }

  private void coverAll() {
    for (var window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow) window.hide();
      else if (window instanceof Stage stage) cover(stage.getScene());
    }
  }

  private void cover(@org.jspecify.annotations.Nullable Scene scene) {
    if (scene == null || scene.getRoot() instanceof LockView) return;
    covered.put(scene, scene.getRoot());
    var answer = new LockModel[1];
    var model = new LockModel(typed -> tried(answer[0], typed));
    answer[0] = model;
    var view = new LockView(model, texts.get(), "asleep");
    scene.setRoot(view);
    view.focusField();
  }

  private void tried(LockModel model, String typed) {
    background
        .outside()
        .run(
            () -> opens.test(typed),
            opened -> {
              if (opened) unlock();
              else model.refuse(texts.get().in(LockView.class).say("wrong"));
            },
            problem -> model.refuse(problem.sentence(texts.get().locale())));
  }

  private void unlock() {
    locked = false;
    last = nanos.getAsLong();
    covered.forEach(Scene::setRoot);
    covered.clear();
  }

  @Override
  public void close() {
    looking.stop();
    Window.getWindows().removeListener(windows);
    followed.forEach(scene -> scene.removeEventFilter(InputEvent.ANY, touched));
  }
}

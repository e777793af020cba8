package com.xordon.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// Steps on the FX thread, each timed from the wish to the finished picture of the scene.
final class Fx {
  /// A desk is open all day; what the first turns cost is another goal.
  private static final long WARM = 6_000_000_000L;

  private Fx() {}

  static void start() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // it runs already
    }
    Platform.setImplicitExit(false);
  }

  static <T> T on(Callable<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Throwable e) {
        done.completeExceptionally(e);
      }
    });
    return done.join();
  }

  static void show(Scene scene) {
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /// The median of a step and its picture, in nanoseconds, and of the picture alone: what the step
  /// costs is between the two. `before` is done outside of the measured time.
  static Cost cost(Scene scene, int times, IntConsumer step, IntConsumer before) {
    var image = on(() -> new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    long warm = System.nanoTime() + WARM;
    for (int i = 0; i < times || System.nanoTime() < warm; i++) {
      before.accept(i);
      timed(scene, image, step, i);
    }
    var steps = new long[times];
    var pictures = new long[times];
    for (int i = 0; i < times; i++) {
      before.accept(i + times);
      steps[i] = timed(scene, image, step, i + times);
      pictures[i] = timed(scene, image, n -> {}, i);
    }
    Arrays.sort(steps);
    Arrays.sort(pictures);
    return new Cost(steps[times / 2], pictures[times / 2]);
  }

  private static long timed(Scene scene, WritableImage image, IntConsumer step, int n) {
    long from =
        on(() -> {
          long begin = System.nanoTime();
          step.accept(n);
          return begin;
        });
    // what a step puts off until later belongs to it
    on(() -> true);
    return on(() -> {
      scene.snapshot(image);
      return System.nanoTime() - from;
    });
  }

  record Cost(double step, double picture) {}
}

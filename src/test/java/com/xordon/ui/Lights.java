package com.xordon.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// The toolkit with the lights on, for tests of views.
public final class Lights {
  private static boolean on;

  private Lights() {}

  public static <T> T call(Supplier<T> work) {
    start();
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.get());
      } catch (Throwable e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.orTimeout(30, TimeUnit.SECONDS).join();
  }

  public static void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /// A picture of a room under a theme, in `target/screens`.
  public static void picture(String name, List<String> sheets, Supplier<Parent> room) {
    run(() -> {
      var stage = new Stage();
      var scene = new Scene(room.get(), 1544, 848);
      scene.getStylesheets().setAll(sheets);
      stage.setScene(scene);
      stage.show();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      var image = scene.snapshot(null);
      var file = new File("target/screens/" + name + ".png");
      file.getParentFile().mkdirs();
      try {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      stage.close();
    });
  }

  private static synchronized void start() {
    if (on) return;
    on = true;
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException alreadyOn) {
      Platform.setImplicitExit(false);
    }
  }
}

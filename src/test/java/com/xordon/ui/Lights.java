package com.xordon.ui;

import com.sun.javafx.css.StyleManager;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Theme;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
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

  /// A room on a stage under our theme, for the time of some work; says what the style sheets got
  /// wrong.
  public static List<String> show(Mode mode, int width, int height, Screen room, Runnable work) {
    return call(() -> {
      var warnings = StyleManager.errorsProperty();
      warnings.clear();
      var stage = new Stage();
      var scene = new Scene((Parent) room.view(), width, height);
      new Theme(mode, new SimpleObjectProperty<>(ColorScheme.LIGHT)).apply(scene);
      stage.setScene(scene);
      stage.show();
      room.shown();
      layOut(scene);
      work.run();
      room.hidden();
      stage.close();
      scene.setRoot(new Pane());
      return warnings.stream().map(Object::toString).distinct().toList();
    });
  }

  /// Takes a picture of what is on the stage now, into `target/screens`.
  public static void picture(String name, Screen room) {
    var scene = room.view().getScene();
    layOut(scene);
    var file = new File("target/screens/" + name + ".png");
    file.getParentFile().mkdirs();
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /// Controls that can be reached but say nothing about themselves.
  public static List<Node> nameless(Node node) {
    var found = new ArrayList<Node>();
    if (!node.isVisible()) return found;
    if (node instanceof Control control && control.isFocusTraversable() && !isNamed(control)) {
      found.add(control);
    }
    if (node instanceof Parent parent && !(node instanceof DatePicker)) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
    }
    return found;
  }

  private static boolean isNamed(Control control) {
    if (control.getAccessibleText() != null && !control.getAccessibleText().isBlank()) return true;
    return control instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank();
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

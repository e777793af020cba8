package com.xordon.app;

import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;

/// Files dragged from elsewhere onto the window: those we read are opened, others are refused with
/// a word. While they hover, a hint says what will happen.
final class FileDrop {
  private final List<String> endings;
  private final Texts texts;
  private final Notices notices;
  private final Consumer<List<Path>> open;
  private final Label hint = new Label();

  /// `endings` in lower case, with their dot.
  FileDrop(List<String> endings, Texts texts, Notices notices, Consumer<List<Path>> open) {
    this.endings = endings;
    this.texts = texts;
    this.notices = notices;
    this.open = open;
    hint.setText(texts.say("drop"));
    hint.getStyleClass().add("drop-hint");
    hint.setMouseTransparent(true);
    hint.setManaged(false);
  }

  void on(Scene scene) {
    scene.setOnDragOver(event -> {
      if (!event.getDragboard().hasFiles()) return;
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    });
    scene.setOnDragEntered(event -> {
      if (event.getDragboard().hasFiles()) show(scene);
    });
    scene.setOnDragExited(event -> hide(scene));
    scene.setOnDragDropped(event -> drop(scene, event));
  }

  private void drop(Scene scene, DragEvent event) {
    hide(scene);
    if (!event.getDragboard().hasFiles()) return;
    event.setDropCompleted(take(event.getDragboard().getFiles()));
    event.consume();
  }

  /// Whether there was one to open.
  boolean take(List<File> files) {
    var ours = files.stream().filter(this::isOurs).map(File::toPath).toList();
    if (ours.isEmpty())
      notices.say(texts.say("drop.refused", "endings", String.join(", ", endings)));
    else open.accept(ours);
    return !ours.isEmpty();
  }

  private boolean isOurs(File file) {
    var name = file.getName().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private void show(Scene scene) {
    if (!(scene.getRoot() instanceof Pane pane) || pane.getChildren().contains(hint)) return;
    pane.getChildren().add(hint);
    hint.resizeRelocate(0, 0, scene.getWidth(), scene.getHeight());
  }

  private void hide(Scene scene) {
    if (scene.getRoot() instanceof Pane pane) pane.getChildren().remove(hint);
  }
}

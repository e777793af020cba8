package com.xordon.ui.shell;

import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The rail at the left, the room at the right, and what may lie over both.
final class ShellView extends StackPane {
  private static final double NARROW = 1200;

  /// Beside the rail without words, a window that is narrow leaves the top bar less than this.
  private static final double TIGHT = 1140;

  private final BorderPane room = new BorderPane();
  private final StackPane content = new StackPane();
  private final Region veil = new Region();
  private final Region sheets = new Region();
  private final Palette palette;
  private final KeyOverlay keys;

  ShellView(ShellViewModel model, Actions actions, Theme theme, Texts texts) {
    palette = new Palette(model, texts);
    keys = new KeyOverlay(model, actions, texts);
    getStyleClass().add("shell");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("shell.css")).toExternalForm());
    content.getStyleClass().add("shell-content");
    room.setCenter(content);
    var frame = new BorderPane(room);
    // what doesn't fit is cut at the right, never at both sides
    frame.setMinWidth(0);
    StackPane.setAlignment(frame, Pos.TOP_LEFT);
    model.narrow().bind(widthProperty().map(width -> width.doubleValue() < NARROW));
    var rail = new Rail(model, actions, theme, texts);
    frame.setLeft(rail);
    model
        .tight()
        .bind(
            Bindings.createBooleanBinding(
                () -> getWidth() - rail.getWidth() < TIGHT, widthProperty(), rail.widthProperty()));
    veil.getStyleClass().add("veil");
    veil.setOnMouseClicked(click -> model.close());
    sheets.setManaged(false);
    getChildren().addAll(frame, veil, palette, keys, sheets);
    StackPane.setAlignment(palette, Pos.TOP_CENTER);
    model.current().subscribe(this::show);
    model.over().subscribe(this::lay);
  }

  void addTop(Node bar) {
    room.setTop(bar);
  }

  /// Between bar and room, so that nothing is covered.
  void addProblems(Node banners) {
    room.setTop(new VBox(room.getTop(), banners));
  }

  /// Over the room, under the palette.
  void layOver(Node node) {
    getChildren().add(1, node);
  }

  void addNotices(Node stack) {
    getChildren().add(1, stack);
    StackPane.setAlignment(stack, Pos.BOTTOM_RIGHT);
  }

  private void show(Screen screen) {
    var view = screen.view();
    content.getChildren().setAll(view);
    if (view instanceof Parent parent) keep(parent.getStylesheets());
  }

  /// A sheet that nobody in the window uses is forgotten and read again at the next visit, and of
  /// what was forgotten the style cache of JavaFX 26 holds copies on to. So all stay in use.
  private void keep(List<String> ofRoom) {
    ofRoom.stream()
        .filter(sheet -> !sheets.getStylesheets().contains(sheet))
        .forEach(sheets.getStylesheets()::add);
  }

  private void lay(ShellViewModel.Over over) {
    appear(veil, over != ShellViewModel.Over.NOTHING);
    appear(palette, over == ShellViewModel.Over.PALETTE);
    appear(keys, over == ShellViewModel.Over.KEYS);
  }

  private static void appear(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}

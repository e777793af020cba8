package com.xordon.ui.video;

import com.xordon.ui.kit.Icons;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small pieces from which the room is put together.
final class Nodes {
  private Nodes() {}

  static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  static Label wrapped(String text, String... classes) {
    var label = label(text, classes);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Button button(String text, Runnable run, String... classes) {
    var button = new Button(text);
    button.getStyleClass().addAll(classes);
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setOnAction(e -> run.run());
    return button;
  }

  static Button button(Icons icon, String text, Runnable run, String... classes) {
    var button = button(text, run, classes);
    button.setGraphic(icon.node());
    return button;
  }

  static HBox row(String gap, Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().addAll("centred-left", gap);
    return row;
  }

  static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// A name and its value in the next line of a grid.
  static void fact(GridPane grid, String name, Node value) {
    int line = grid.getRowCount();
    GridPane.setHgrow(value, Priority.ALWAYS);
    var label = label(name, "quiet", "fact-name");
    GridPane.setValignment(label, VPos.TOP);
    grid.add(label, 0, line);
    grid.add(value, 1, line);
  }

  static void appear(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}

package com.xordon.ui.calendar;

import com.xordon.ui.calendar.board.Glyph;
import com.xordon.ui.calendar.board.Hue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small pieces from which the calendar's panels are put together.
final class Parts {
  private Parts() {}

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

  static HBox row(String gap, Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().addAll("row", gap);
    return row;
  }

  static VBox column(String gap, Node... nodes) {
    var column = new VBox(nodes);
    column.getStyleClass().add(gap);
    return column;
  }

  static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  static <T extends Region> T growing(T node) {
    node.setMinWidth(0);
    node.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  static Button button(String text, Runnable run, String... classes) {
    var button = new Button(text);
    button.getStyleClass().addAll(classes);
    button.setOnAction(e -> run.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A button that shows only a sign, and says its name.
  static Button sign(String sign, String name, Runnable run) {
    var button = button("", run, "flat", "square");
    button.setGraphic(Glyph.of(sign));
    button.setAccessibleText(name);
    button.setTooltip(new javafx.scene.control.Tooltip(name));
    return button;
  }

  static Region swatch(Hue hue) {
    var swatch = new Region();
    swatch.getStyleClass().addAll("swatch", "hue-" + hue.token());
    return swatch;
  }

  static Label avatar(String initials) {
    return label(initials, "avatar", "strong");
  }
}

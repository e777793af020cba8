package com.xordon.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small pieces from which rooms are put together.
public final class Nodes {
  private Nodes() {}

  public static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  public static Label wrapped(String text, String... classes) {
    var label = label(text, classes);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Button button(String text, Runnable run, String... classes) {
    var button = new Button(text);
    button.getStyleClass().addAll(classes);
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setOnAction(e -> run.run());
    return button;
  }

  public static Button button(Icons icon, String text, Runnable run, String... classes) {
    var button = button(text, run, classes);
    button.setGraphic(icon.node());
    return button;
  }

  /// An icon that says what it does when the pointer or a screen reader asks.
  public static Button sign(Icons icon, String text, Runnable run) {
    var button = button("", run, "flat", "square");
    button.setGraphic(icon.node());
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    return button;
  }

  public static HBox row(String gap, Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().addAll("centred-left", gap);
    return row;
  }

  public static VBox column(String gap, Node... nodes) {
    var column = new VBox(nodes);
    column.getStyleClass().add(gap);
    return column;
  }

  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// A name and its value in the next line of a grid.
  public static void fact(GridPane grid, String name, Node value) {
    int line = grid.getRowCount();
    GridPane.setHgrow(value, Priority.ALWAYS);
    var label = label(name, "quiet", "fact-name");
    GridPane.setValignment(label, VPos.TOP);
    grid.add(label, 0, line);
    grid.add(value, 1, line);
  }

  public static void appear(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  /// A choice of one of some values, each with its words.
  public static <T> ComboBox<T> choice(
      String name, List<T> values, Function<T, String> words, Property<T> chosen) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setConverter(new Written<>(words));
    box.setAccessibleText(name);
    // by hand, since a box forgets its value while its values change
    chosen.subscribe(box::setValue);
    box.valueProperty()
        .subscribe(value -> {
          if (value != null) chosen.setValue(value);
        });
    return box;
  }

  /// Buttons side by side of which one is on.
  public static <T> HBox segments(
      List<T> values, Function<T, String> words, ObservableValue<T> chosen, Consumer<T> choose) {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("segmented");
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setMaxWidth(Region.USE_PREF_SIZE);
    for (var value : values) {
      var button = new ToggleButton(words.apply(value));
      button.setToggleGroup(group);
      button.setUserData(value);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(e -> {
        button.setSelected(true);
        choose.accept(value);
      });
      box.getChildren().add(button);
    }
    chosen.subscribe(
        now -> group.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(now))));
    return box;
  }
}

package com.xordon.ui.services;

import com.xordon.core.practice.MultiDay;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of a service over several days, as rows and on a small calendar.
final class DaysPane extends VBox {
  private final ServicesViewModel model;
  private final WhoForm who;
  private final Texts texts;
  private final FormRows parts;
  private final VBox rows = new VBox();
  private final PartsStrip strip;

  DaysPane(ServicesViewModel model, Texts texts) {
    this.model = model;
    this.who = model.form().who();
    this.texts = texts;
    this.parts = new FormRows(texts);
    this.strip = new PartsStrip(texts);
    getStyleClass().addAll("form-section", "gap-12");
    var several = new CheckBox(texts.say("days.several"));
    several.selectedProperty().bindBidirectional(who.several());
    several.setOnAction(e -> {
      if (several.isSelected() && who.parts().isEmpty()) {
        who.addPart();
        who.addPart();
      }
    });
    rows.getStyleClass().add("gap-8");
    var add = new Button(texts.say("part.add"), Icons.of("plus"));
    add.setOnAction(e -> who.addPart());
    var body = new VBox(kinds(), strip, rows, add);
    body.getStyleClass().add("gap-12");
    WhoPane.shownWhen(body, who.several());
    getChildren().addAll(ServicesView.label(texts.say("section.days"), "text-15"), several, body);
    who.parts().subscribe(this::showRows);
    model.staff().subscribe(this::showRows);
    model.rooms().subscribe(this::showRows);
    model.form().editsProperty().subscribe(edit -> draw());
  }

  private Node kinds() {
    var group = new ToggleGroup();
    var calendar = radio("days.calendar", group, MultiDay.Days.CALENDAR);
    var working = radio("days.working", group, MultiDay.Days.WORKING);
    var whole = new CheckBox(texts.say("days.whole"));
    whole.selectedProperty().bindBidirectional(who.blockWholeDays());
    var row = new HBox(calendar, working);
    row.getStyleClass().add("gap-16");
    var box = new VBox(row, whole);
    box.getStyleClass().add("gap-8");
    return box;
  }

  private RadioButton radio(String key, ToggleGroup group, MultiDay.Days days) {
    var button = new RadioButton(texts.say(key));
    button.setToggleGroup(group);
    who.days().subscribe(now -> button.setSelected(now == days));
    button.setOnAction(e -> who.days().set(days));
    return button;
  }

  private void showRows() {
    rows.getChildren().setAll(who.parts().stream().map(this::row).toList());
    draw();
  }

  private void draw() {
    strip.show(
        who.parts().stream().flatMap(p -> p.preview().stream()).toList(),
        who.blockWholeDays().get());
  }

  private Node row(PartRow row) {
    var complaint = row.complaint().map(key -> key.isEmpty() ? "" : texts.say(key));
    var hours = parts.field("part.hours", row.hours(), complaint, "part-hours");
    var remove = parts.remove("part.remove", () -> who.parts().remove(row));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var first =
        new HBox(
            parts.field("part.day", row.day(), "weight-field"),
            hours,
            parts.field("part.seats", row.seats(), "part-seats"),
            spring,
            remove);
    first.getStyleClass().add("gap-16");
    var staff = chips();
    for (var id : model.form().chosen()) {
      model.staff().stream()
          .filter(m -> m.id().equals(id))
          .forEach(m -> add(staff, m.name().split(" ", 2)[0], m.name(), row.staff(), id));
    }
    var rooms = chips();
    for (var room : model.rooms()) add(rooms, room.name(), room.name(), row.rooms(), room.id());
    var second = new HBox(labelled("part.staff", staff), labelled("part.rooms", rooms));
    second.getStyleClass().add("gap-24");
    var box = new VBox(first, second);
    box.getStyleClass().addAll("gap-8", "rule-row");
    return box;
  }

  private static FlowPane chips() {
    var chips = new FlowPane();
    chips.getStyleClass().add("chips");
    return chips;
  }

  private Node labelled(String key, Node content) {
    var box =
        new VBox(ServicesView.label(texts.say(key), "field-label", "text-12", "medium"), content);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static <T> void add(
      FlowPane chips, String text, String said, ObservableSet<T> chosen, T value) {
    var chip = new ToggleButton(text);
    chip.getStyleClass().add("chip");
    chip.setAccessibleText(said);
    chip.setSelected(chosen.contains(value));
    chip.setOnAction(e -> {
      if (chip.isSelected()) chosen.add(value);
      else chosen.remove(value);
    });
    chips.getChildren().add(chip);
  }
}

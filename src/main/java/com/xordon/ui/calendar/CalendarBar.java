package com.xordon.ui.calendar;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// Back, forward, today, which days, and how much of them at once.
final class CalendarBar extends HBox {
  private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);

  @SuppressWarnings("unused") // held as long as the bar lives
  private final Subscription following;

  CalendarBar(CalendarViewModel model, CalendarWords words) {
    getStyleClass().addAll("calendar-bar", "row", "gap-8");
    setFillHeight(false);
    var back = Parts.sign("chevron-left", words.say("bar.back"), () -> model.step(-1));
    var forward = Parts.sign("chevron-right", words.say("bar.forward"), () -> model.step(1));
    var today = Parts.button(words.say("bar.today"), model::goToToday, "small");
    var title = new Label();
    title.getStyleClass().addAll("text-18", "strong");
    title.setMinWidth(USE_PREF_SIZE);
    var sub = Parts.label("", "quiet");
    sub.setMinWidth(0);
    getChildren()
        .addAll(Parts.row("gap-2", back, forward), today, title, sub, segments(model, words));
    following =
        Subscription.combine(
            model.modeProperty().subscribe(m -> say(model, words, title, sub)),
            model.dateProperty().subscribe(d -> say(model, words, title, sub)),
            model.whoseProperty().subscribe(w -> say(model, words, title, sub)),
            model.rulesProperty().subscribe(r -> say(model, words, title, sub)));
  }

  private HBox segments(CalendarViewModel model, CalendarWords words) {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("segmented");
    for (var mode : Mode.values()) {
      var button = new ToggleButton(words.say(mode.key()));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(e -> {
        button.setSelected(true);
        model.show(mode);
      });
      modes.put(mode, button);
      box.getChildren().add(button);
    }
    return box;
  }

  private void say(CalendarViewModel model, CalendarWords words, Label title, Label sub) {
    var button = modes.get(model.modeProperty().get());
    if (button != null) button.setSelected(true);
    title.setText(words.title(model));
    sub.setText(words.subtitle(model));
  }
}

package com.xordon.ui.finding;

import com.xordon.core.practice.Room;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields of the search: each writes its words into the line, so that there is one wish only.
final class FindFields extends VBox {
  /// Where the buttons break into a second line, in px.
  private static final double WRAP = 860;

  private final FindViewModel model;
  private final Texts texts;
  private final List<Field> fields = new ArrayList<>();

  /// A button and the meaning of its words.
  private record Field(ToggleButton button, List<Object> meaning) {}

  /// What a button says, and what it writes.
  private record Word(String shown, String written) {}

  FindFields(FindViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("find-fields");
    model.rules().subscribe(r -> r.ifPresent(this::build));
    model.heard().subscribe(h -> mark());
  }

  private void build(Rules rules) {
    fields.clear();
    getChildren().clear();
    add("field.service", names(rules.services().stream().map(Service::name).toList()), false);
    add(
        "field.staff",
        names(rules.staff().stream().filter(StaffMember::active).map(StaffMember::name).toList()),
        false);
    if (!rules.rooms().isEmpty()) {
      add("field.room", names(rules.rooms().stream().map(Room::name).toList()), false);
    }
    add("field.length", lengths(), true);
    add("field.day", days(rules.practice().weekStart()), false);
    add("field.time", said("morning", "afternoon", "evening"), true);
    add("field.week", said("this-week", "next-week", "in-two-weeks"), true);
    mark();
  }

  private static List<Word> names(List<String> names) {
    return names.stream().map(n -> new Word(n, n)).toList();
  }

  private List<Word> lengths() {
    return IntStream.of(15, 30, 45, 60, 90)
        .mapToObj(m -> new Word(texts.duration(m), m + " min"))
        .toList();
  }

  private List<Word> days(DayOfWeek first) {
    return IntStream.range(0, 7)
        .mapToObj(first::plus)
        .map(d ->
            new Word(
                d.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()),
                d.getDisplayName(TextStyle.FULL, texts.locale())))
        .toList();
  }

  private List<Word> said(String... keys) {
    return List.of(keys).stream()
        .map(k -> texts.say("word." + k))
        .map(w -> new Word(w, w))
        .toList();
  }

  private void add(String key, List<Word> words, boolean onlyOne) {
    var label = new Label(texts.say(key));
    label.getStyleClass().addAll("quiet", "text-12", "find-field-name");
    var chips = new FlowPane();
    chips.getStyleClass().add("find-chips");
    var all = words.stream().map(w -> model.meaning(w.written())).toList();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var mine = all.get(i);
      List<Object> instead =
          onlyOne ? all.stream().filter(m -> m != mine).flatMap(List::stream).toList() : List.of();
      var chip = new ToggleButton(word.shown());
      chip.getStyleClass().add("chip");
      chip.setAccessibleText(texts.say(key) + " " + word.shown());
      chip.setOnAction(e -> {
        model.toggle(word.written(), instead);
        mark();
      });
      fields.add(new Field(chip, mine));
      chips.getChildren().add(chip);
    }
    HBox.setHgrow(chips, Priority.ALWAYS);
    chips.setPrefWrapLength(WRAP);
    chips.setMinWidth(0);
    getChildren().add(new HBox(label, chips));
  }

  private void mark() {
    var heard = model.heard().get();
    for (var field : fields) {
      field.button.setSelected(
          !field.meaning.isEmpty() && field.meaning.stream().allMatch(heard::means));
    }
  }
}

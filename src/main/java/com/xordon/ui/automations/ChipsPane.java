package com.xordon.ui.automations;

import com.xordon.core.message.Condition;
import com.xordon.core.message.Placeholder;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// All that can be put into a text: values, and sections that are said only if something holds.
final class ChipsPane extends VBox {
  private enum Sort {
    VALUES,
    IF,
    IF_NOT
  }

  /// Where a chip goes when it is pressed.
  interface Target {
    void insert(String before, String after);
  }

  private final AutomationWords words;
  private final Target target;
  private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.VALUES);
  private final FlowPane chips = new FlowPane();

  ChipsPane(AutomationWords words, Target target) {
    this.words = words;
    this.target = target;
    getStyleClass().addAll("form-section", "gap-8");
    chips.getStyleClass().add("chips");
    var which =
        Nodes.segments(
            List.of(Sort.values()),
            s -> words.say("insert." + AutomationWords.key(s)),
            sort,
            sort::set);
    getChildren()
        .addAll(
            Nodes.row("gap-8", Nodes.label(words.say("insert"), "text-15"), Nodes.spring(), which),
            chips);
    sort.subscribe(s -> chips.getChildren().setAll(all(s).toList()));
  }

  private Stream<Button> all(Sort which) {
    return switch (which) {
      case VALUES ->
          Stream.of(Placeholder.values())
              .map(p -> chip(p.meaning(words.locale()), "{{" + p.canonical() + "}}", ""));
      case IF -> Stream.of(Condition.values()).map(c -> section(c, "#"));
      case IF_NOT -> Stream.of(Condition.values()).map(c -> section(c, "^"));
    };
  }

  private Button section(Condition condition, String sign) {
    var name = condition.canonical();
    return chip(condition.meaning(words.locale()), "{{" + sign + name + "}}", "{{/" + name + "}}");
  }

  private Button chip(String text, String before, String after) {
    var chip = Nodes.button(text, () -> target.insert(before, after), "place-chip");
    chip.setTooltip(new Tooltip(before + after));
    return chip;
  }
}

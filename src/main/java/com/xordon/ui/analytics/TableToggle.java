package com.xordon.ui.analytics;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Changes between a chart and the table behind it.
final class TableToggle {
  private TableToggle() {}

  static ToggleButton of(Texts texts, Consumer<Boolean> show) {
    var toggle = new ToggleButton("", Icons.FORMAT_LIST_BULLETED.node());
    toggle.getStyleClass().addAll("flat", "square", "table-toggle");
    toggle.setAccessibleText(texts.say("as.table"));
    toggle.setTooltip(new Tooltip(texts.say("as.table")));
    toggle.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    toggle.setOnAction(e -> show.accept(toggle.isSelected()));
    return toggle;
  }
}

package com.xordon.ui.analytics;

import com.xordon.analytics.fact.Period;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;

/// Two days of one's own; the second can't lie before the first.
final class DaysField extends HBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final DatePicker from;
  private final DatePicker to;
  private final Consumer<Period> choose;

  DaysField(Period period, Texts texts, Consumer<Period> choose) {
    this.choose = choose;
    this.from = picker(period.from(), texts.say("from"));
    this.to = picker(period.to(), texts.say("to"));
    getStyleClass().addAll("days-field", "centred-left", "gap-6");
    getChildren().addAll(from, Nodes.label("–", "quiet"), to);
    from.valueProperty().subscribe(day -> changed(period));
    to.valueProperty().subscribe(day -> changed(period));
  }

  private static DatePicker picker(LocalDate day, String name) {
    var picker = new DatePicker(day);
    picker.setAccessibleText(name);
    picker.setPrefWidth(USE_COMPUTED_SIZE);
    picker.setShowWeekNumbers(false);
    return picker;
  }

  private void changed(Period before) {
    if (from.getValue() == null || to.getValue() == null) return;
    boolean wrong = to.getValue().isBefore(from.getValue());
    to.pseudoClassStateChanged(INVALID, wrong);
    if (wrong) return;
    var days = new Period(from.getValue(), to.getValue());
    if (!days.equals(before)) choose.accept(days);
  }
}

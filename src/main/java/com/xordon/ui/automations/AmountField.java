package com.xordon.ui.automations;

import com.xordon.ui.kit.Nodes;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A number and its unit.
final class AmountField extends HBox {
  AmountField(AmountForm form, AutomationWords words, String name) {
    var number = new TextField();
    number.setAccessibleText(name);
    number.getStyleClass().add("number-field");
    number.textProperty().bindBidirectional(form.number);
    var unit =
        Nodes.choice(
            name,
            List.of(Amount.Unit.values()),
            u -> words.say("unit." + AutomationWords.key(u)),
            form.unit);
    getStyleClass().addAll("centred-left", "gap-8");
    getChildren().addAll(number, unit);
  }
}

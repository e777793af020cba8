package com.xordon.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control under its label, and in words under it what is wrong with what it holds.
public final class LabelledField extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Control control;
  private final String name;
  private final Label complaint = new Label();
  private final ObservableValue<String> wrong;

  /// `wrong` holds the complaint as a sentence; empty when all is well.
  public LabelledField(String name, Control control, ObservableValue<String> wrong) {
    this.name = name;
    this.control = control;
    this.wrong = wrong;
    var label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().addAll("field-label", "text-12", "medium", "quiet");
    complaint.getStyleClass().addAll("complaint", "text-12");
    complaint.setGraphic(Icons.ALERT_CIRCLE_OUTLINE.node());
    complaint.setWrapText(true);
    complaint.setMinHeight(USE_PREF_SIZE);
    control.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().addAll("labelled-field", "gap-4");
    getChildren().addAll(label, control);
    wrong.subscribe(this::complain);
  }

  /// The text shown under the field now.
  public String complaint() {
    return wrong.getValue();
  }

  private void complain(String text) {
    var isWrong = !text.isEmpty();
    control.pseudoClassStateChanged(INVALID, isWrong);
    control.setAccessibleText(isWrong ? name + ". " + text : name);
    complaint.setText(text);
    getChildren().remove(complaint);
    if (isWrong) getChildren().add(complaint);
  }
}

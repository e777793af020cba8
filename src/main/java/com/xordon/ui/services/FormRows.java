package com.xordon.ui.services;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// What the rows of a form are made of.
record FormRows(Texts texts) {
  private static final ObservableValue<String> NOTHING = new SimpleStringProperty("");

  LabelledField field(String key, StringProperty text, String style) {
    return field(key, text, NOTHING, style);
  }

  /// `complaint` is the sentence below it, empty when there is nothing to say.
  LabelledField field(
      String key, StringProperty text, ObservableValue<String> complaint, String style) {
    var input = new TextField();
    input.textProperty().bindBidirectional(text);
    var field = new LabelledField(texts.say(key), input, complaint);
    field.getStyleClass().add(style);
    return field;
  }

  /// The button that takes a row away.
  Button remove(String key, Runnable removing) {
    var button = new Button("", Icons.of("close"));
    button.getStyleClass().add("flat");
    button.setAccessibleText(texts.say(key));
    button.setOnAction(e -> removing.run());
    return button;
  }
}

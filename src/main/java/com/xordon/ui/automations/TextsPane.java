package com.xordon.ui.automations;

import javafx.scene.layout.BorderPane;

/// The texts at the left, one of them being written, and how it reads.
final class TextsPane extends BorderPane {
  private static final double NARROW = 1_200;

  private final TextsModel model;
  private final TextList list;
  private final TextEditor editor;

  TextsPane(TextsModel model, AutomationWords words) {
    this.model = model;
    this.list = new TextList(model, words);
    this.editor = new TextEditor(model, words);
    getStyleClass().add("texts");
    setLeft(list);
    setCenter(editor);
    setRight(new PreviewPane(model.preview(), words, words.say("preview.fault")));
    widthProperty().subscribe(this::suit);
  }

  /// In a narrow window the words being written have the most room.
  private void suit(Number width) {
    boolean narrow = width.doubleValue() < NARROW;
    if (narrow == getStyleClass().contains("narrow")) return;
    if (narrow) getStyleClass().add("narrow");
    else getStyleClass().remove("narrow");
  }

  void focusFirst() {
    list.focusList();
  }

  void startNew() {
    model.startNew();
    editor.focusName();
  }
}

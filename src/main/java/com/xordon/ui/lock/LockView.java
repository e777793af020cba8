package com.xordon.ui.lock;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One field for password or recovery key, in the middle of nothing else.
public final class LockView extends StackPane {
  private final LockModel model;
  private final Texts texts;
  private final PasswordField hidden = new PasswordField();
  private final TextField open = new TextField();

  /// `reason` is the key of the two sentences on top: `asleep`, `password` or `key`.
  public LockView(LockModel model, Texts texts, String reason) {
    this.model = model;
    this.texts = texts.in(LockView.class);
    getStyleClass().add("lock");
    RoomSheets.dress(this, LockView.class);
    getChildren().add(card(reason));
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(this.texts.say(reason + ".title"));
    model
        .shown()
        .subscribe(() -> {
          if (getScene() != null) focusField();
        });
  }

  /// Puts the cursor where one types.
  public void focusField() {
    var field = model.shown().get() ? open : hidden;
    field.requestFocus();
    field.end();
  }

  private Node card(String reason) {
    var icon = Icons.of("lock-outline");
    icon.getStyleClass().add("logo");
    var title = label(reason + ".title", "text-24");
    var text = label(reason + ".text", "quiet");
    var card = new VBox(icon, title, text, fields(), complaint(), shown(), foot());
    card.getStyleClass().addAll("card", "gap-12");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return card;
  }

  private Node fields() {
    for (var field : new TextField[] {hidden, open}) {
      field.textProperty().bindBidirectional(model.typed());
      field.setOnAction(enter -> model.submit());
      // not disabled, since the keyboard would go elsewhere and not come back
      field.editableProperty().bind(model.working().not());
      field.setAccessibleText(texts.say("field"));
      field.setPromptText(texts.say("field"));
    }
    open.setId("lock-open");
    hidden.setId("lock-hidden");
    open.visibleProperty().bind(model.shown());
    hidden.visibleProperty().bind(model.shown().not());
    return new StackPane(hidden, open);
  }

  private Node complaint() {
    var complaint = new Label();
    complaint.textProperty().bind(model.complaint());
    complaint.setWrapText(true);
    complaint.getStyleClass().addAll("complaint", "text-12");
    complaint.setMinHeight(Region.USE_PREF_SIZE);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    return complaint;
  }

  private Node shown() {
    var box = new CheckBox(texts.say("show"));
    box.selectedProperty().bindBidirectional(model.shown());
    box.setId("lock-show");
    return box;
  }

  private Node foot() {
    var button = new Button(texts.say("open"));
    button.setDefaultButton(true);
    button.getStyleClass().add("primary");
    button.setId("lock-submit");
    button.disableProperty().bind(model.working().or(model.typed().isEmpty()));
    button.setOnAction(click -> model.submit());
    var busy = label("working", "quiet");
    busy.visibleProperty().bind(model.working());
    var foot = new HBox(button, busy);
    foot.getStyleClass().addAll("gap-12", "centred-left");
    return foot;
  }

  private Label label(String key, String... classes) {
    var label = new Label(texts.say(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }
}

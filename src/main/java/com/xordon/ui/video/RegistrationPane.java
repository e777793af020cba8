package com.xordon.ui.video;

import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.Registration.Secret;
import com.xordon.core.meeting.Registration.Source;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the program is registered at a provider, step by step, and the form for what came of it.
final class RegistrationPane extends BorderPane {
  private final VideoViewModel model;
  private final RegistrationForm form;
  private final VideoWords words;
  private final VideoDoors doors;
  private final ProviderCard.Clip clip;

  RegistrationPane(VideoViewModel model, VideoDoors doors, ProviderCard.Clip clip) {
    this.model = model;
    this.form = model.form();
    this.words = model.words();
    this.doors = doors;
    this.clip = clip;
    getStyleClass().addAll("popover", "registration");
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) form.close();
    });
    form.shownProperty()
        .subscribe(shown -> {
          Nodes.appear(this, shown.isPresent());
          shown.ifPresent(this::show);
        });
  }

  private void show(Registration about) {
    var content =
        new VBox(source(about), steps(about), redirect(about), scopes(about), fields(about));
    content.getStyleClass().addAll("registration-text", "gap-16");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(head(about.provider()));
    setCenter(scroll);
    setBottom(foot(about));
    var first = content.lookup(".client-id .text-field");
    if (first != null) first.requestFocus();
  }

  private Node head(VideoProvider provider) {
    var close = new Button("", Icons.CLOSE.node());
    close.getStyleClass().addAll("flat", "square");
    close.setAccessibleText(words.say("close"));
    close.setTooltip(new Tooltip(words.say("close")));
    close.setOnAction(e -> form.close());
    var title =
        Nodes.label(words.say("registration.title", "provider", provider.title()), "text-18");
    var head = Nodes.row("gap-8", title, Nodes.spring(), close);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private Node source(Registration about) {
    var key =
        switch (about.source()) {
          case NOWHERE -> "source.nowhere";
          case SETTINGS -> "source.settings";
          case ENVIRONMENT -> "source.environment";
        };
    return Nodes.wrapped(words.say(key, "provider", about.provider().title()), "quiet");
  }

  private Node steps(Registration about) {
    var provider = about.provider();
    var text =
        switch (provider) {
          case ZOOM -> words.say("steps.zoom");
          case MEET -> words.say("steps.meet");
          case TEAMS -> words.say("steps.teams");
        };
    var box = new VBox(Nodes.label(words.say("steps"), "strong"));
    int number = 1;
    for (var step : text.split("\\|")) {
      var sign = Nodes.label(number++ + ".", "quiet");
      sign.setMinWidth(USE_PREF_SIZE);
      var line = Nodes.row("gap-8", sign, step(step.strip()));
      line.getStyleClass().add("step-line");
      box.getChildren().add(line);
    }
    var page = ProviderPages.of(provider);
    var open =
        Nodes.button(Icons.OPEN_IN_NEW, words.say("steps.open"), () -> doors.browse(page), "small");
    open.setTooltip(new Tooltip(page.toString()));
    box.getChildren().add(open);
    box.getStyleClass().add("gap-6");
    return box;
  }

  private static Node step(String text) {
    var step = Nodes.wrapped(text);
    HBox.setHgrow(step, Priority.ALWAYS);
    return step;
  }

  private Node redirect(Registration about) {
    var field = new TextField(about.redirect());
    field.setEditable(false);
    field.getStyleClass().add("to-copy");
    var labelled = new LabelledField(words.say("redirect"), field, new SimpleStringProperty(""));
    return copied("redirect", labelled, about.redirect());
  }

  private Node scopes(Registration about) {
    var text = String.join("\n", ProviderPages.scopes(about.provider()));
    var shown = Nodes.wrapped(text, "scopes");
    shown.setMaxWidth(Double.MAX_VALUE);
    var labelled =
        new VBox(Nodes.label(words.say("scopes"), "field-label", "text-12", "medium"), shown);
    labelled.getStyleClass().add("gap-4");
    return copied("scopes", labelled, text);
  }

  /// A text to be entered elsewhere, letter by letter.
  private Node copied(String key, Node shown, String text) {
    HBox.setHgrow(shown, Priority.ALWAYS);
    var copy = Nodes.button(Icons.CONTENT_COPY, words.say("copy"), () -> clip.copy(text));
    copy.setAccessibleText(words.say("copy") + ": " + words.say(key));
    var line = new HBox(shown, copy);
    line.getStyleClass().addAll("gap-8", "copy-line");
    var box = new VBox(line, Nodes.wrapped(words.say(key + ".note"), "text-12", "quiet"));
    box.getStyleClass().add("gap-4");
    return box;
  }

  private Node fields(Registration about) {
    boolean open = RegistrationForm.isOpen(about);
    var id = new TextField();
    id.textProperty().bindBidirectional(form.clientId);
    id.setEditable(open);
    var idField = new LabelledField(words.say("clientId"), id, complaint(form.idComplaint));
    idField.getStyleClass().add("client-id");
    var box = new VBox(idField);
    box.getStyleClass().add("gap-12");
    if (about.secret() != Secret.NONE && open) box.getChildren().add(secret(about));
    else if (about.secret() != Secret.NONE) {
      var key = about.hasSecret() ? "secret.kept.short" : "secret.absent";
      box.getChildren().add(Nodes.label(words.say(key), "quiet"));
    }
    return box;
  }

  private Node secret(Registration about) {
    var secret = new PasswordField();
    secret.textProperty().bindBidirectional(form.secret);
    secret.setPromptText(about.hasSecret() ? words.say("secret.kept") : "");
    var key = about.secret() == Secret.REQUIRED ? "secret" : "secret.optional";
    return new LabelledField(words.say(key), secret, complaint(form.secretComplaint));
  }

  private ObservableValue<String> complaint(ObservableValue<String> key) {
    return key.map(k -> k.isEmpty() ? "" : words.say(k));
  }

  private Node foot(Registration about) {
    var foot = new HBox();
    foot.getStyleClass().addAll("pane-foot", "gap-8");
    if (about.source() == Source.SETTINGS) {
      var forget = Nodes.button(words.say("forget"), model::forgetRegistration, "flat", "danger");
      forget.disableProperty().bind(model.busyProperty());
      foot.getChildren().addAll(forget, Nodes.spring());
    }
    foot.getChildren().add(Nodes.button(words.say("close"), form::close));
    if (RegistrationForm.isOpen(about)) {
      var save = Nodes.button(words.say("save"), model::saveRegistration, "primary");
      save.setDefaultButton(true);
      save.disableProperty().bind(model.busyProperty());
      foot.getChildren().add(save);
    }
    return foot;
  }
}

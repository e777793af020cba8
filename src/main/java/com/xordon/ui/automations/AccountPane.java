package com.xordon.ui.automations;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form for the accounts messages leave by; lies over the room at the right.
final class AccountPane extends BorderPane {
  private static final List<Setting> BY_PROVIDER =
      List.of(Setting.HOST, Setting.SECURITY, Setting.PORT, Setting.USER, Setting.PASSWORD);
  private static final List<String> LANGUAGES = List.of("", "en", "de", "fr", "es", "it", "nl");

  private final AccountModel model;
  private final AutomationWords words;
  private final Map<Setting, Control> controls = new EnumMap<>(Setting.class);
  private final ScrollPane scroll = new ScrollPane();

  AccountPane(AccountModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("popover", "account");
    var content = new VBox();
    for (var part : Setting.Part.values()) content.getChildren().add(part(part));
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(head());
    setCenter(scroll);
    setBottom(foot());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) model.close();
    });
    model
        .openProperty()
        .subscribe(open -> {
          Nodes.appear(this, open);
          if (open) begin();
        });
  }

  private void begin() {
    prompts();
    scroll.setVvalue(0);
    focus(Setting.HOST);
  }

  private void focus(Setting setting) {
    control(setting).ifPresent(Control::requestFocus);
  }

  private Optional<Control> control(Setting setting) {
    return Optional.ofNullable(controls.get(setting));
  }

  private Node head() {
    var close = Nodes.sign(Icons.CLOSE, words.say("close"), model::close);
    var head =
        Nodes.row("gap-8", Nodes.label(words.say("account"), "text-18"), Nodes.spring(), close);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private Node part(Setting.Part part) {
    var key = "account." + AutomationWords.key(part);
    var section = new VBox(Nodes.label(words.say(key), "text-15"));
    section.getChildren().add(Nodes.wrapped(words.say(key + ".text"), "quiet"));
    section.getStyleClass().addAll("form-section", "gap-12");
    if (part == Setting.Part.MAIL) {
      section.getChildren().addAll(server(), login());
      Stream.of(Setting.FROM_ADDRESS, Setting.FROM_NAME, Setting.REPLY_TO)
          .forEach(s -> section.getChildren().add(field(s, text(s))));
      section.getChildren().add(test());
      return section;
    }
    Stream.of(Setting.values())
        .filter(s -> s.part() == part)
        .forEach(
            s -> section.getChildren().add(s == Setting.LANGUAGE ? language() : field(s, text(s))));
    return section;
  }

  private Node server() {
    var host = field(Setting.HOST, text(Setting.HOST));
    HBox.setHgrow(host, Priority.ALWAYS);
    var security =
        Nodes.choice(
            words.say("setting.security"),
            AccountForm.SECURITY,
            s -> words.say("security." + s),
            model.form().text(Setting.SECURITY));
    var port = field(Setting.PORT, text(Setting.PORT));
    port.getStyleClass().add("port-field");
    var row = new HBox(field(Setting.SECURITY, security), port);
    row.getStyleClass().add("gap-12");
    return Nodes.column("gap-12", host, row);
  }

  private Node login() {
    var fields =
        Nodes.column(
            "gap-12",
            field(Setting.USER, text(Setting.USER)),
            field(Setting.PASSWORD, text(Setting.PASSWORD)),
            new SignInLine(model, words));
    // who is signed in has all of this from the provider
    model
        .form()
        .text(Setting.LOGIN)
        .subscribe(login -> {
          boolean signedIn = model.form().signedIn().isPresent();
          for (var s : BY_PROVIDER) control(s).ifPresent(c -> c.setDisable(signedIn));
        });
    return fields;
  }

  private Node language() {
    var choice =
        Nodes.choice(
            words.say("setting.language"),
            LANGUAGES,
            this::language,
            model.form().text(Setting.LANGUAGE));
    return field(Setting.LANGUAGE, choice);
  }

  private String language(String tag) {
    return tag.isEmpty()
        ? words.say("language.system")
        : Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
  }

  private TextField text(Setting setting) {
    var field = setting.isSecret() ? new PasswordField() : new TextField();
    field.textProperty().bindBidirectional(model.form().text(setting));
    return field;
  }

  private LabelledField field(Setting setting, Control control) {
    controls.put(setting, control);
    var complaint = model.form().complaint(setting).map(k -> k.isEmpty() ? "" : words.say(k));
    return new LabelledField(
        words.say("setting." + AutomationWords.key(setting)), control, complaint);
  }

  private void prompts() {
    controls.forEach((setting, control) -> {
      if (!(control instanceof TextField field)) return;
      var key = "setting." + AutomationWords.key(setting) + ".prompt";
      boolean kept = setting.isSecret() && model.form().isKept(setting);
      if (kept) field.setPromptText(words.say("secret.kept"));
      else field.setPromptText(words.texts().has(key) ? words.say(key) : "");
    });
  }

  private Node test() {
    var to = new TextField();
    to.setPromptText(words.say("test.address"));
    to.textProperty().bindBidirectional(model.testTo);
    to.setOnAction(e -> model.test());
    var field =
        new LabelledField(
            words.say("test.to"),
            to,
            model.testComplaint.map(k -> k.isEmpty() ? "" : words.say(k)));
    HBox.setHgrow(field, Priority.ALWAYS);
    var send = Nodes.button(Icons.SEND_OUTLINE, words.say("test"), model::test);
    send.getStyleClass().add("send-test");
    send.disableProperty().bind(model.busyProperty());
    var result = Nodes.wrapped("", "text-12", "test-result");
    model
        .testedProperty()
        .subscribe(t -> {
          result.setText(t);
          Nodes.appear(result, !t.isEmpty());
        });
    var line = new HBox(field, send);
    line.getStyleClass().addAll("gap-8", "test-line");
    return Nodes.column("gap-6", line, result);
  }

  private Node foot() {
    var save = Nodes.button(words.say("save"), this::save, "primary");
    save.setDefaultButton(true);
    save.disableProperty().bind(model.busyProperty());
    var row =
        Nodes.row("gap-8", Nodes.spring(), Nodes.button(words.say("close"), model::close), save);
    row.getStyleClass().add("pane-foot");
    return row;
  }

  private void save() {
    model.save();
    model.firstWrong().ifPresent(this::focus);
  }
}

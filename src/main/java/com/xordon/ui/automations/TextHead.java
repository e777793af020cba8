package com.xordon.ui.automations;

import com.xordon.core.message.MessageTemplate;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which text it is, in which of its languages, and the ways to more of both.
final class TextHead extends VBox {
  /// Those offered; others come with texts written elsewhere.
  private static final List<String> OFFERED =
      List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt", "tr", "uk", "ru", "ar");

  private final TextsModel model;
  private final TextForm form;
  private final AutomationWords words;
  private final Label title = Nodes.label("", "text-18");
  private final HBox languages = new HBox();

  TextHead(TextsModel model, AutomationWords words) {
    this.model = model;
    this.form = model.form();
    this.words = words;
    getStyleClass().addAll("pane-head", "gap-8");
    title.setMinWidth(0);
    var first = Nodes.row("gap-8", title, Nodes.spring(), own());
    getChildren().addAll(first, Nodes.row("gap-8", languages, remove(), more()));
    model.selectedProperty().subscribe(t -> title.setText(t.map(MessageTemplate::name).orElse("")));
    form.languages().subscribe(this::showLanguages);
    showLanguages();
  }

  private void showLanguages() {
    languages
        .getChildren()
        .setAll(
            Nodes.segments(
                List.copyOf(form.languages()), this::name, form.languageProperty(), form::turn));
  }

  private String name(String tag) {
    return Locale.of(tag).getDisplayLanguage(words.locale());
  }

  private Node more() {
    var menu = menu(words.say("language.add"), Icons.PLUS);
    menu.setOnShowing(e ->
        menu.getItems()
            .setAll(
                OFFERED.stream()
                    .filter(l -> !form.languages().contains(l))
                    .map(l -> item(name(l), () -> form.add(l)))
                    .toList()));
    menu.getItems().add(item(name("fr"), () -> form.add("fr")));
    return menu;
  }

  private Node remove() {
    var remove = Nodes.sign(Icons.CLOSE, words.say("language.remove"), form::removeLanguage);
    form.languages().subscribe(() -> Nodes.appear(remove, form.languages().size() > 1));
    Nodes.appear(remove, false);
    return remove;
  }

  private Node own() {
    var menu = menu(words.say("text.ownFor"), Icons.TAG_OUTLINE);
    menu.getItems().add(item(words.say("text.ownFor"), () -> {}));
    menu.setOnShowing(e ->
        menu.getItems()
            .setAll(
                model.services().stream()
                    .map(s -> item(s.name(), () -> model.startFor(s)))
                    .toList()));
    model
        .selectedProperty()
        .subscribe(t -> Nodes.appear(menu, t.flatMap(MessageTemplate::service).isEmpty()));
    model.freshProperty().subscribe(fresh -> menu.setDisable(fresh));
    return menu;
  }

  private static MenuButton menu(String text, Icons icon) {
    var menu = new MenuButton(text, icon.node());
    menu.getStyleClass().add("flat");
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private static MenuItem item(String text, Runnable run) {
    var item = new MenuItem(text);
    item.setOnAction(e -> run.run());
    return item;
  }
}

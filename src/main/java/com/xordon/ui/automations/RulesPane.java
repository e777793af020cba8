package com.xordon.ui.automations;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The rules at the left, one of them open beside them.
final class RulesPane extends BorderPane {
  private static final double WIDE = 1_340;

  private final RulesModel model;
  private final AutomationWords words;
  private final RuleList list;
  private final RuleEditor editor;
  private final PreviewPane preview;
  private final BooleanBinding nothing;

  RulesPane(RulesModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    this.list = new RuleList(model, words);
    this.editor = new RuleEditor(model, words);
    this.preview = new PreviewPane(model.preview(), words, words.say("preview.noMessage"));
    this.nothing = Bindings.isEmpty(model.rules()).and(model.loadedProperty());
    getStyleClass().add("rules");
    setLeft(list);
    setCenter(new StackPane(editor, empty()));
    widthProperty().subscribe(w -> showPreview(w.doubleValue() >= WIDE));
  }

  /// Beside the rule stands what it sends, where there is room.
  private void showPreview(boolean wide) {
    setRight(wide ? preview : null);
  }

  void focusFirst() {
    list.focusList();
  }

  void startNew() {
    model.startNew();
    editor.focusName();
  }

  private Node empty() {
    var icon = Icons.LIGHTNING_BOLT_OUTLINE.node();
    icon.getStyleClass().add("empty-icon");
    var text = Nodes.wrapped(words.say("rules.empty.text"), "quiet", "centred-text");
    var fresh = Nodes.button(Icons.PLUS, words.say("rule.add"), this::startNew);
    var box = new VBox(icon, Nodes.label(words.say("rules.empty"), "text-15"), text, fresh);
    box.getStyleClass().addAll("empty", "gap-8");
    box.visibleProperty().bind(nothing.and(model.freshProperty().not()));
    return box;
  }
}

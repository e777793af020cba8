package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.layout.HBox;

/// How things stand, in a sentence with its colour and its icon.
final class Signs {
  private Signs() {}

  static HBox good(String sentence) {
    return sign(Icons.CHECK_CIRCLE_OUTLINE, "good", sentence, "");
  }

  static HBox warning(String sentence, String advice) {
    return sign(Icons.ALERT_OUTLINE, "warning", sentence, advice);
  }

  static HBox plain(String sentence, String advice) {
    return sign(Icons.INFORMATION_OUTLINE, "calm", sentence, advice);
  }

  private static HBox sign(Icons icon, String style, String sentence, String advice) {
    var column = Nodes.column("gap-2", Nodes.wrapped(sentence, "strong"));
    if (!advice.isEmpty()) column.getChildren().add(Nodes.wrapped(advice));
    var sign = Nodes.row("gap-12", icon.node(), column);
    sign.getStyleClass().addAll("banner", style, "sign");
    return sign;
  }
}

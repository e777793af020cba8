package com.xordon.ui.clients;

import com.xordon.core.diary.Status;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// A status as a small icon that says its name.
final class StatusIcon {
  private StatusIcon() {}

  static Node of(Status status, Texts texts) {
    var icon = Icons.of(name(status));
    var words = texts.say("status." + status.name().toLowerCase(Locale.ROOT));
    icon.setAccessibleText(words);
    icon.getStyleClass().add("status-icon");
    Tooltip.install(icon, new Tooltip(words));
    return icon;
  }

  private static String name(Status status) {
    return switch (status) {
      case REQUESTED -> "help-circle-outline";
      case BOOKED -> "circle-outline";
      case CONFIRMED -> "check-circle-outline";
      case ARRIVED -> "record-circle-outline";
      case COMPLETED -> "check-circle";
      case NO_SHOW -> "minus-circle";
      case CANCELLED -> "close-circle-outline";
    };
  }
}

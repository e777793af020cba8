package com.xordon.ui.automations;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// Something that is on or off.
final class Switch extends ToggleButton {
  Switch(String name) {
    var thumb = new Region();
    thumb.getStyleClass().add("thumb");
    setGraphic(thumb);
    getStyleClass().setAll("switch");
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setAccessibleText(name);
  }
}

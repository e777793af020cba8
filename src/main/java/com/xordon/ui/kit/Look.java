package com.xordon.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Locale;

/// One of our two looks and its sheets.
public enum Look {
  LIGHT(new PrimerLight()),
  DARK(new PrimerDark());

  private final Theme ground;

  Look(Theme ground) {
    this.ground = ground;
  }

  String userAgentSheet() {
    return ground.getUserAgentStylesheet();
  }

  /// The sheet of this look's colours, relative to the theme folder.
  String colours() {
    return name().toLowerCase(Locale.ROOT) + ".css";
  }
}

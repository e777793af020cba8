package com.xordon.ui.calendar.board;

import javafx.scene.paint.Color;

/// The colour tokens of the theme in use, by name.
@FunctionalInterface
public interface Palette {
  Color color(String token);
}

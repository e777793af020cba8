package com.xordon.ui.calendar.board;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The fonts of the board and the widths of words in them.
final class Type implements CardWords.Widths {
  private static final int KEPT = 20_000;

  final Font name;
  final Font quietName;
  final Font line;
  final Font firmLine;
  final Font firm;
  private final double em;
  private final Map<Font, Map<String, Double>> widths = new HashMap<>();
  private final Text probe = new Text();

  Type(double em) {
    this.em = em;
    name = Font.font("Xordon Sans SemiBold", 12 * em);
    quietName = Font.font("Xordon Sans Medium", 12 * em);
    line = Font.font("Xordon Sans", 11 * em);
    firmLine = Font.font("Xordon Sans Medium", 11 * em);
    firm = Font.font("Xordon Sans SemiBold", 11 * em);
  }

  /// Whether our fonts were there already; before the theme is applied they aren't.
  boolean isOurs() {
    return name.getFamily().startsWith("Xordon");
  }

  @Override
  public double name(String text) {
    return measured(text, name) / em;
  }

  @Override
  public double line(String text) {
    return measured(text, line) / em;
  }

  double measured(String text, Font font) {
    var kept = widths.computeIfAbsent(font, f -> new HashMap<>());
    if (kept.size() > KEPT) kept.clear();
    return kept.computeIfAbsent(text, t -> width(t, font));
  }

  private double width(String text, Font font) {
    probe.setFont(font);
    probe.setText(text);
    return probe.getLayoutBounds().getWidth();
  }

  /// The text, cut with an ellipsis when it is wider than `room` pixels.
  String cut(String text, Font font, double room) {
    if (measured(text, font) <= room) return text;
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (measured(cutAt(text, middle), font) <= room) low = middle;
      else high = middle - 1;
    }
    return low == 0 ? "" : cutAt(text, low);
  }

  private static String cutAt(String text, int length) {
    return text.substring(0, length).stripTrailing() + "…";
  }
}

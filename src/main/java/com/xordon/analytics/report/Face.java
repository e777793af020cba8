package com.xordon.analytics.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font in a document, with a sign of its own for letters it lacks.
final class Face {
  private static final String LACKING = "?";
  private static final float UNITS = 1000;

  private final PDType0Font font;
  private final Map<Integer, String> signs = new HashMap<>();

  Face(PDDocument document, String weight) throws IOException {
    var name = "XordonSans-" + weight + ".ttf";
    try (var in = Objects.requireNonNull(Face.class.getResourceAsStream(name), name)) {
      font = PDType0Font.load(document, in, true);
    }
  }

  PDType0Font font() {
    return font;
  }

  /// In points, at that size.
  float width(String text, float size) throws IOException {
    return font.getStringWidth(written(text)) / UNITS * size;
  }

  /// The text as far as the font can write it.
  String written(String text) {
    var out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(signs.computeIfAbsent(c, this::sign)));
    return out.toString();
  }

  private String sign(int codePoint) {
    if (Character.isSpaceChar(codePoint)) return " ";
    var sign = Character.toString(codePoint);
    try {
      font.encode(sign);
      return sign;
    } catch (IOException | IllegalArgumentException e) {
      return LACKING;
    }
  }

  /// As much of it as fits.
  String fitted(String text, float size, float width) throws IOException {
    var whole = written(text);
    if (width(whole, size) <= width) return whole;
    for (int end = whole.length() - 1; end > 0; end--) {
      var part = whole.substring(0, end).stripTrailing() + "…";
      if (width(part, size) <= width) return part;
    }
    return "";
  }
}

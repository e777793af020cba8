package com.xordon.ui.calendar.board;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// The signs of the board: as nodes they are SVG paths on a grid of 24; painted they are letters of
/// the icon font, since letters are painted much faster than shapes.
final class Signs {
  private static final Map<String, String> PATHS = read();
  private static final Map<String, String> LETTERS = new ConcurrentHashMap<>();
  private static final Map<Double, Font> FONTS = new ConcurrentHashMap<>();

  private Signs() {}

  /// The letter of a sign by its name, `coffee-outline`.
  static String letter(String name) {
    return LETTERS.computeIfAbsent(
        name,
        n -> {
          var code = code(n);
          return Character.toString(handler(code).resolve(code).getCode());
        });
  }

  /// The font whose letters are this high and wide.
  static Font font(String name, double size) {
    return FONTS.computeIfAbsent(size, s -> Font.font(handler(code(name)).getFontFamily(), s));
  }

  private static String code(String name) {
    return "mdi2" + name.charAt(0) + "-" + name;
  }

  private static IkonHandler handler(String code) {
    return IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(code);
  }

  static String path(String name) {
    var path = PATHS.get(name);
    if (path == null) throw new IllegalArgumentException("no sign " + name);
    return path;
  }

  private static Map<String, String> read() {
    var bundle = ResourceBundle.getBundle("com.xordon.ui.calendar.board-signs");
    var paths = new HashMap<String, String>();
    Enumeration<String> keys = bundle.getKeys();
    while (keys.hasMoreElements()) {
      var key = keys.nextElement();
      paths.put(key, bundle.getString(key));
    }
    return Map.copyOf(paths);
  }
}

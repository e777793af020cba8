package com.xordon.ui.calendar.board;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/// The signs painted on the board, as SVG paths on a grid of 24.
final class Signs {
  private static final Map<String, String> PATHS = read();

  private Signs() {}

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

package com.xordon.analytics.export;

/// Keeps a text from being taken for a formula. What clients write stands in these files, and a
/// spreadsheet runs what begins with one of these signs; an apostrophe before it says: text.
final class CellGuard {
  /// The wide forms are turned into the plain ones by some programs; a tab or a line's end before a
  /// sign is skipped by some.
  private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%";

  private CellGuard() {}

  static String guarded(String text) {
    var start = text.stripLeading();
    boolean risky =
        !text.isEmpty()
            && (SIGNS.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && SIGNS.indexOf(start.charAt(0)) >= 0);
    return risky ? "'" + text : text;
  }
}

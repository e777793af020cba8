package com.xordon.ui.analytics;

/// Keeps the saved reports of the practice, as one text.
public interface SavedReports {
  /// Empty when there are none.
  String read();

  void write(String reports);
}

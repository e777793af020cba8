package com.xordon.app;

import com.xordon.store.Books;
import com.xordon.ui.analytics.SavedReports;

/// The saved reports, as a setting of the practice: they are backed up and restored with it.
record KeptReports(Books books) implements SavedReports {
  private static final String KEY = "analytics.reports";

  @Override
  public String read() {
    return books.settings().getOrDefault(KEY, "");
  }

  @Override
  public void write(String reports) {
    books.set(KEY, reports);
  }
}

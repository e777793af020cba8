package com.xordon.analytics.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table that says what it is: its columns, its rows, what was asked, and what its words mean. A
/// cell is a text, a number, or empty.
public record Sheet(
    String name, List<String> columns, List<List<@Nullable Object>> rows, List<Note> notes) {
  /// Something said about the table: what was asked, or what a word means.
  public record Note(String about, String text) {}

  public Sheet {
    columns = List.copyOf(columns);
    rows = new ArrayList<>(rows);
    notes = List.copyOf(notes);
  }
}

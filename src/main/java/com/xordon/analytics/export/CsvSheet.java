package com.xordon.analytics.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A sheet as CSV (RFC 4180) for spreadsheets: the table first, then, after an empty line, what was
/// asked and what the words mean. It begins with the mark by which Excel knows UTF-8.
public final class CsvSheet {
  private static final String UTF8_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private CsvSheet() {}

  public static String text(Sheet sheet) {
    var lines = new ArrayList<String>();
    lines.add(line(List.copyOf(sheet.columns())));
    for (var row : sheet.rows()) lines.add(line(row));
    if (!sheet.notes().isEmpty()) lines.add("");
    for (var note : sheet.notes()) lines.add(line(List.of(note.about(), note.text())));
    return UTF8_MARK + String.join(LINE_END, lines) + LINE_END;
  }

  private static String line(List<? extends @Nullable Object> cells) {
    return cells.stream().map(CsvSheet::cell).collect(Collectors.joining(","));
  }

  /// Numbers are never guarded: a negative one is no formula.
  private static String cell(@Nullable Object value) {
    if (value == null) return "";
    if (value instanceof Number) return value.toString();
    var text = CellGuard.guarded(value.toString());
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}

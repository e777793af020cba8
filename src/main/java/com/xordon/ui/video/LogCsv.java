package com.xordon.ui.video;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The log as a table for a spreadsheet: UTF-8 with its mark, since some guess wrong without, and
/// nothing in it that a spreadsheet would take for a formula.
final class LogCsv {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final String BEGINS_FORMULA = "=+-@\t\r";
  private static final List<String> HEAD =
      List.of(
          "time",
          "action",
          "appointment",
          "client",
          "start",
          "with",
          "provider",
          "account",
          "result",
          "detail",
          "status",
          "millis",
          "attempt");

  private final VideoWords words;

  LogCsv(VideoWords words) {
    this.words = words;
  }

  String text(List<LogRow> rows) {
    var out = new StringBuilder(MARK).append(line(HEAD.stream()));
    for (var row : rows) out.append(line(cells(row)));
    return out.toString();
  }

  private Stream<String> cells(LogRow row) {
    var action = row.action();
    return Stream.of(
        action.at().toString(),
        words.kind(action.kind()),
        action.appointment(),
        row.about().who(),
        row.about().appointment().map(a -> a.when().start().toString()).orElse(""),
        row.about().with(),
        row.provider().title(),
        action.account().value(),
        words.result(action.result()),
        action.detail(),
        action.status() == 0 ? "" : "" + action.status(),
        "" + action.took().toMillis(),
        "" + action.attempt());
  }

  private static String line(Stream<String> cells) {
    return cells.map(LogCsv::cell).collect(Collectors.joining(",", "", END));
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    var safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

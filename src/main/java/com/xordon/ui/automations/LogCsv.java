package com.xordon.ui.automations;

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
          "trigger",
          "rule",
          "action",
          "about",
          "client",
          "recipient",
          "title",
          "result",
          "detail",
          "millis",
          "attempt",
          "task");

  private final LogModel log;

  LogCsv(LogModel log) {
    this.log = log;
  }

  String text(List<LogRow> rows) {
    var out = new StringBuilder(MARK).append(line(HEAD.stream()));
    for (var row : rows) out.append(line(cells(row)));
    return out.toString();
  }

  private Stream<String> cells(LogRow row) {
    var line = row.line();
    return Stream.of(
        line.at().toString(),
        line.trigger(),
        row.rule(),
        log.kind(line.kind()),
        line.about(),
        row.who(),
        line.recipient(),
        line.title(),
        log.result(line),
        line.detail(),
        "" + line.took().toMillis(),
        "" + line.attempt(),
        line.task());
  }

  private static String line(Stream<String> cells) {
    return cells.map(LogCsv::cell).collect(Collectors.joining(",", "", END));
  }

  static String cell(String text) {
    // a telephone number is none
    boolean number = text.matches("\\+[0-9 ]+");
    boolean formula = !number && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    var safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

package com.xordon.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A small month: six weeks with their numbers, and under each day how full it is. Its nodes stay;
/// only what they say changes.
final class MiniMonth extends VBox {
  private static final int WEEKS = 6;

  private final CalendarWords words;
  private final Label title = Parts.label("", "strong", "text-12");
  private final GridPane grid = new GridPane();
  private final List<Label> names = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final List<MiniDay> days = new ArrayList<>();
  private LocalDate month = LocalDate.EPOCH;

  MiniMonth(CalendarWords words, Consumer<LocalDate> go) {
    this.words = words;
    getStyleClass().add("mini-month");
    var back =
        Parts.sign(
            "chevron-left", words.say("side.month.back"), () -> go.accept(month.minusMonths(1)));
    var on =
        Parts.sign(
            "chevron-right", words.say("side.month.on"), () -> go.accept(month.plusMonths(1)));
    getChildren().addAll(Parts.row("gap-2", Parts.growing(title), back, on), grid);
    for (int i = 0; i < 8; i++) {
      var column = new ColumnConstraints();
      column.setHalignment(HPos.CENTER);
      column.setHgrow(i == 0 ? Priority.NEVER : Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    for (int d = 0; d < 7; d++) names.add(placed(Parts.label("", "faint", "text-11"), d + 1, 0));
    for (int w = 0; w < WEEKS; w++) {
      numbers.add(placed(Parts.label("", "faint", "week-number"), 0, w + 1));
      for (int d = 0; d < 7; d++) days.add(placed(new MiniDay(words, go), d + 1, w + 1));
    }
  }

  private <T extends Node> T placed(T node, int column, int row) {
    grid.add(node, column, row);
    return node;
  }

  void show(Side side, LocalDate shown, LocalDate today, Mode mode, DayOfWeek weekStart) {
    month = side.month();
    int fullest = side.load().values().stream().mapToInt(n -> n).max().orElse(1);
    title.setText(words.month(month));
    var first = Mode.MONTH.first(month, weekStart);
    for (int d = 0; d < 7; d++) {
      var day = first.plusDays(d).getDayOfWeek();
      names.get(d).setText(day.getDisplayName(TextStyle.NARROW, words.locale()));
    }
    var weekFrom = Mode.WEEK.first(shown, weekStart);
    for (int i = 0; i < days.size(); i++) {
      var date = first.plusDays(i);
      if (i % 7 == 0) numbers.get(i / 7).setText(number(date));
      boolean inWeek =
          mode == Mode.WEEK && !date.isBefore(weekFrom) && date.isBefore(weekFrom.plusDays(7));
      double share = (double) side.load().getOrDefault(date, 0) / fullest;
      days.get(i).show(date, month, date.equals(shown) || inWeek, date.equals(today), share);
    }
  }

  private static String number(LocalDate monday) {
    return String.valueOf(monday.plusDays(3).get(WeekFields.ISO.weekOfWeekBasedYear()));
  }
}

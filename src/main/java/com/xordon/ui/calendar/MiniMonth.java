package com.xordon.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A small month: six weeks with their numbers, and under each day how full it is.
final class MiniMonth extends VBox {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private final CalendarWords words;
  private final Consumer<LocalDate> go;
  private final Label title = Parts.label("", "strong", "text-12");
  private final GridPane grid = new GridPane();
  private LocalDate month = LocalDate.EPOCH;
  private int fullest = 1;

  MiniMonth(CalendarWords words, Consumer<LocalDate> go) {
    this.words = words;
    this.go = go;
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
  }

  void show(Side side, LocalDate shown, LocalDate today, Mode mode, DayOfWeek weekStart) {
    month = side.month();
    fullest = side.load().values().stream().mapToInt(n -> n).max().orElse(1);
    title.setText(words.month(month));
    grid.getChildren().clear();
    var first = Mode.MONTH.first(month, weekStart);
    for (int d = 0; d < 7; d++) {
      var day = first.plusDays(d).getDayOfWeek();
      grid.add(
          Parts.label(day.getDisplayName(TextStyle.NARROW, words.locale()), "faint", "text-11"),
          d + 1,
          0);
    }
    var weekFrom = Mode.WEEK.first(shown, weekStart);
    for (int w = 0; w < 6; w++) {
      var monday = first.plusWeeks(w);
      int week = monday.plusDays(3).get(WeekFields.ISO.weekOfWeekBasedYear());
      grid.add(Parts.label(String.valueOf(week), "faint", "week-number"), 0, w + 1);
      for (int d = 0; d < 7; d++) {
        var date = monday.plusDays(d);
        boolean inWeek =
            mode == Mode.WEEK && !date.isBefore(weekFrom) && date.isBefore(weekFrom.plusDays(7));
        grid.add(day(date, side, date.equals(shown) || inWeek, date.equals(today)), d + 1, w + 1);
      }
    }
  }

  private StackPane day(LocalDate date, Side side, boolean shown, boolean today) {
    var number = Parts.label(String.valueOf(date.getDayOfMonth()), "text-11", "day-number");
    var cell = new StackPane(number);
    cell.getStyleClass().add("mini-day");
    boolean outside = !date.withDayOfMonth(1).equals(month);
    cell.pseudoClassStateChanged(TODAY, today);
    cell.pseudoClassStateChanged(SHOWN, shown && !today);
    cell.pseudoClassStateChanged(OUTSIDE, outside);
    int load = side.load().getOrDefault(date, 0);
    if (load > 0 && !outside && !today) cell.getChildren().add(bar((double) load / fullest));
    cell.setOnMouseClicked(e -> go.accept(date));
    cell.setAccessibleText(words.longDay(date));
    return cell;
  }

  /// As wide as the day is full, compared with the fullest.
  private static Region bar(double share) {
    var bar = new Region();
    bar.getStyleClass().add("load");
    bar.setScaleX(Math.max(0.3, share));
    return bar;
  }
}

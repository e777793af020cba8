package com.xordon.ui.calendar;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A day of the small month.
final class MiniDay extends StackPane {
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private final CalendarWords words;
  private final Label number = Parts.label("", "text-11", "day-number");
  private final Region bar = new Region();
  private LocalDate date = LocalDate.EPOCH;

  MiniDay(CalendarWords words, Consumer<LocalDate> go) {
    this.words = words;
    bar.getStyleClass().add("load");
    getStyleClass().add("mini-day");
    getChildren().addAll(number, bar);
    setOnMouseClicked(e -> go.accept(date));
  }

  /// `share`: how full it is, compared with the fullest.
  void show(LocalDate day, LocalDate month, boolean shown, boolean today, double share) {
    boolean outside = !day.withDayOfMonth(1).equals(month);
    pseudoClassStateChanged(TODAY, today);
    pseudoClassStateChanged(SHOWN, shown && !today);
    pseudoClassStateChanged(OUTSIDE, outside);
    boolean loaded = share > 0 && !outside && !today;
    bar.setVisible(loaded);
    bar.setManaged(loaded);
    bar.setScaleX(Math.max(0.3, share));
    if (day.equals(date)) return;
    date = day;
    number.setText(String.valueOf(day.getDayOfMonth()));
    setAccessibleText(words.longDay(day));
  }
}

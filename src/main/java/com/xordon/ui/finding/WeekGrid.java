package com.xordon.ui.finding;

import com.xordon.core.finding.FoundTime;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// The week of the selected answer, with all answers in it; a click takes the nearest.
final class WeekGrid extends Region {
  private static final int DAYS = 7;
  private static final double HEAD = 34;
  private static final double AXIS = 36;
  private static final Font SMALL = Font.font("Xordon Sans", 11);
  private static final Font STRONG = Font.font("Xordon Sans SemiBold", 11);

  private final Canvas canvas = new Canvas();
  private final Theme theme;
  private final Texts texts;
  private final Consumer<FoundTime> pick;
  private Optional<FindSaying> saying = Optional.empty();
  private List<FoundTime> all = List.of();
  private Optional<FoundTime> selected = Optional.empty();
  private LocalDate monday = LocalDate.EPOCH;
  private int firstHour = 8;
  private int lastHour = 18;

  WeekGrid(Theme theme, Texts texts, Consumer<FoundTime> pick) {
    this.theme = theme;
    this.texts = texts;
    this.pick = pick;
    getStyleClass().add("find-grid");
    setFocusTraversable(false);
    getChildren().add(canvas);
    theme.changes().subscribe(look -> paint());
    setOnMouseClicked(e -> nearest(e.getX(), e.getY()).ifPresent(pick));
  }

  void show(FindSaying words, List<FoundTime> times, Optional<FoundTime> one) {
    saying = Optional.of(words);
    all = List.copyOf(times);
    selected = one;
    var day = one.map(f -> words.wall(f.when().start()).toLocalDate()).orElse(words.today());
    DayOfWeek start = words.rules().practice().weekStart();
    monday = day.with(TemporalAdjusters.previousOrSame(start));
    firstHour = 8;
    lastHour = 18;
    for (var time : week()) {
      firstHour = Math.min(firstHour, wall(time).getHour());
      lastHour = Math.max(lastHour, Math.min(24, endMinute(time) / 60 + 1));
    }
    paint();
  }

  private List<FoundTime> week() {
    return all.stream().filter(f -> column(f) >= 0 && column(f) < DAYS).toList();
  }

  private LocalDateTime wall(FoundTime time) {
    return saying.orElseThrow().wall(time.when().start());
  }

  private int column(FoundTime time) {
    return (int) (wall(time).toLocalDate().toEpochDay() - monday.toEpochDay());
  }

  private int minute(FoundTime time) {
    return wall(time).getHour() * 60 + wall(time).getMinute();
  }

  private int endMinute(FoundTime time) {
    return (int) Math.min(24 * 60, minute(time) + time.when().minutes());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  private double width() {
    return (getWidth() - AXIS) / DAYS;
  }

  private double x(int column) {
    return Math.round(AXIS + column * width());
  }

  private double y(int minute) {
    double hours = (double) minute / 60 - firstHour;
    return Math.round(HEAD + hours * (getHeight() - HEAD) / (lastHour - firstHour));
  }

  private void paint() {
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, getWidth(), getHeight());
    if (saying.isEmpty() || getWidth() <= 0) return;
    days(pen);
    hours(pen);
    for (var time : week()) plane(pen, time);
    for (var time : week()) begin(pen, time);
    selected.ifPresent(time -> chosen(pen, time));
  }

  private void days(GraphicsContext pen) {
    for (int i = 0; i < DAYS; i++) {
      var day = monday.plusDays(i);
      boolean today = day.equals(saying.orElseThrow().today());
      pen.setFill(theme.color(today ? "accent" : "text-quiet"));
      pen.setFont(today ? STRONG : SMALL);
      var name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
      pen.fillText(name + " " + day.getDayOfMonth(), x(i) + 6, 20);
      pen.setFill(theme.color("line"));
      pen.fillRect(x(i), HEAD, 1, getHeight() - HEAD);
    }
  }

  private void hours(GraphicsContext pen) {
    pen.setFont(SMALL);
    for (int hour = firstHour; hour < lastHour; hour++) {
      pen.setFill(theme.color("line"));
      pen.fillRect(AXIS, y(hour * 60), getWidth() - AXIS, 1);
      pen.setFill(theme.color("text-faint"));
      pen.fillText(String.format(java.util.Locale.ROOT, "%02d", hour), 12, y(hour * 60) + 4);
    }
  }

  private void plane(GraphicsContext pen, FoundTime time) {
    pen.setFill(theme.color("accent-soft"));
    double top = y(minute(time));
    pen.fillRect(x(column(time)) + 3, top, width() - 6, y(endMinute(time)) - top - 1);
  }

  private void begin(GraphicsContext pen, FoundTime time) {
    pen.setFill(theme.color("accent"));
    pen.fillRect(x(column(time)) + 3, y(minute(time)), width() - 6, 1);
  }

  private void chosen(GraphicsContext pen, FoundTime time) {
    int column = column(time);
    double top = y(minute(time));
    pen.setFill(theme.color("accent"));
    double height = Math.max(18, y(endMinute(time)) - top - 1);
    pen.fillRoundRect(x(column) + 3, top, width() - 6, height, 8, 8);
    pen.setFill(theme.color("on-accent"));
    pen.setFont(STRONG);
    pen.fillText(texts.time(wall(time).toLocalTime()), x(column) + 9, top + 14);
  }

  private Optional<FoundTime> nearest(double x, double y) {
    return week().stream()
        .filter(f -> x >= x(column(f)) && x < x(column(f) + 1))
        .filter(f -> y <= y(endMinute(f)) + 4)
        .min(java.util.Comparator.comparingDouble(f -> Math.abs(y - y(minute(f)))));
  }
}

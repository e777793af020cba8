package com.xordon.ui.calendar.timeline;

import com.xordon.ui.calendar.board.Palette;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcType;
import javafx.scene.text.Font;

/// Sessions as rows, days as columns, painted at once; only rows in sight are. Up and down go from
/// row to row, Enter or a click opens.
public final class TimelineView extends Region {
  private static final double HEAD = 40;
  private static final double NAMES = 210;
  private static final double ROW = 48;

  private final Canvas canvas = new Canvas();
  private final Consumer<TimelineModel.Row> open;
  private final Words words;
  private Palette palette;
  private TimelineModel model = TimelineModel.EMPTY;
  private int selected = -1;
  private double top;

  /// What the timeline says.
  public record Words(Function<LocalDate, String> day, Function<TimelineModel.Bar, String> seats) {}

  public TimelineView(Palette palette, Words words, Consumer<TimelineModel.Row> open) {
    this.palette = palette;
    this.words = words;
    this.open = open;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    getChildren().add(canvas);
    getStyleClass().add("timeline");
    setOnKeyPressed(this::press);
    setOnScroll(e -> scrollTo(top - e.getDeltaY()));
    setOnMouseClicked(e -> {
      requestFocus();
      int row = (int) ((e.getY() - HEAD + top) / ROW);
      if (e.getY() < HEAD || row >= model.rows().size()) return;
      select(row);
      open.accept(model.rows().get(row));
    });
    focusedProperty().subscribe(f -> paint());
  }

  public void setPalette(Palette other) {
    palette = other;
    paint();
  }

  public void show(TimelineModel shown) {
    model = shown;
    selected = Math.min(selected, model.rows().size() - 1);
    scrollTo(top);
  }

  /// What is painted now.
  public TimelineModel shown() {
    return model;
  }

  private void select(int row) {
    selected = Math.clamp(row, 0, Math.max(0, model.rows().size() - 1));
    if (model.rows().isEmpty()) return;
    var shown = model.rows().get(selected);
    var seats = shown.bars().stream().map(words.seats).distinct().toList();
    setAccessibleText(shown.title() + ", " + shown.staff() + ", " + String.join(", ", seats));
    if (selected * ROW < top) scrollTo(selected * ROW);
    else scrollTo(Math.max(top, (selected + 1) * ROW - (getHeight() - HEAD)));
  }

  private void scrollTo(double y) {
    double most = Math.max(0, model.rows().size() * ROW - (getHeight() - HEAD));
    top = Math.clamp(y, 0, most);
    paint();
  }

  private void press(KeyEvent e) {
    switch (e.getCode()) {
      case UP -> select(selected - 1);
      case DOWN -> select(selected + 1);
      case HOME -> select(0);
      case END -> select(model.rows().size() - 1);
      case ENTER -> {
        if (selected < 0 || model.rows().isEmpty()) return;
        open.accept(model.rows().get(selected));
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  private double x(Instant at) {
    var zone = model.zone();
    var wall = at.atZone(zone);
    double day = wall.toLocalDate().toEpochDay() - model.first().toEpochDay();
    return x(day + wall.toLocalTime().toSecondOfDay() / 86_400.0);
  }

  private double x(double day) {
    double x = NAMES + day * (getWidth() - NAMES) / model.days();
    return Math.round(Math.clamp(x, NAMES, Math.max(NAMES, getWidth())));
  }

  private void paint() {
    var pen = canvas.getGraphicsContext2D();
    pen.setFill(palette.color("surface"));
    pen.fillRect(0, 0, getWidth(), getHeight());
    if (getWidth() <= NAMES) return;
    days(pen);
    int last = (int) Math.min(model.rows().size(), (top + getHeight()) / ROW + 1);
    for (int i = (int) (top / ROW); i < last; i++) row(pen, model.rows().get(i), i);
    now(pen);
    head(pen);
  }

  private void days(GraphicsContext pen) {
    for (int i = 0; i < model.days(); i++) {
      var day = model.first().plusDays(i).getDayOfWeek();
      boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
      if (weekend) fill(pen, "board-off", x(i), HEAD, x(i + 1.0) - x(i), getHeight());
      fill(pen, i % 7 == 0 ? "line" : "line-faint", x(i), HEAD, 1, getHeight());
    }
  }

  private void head(GraphicsContext pen) {
    fill(pen, "surface", 0, 0, getWidth(), HEAD);
    fill(pen, "line", 0, HEAD - 1, getWidth(), 1);
    var today = model.now().atZone(model.zone()).toLocalDate();
    for (int i = 0; i < model.days(); i++) {
      var day = model.first().plusDays(i);
      if (i % 7 == 0)
        text(pen, "Xordon Sans SemiBold", 11, "text", words.day.apply(day), x(i) + 4, 16);
      var color = day.equals(today) ? "now" : "text-faint";
      text(pen, "Xordon Sans", 11, color, String.valueOf(day.getDayOfMonth()), x(i) + 4, 32);
    }
  }

  private void row(GraphicsContext pen, TimelineModel.Row row, int index) {
    double y = HEAD + index * ROW - top;
    if (index == selected) fill(pen, "selection", 0, y, NAMES, ROW - 1);
    text(pen, "Xordon Sans SemiBold", 12, "text", row.title(), 16, y + 20, NAMES - 24);
    text(pen, "Xordon Sans", 11, "text-quiet", row.staff(), 16, y + 36, NAMES - 24);
    fill(pen, "line-faint", 0, y + ROW - 1, getWidth(), 1);
    if (row.bars().isEmpty()) return;
    double from = x(row.bars().getFirst().when().start());
    double to = x(row.bars().getLast().when().end());
    fill(pen, row.hue().edge(), from, y + ROW / 2 - 1, to - from, 1);
    if (row.wholeDays()) row.bars().forEach(bar -> hatched(pen, bar, y));
    row.bars().forEach(bar -> bar(pen, row, bar, y));
    if (index == selected && isFocused()) focus(pen, y);
  }

  private void focus(GraphicsContext pen, double y) {
    pen.setStroke(palette.color("accent"));
    pen.setLineWidth(2);
    pen.strokeRoundRect(3, y + 3, NAMES - 8, ROW - 7, 8, 8);
  }

  /// The days a part keeps free of all else, as lines at 45 degrees.
  private void hatched(GraphicsContext pen, TimelineModel.Bar bar, double y) {
    var first = bar.when().start().atZone(model.zone()).toLocalDate();
    double day = first.toEpochDay() - model.first().toEpochDay();
    double left = x(day);
    double right = x(day + 1);
    if (right <= left) return;
    pen.save();
    pen.beginPath();
    pen.rect(left, y + 4, right - left, ROW - 9);
    pen.clip();
    pen.setStroke(palette.color("board-hatch"));
    pen.setLineWidth(1);
    for (double at = left - ROW; at < right; at += 6) pen.strokeLine(at, y + ROW, at + ROW, y);
    pen.restore();
  }

  private void bar(GraphicsContext pen, TimelineModel.Row row, TimelineModel.Bar bar, double y) {
    double left = x(bar.when().start());
    double width = Math.max(6, x(bar.when().end()) - left);
    if (x(bar.when().end()) <= NAMES || left >= getWidth()) return;
    boolean past = !bar.when().end().isAfter(model.now());
    pen.setGlobalAlpha(past ? 0.55 : 1);
    pen.setFill(palette.color(row.hue().strong()));
    pen.fillRoundRect(left, y + 8, width, ROW - 25, 6, 6);
    double share = Math.min(1, (double) bar.taken() / Math.max(1, bar.seats()));
    double high = Math.round((ROW - 25) * share);
    pen.setFill(palette.color(row.hue().edge()));
    pen.fillRoundRect(left, y + 8 + (ROW - 25 - high), width, high, 6, 6);
    pen.setGlobalAlpha(1);
    if (bar.seats() < 2) return;
    text(pen, "Xordon Sans", 11, "text-quiet", words.seats.apply(bar), left, y + ROW - 5, 90);
  }

  private void now(GraphicsContext pen) {
    double x = x(model.now());
    if (x <= NAMES || x >= getWidth()) return;
    fill(pen, "now", x, HEAD, 1.5, getHeight());
    pen.fillArc(x - 3.25, HEAD - 4, 8, 8, 0, 360, ArcType.ROUND);
  }

  private void fill(GraphicsContext pen, String token, double x, double y, double w, double h) {
    pen.setFill(palette.color(token));
    pen.fillRect(x, y, w, h);
  }

  private void text(
      GraphicsContext pen, String font, int size, String token, String text, double x, double y) {
    text(pen, font, size, token, text, x, y, getWidth());
  }

  private void text(
      GraphicsContext pen,
      String font,
      int size,
      String token,
      String text,
      double x,
      double y,
      double most) {
    pen.setFont(Font.font(font, size));
    pen.setFill(palette.color(token));
    pen.fillText(text, x, y, most);
  }
}

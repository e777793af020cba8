package com.xordon.ui.calendar.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Where things lie on the board and what lies at a point, in pixels of the board's own area: the
/// hour axis at its left, the columns beside it, the day from `scroll` on downwards. `first` is the
/// leftmost column shown when not all fit.
public final class BoardLayout {
  private final Measures measures;
  private final BoardModel model;
  private final double width;
  private final double height;
  private final double scroll;
  private final int first;
  private final double[] edges;

  public BoardLayout(
      Measures measures, BoardModel model, double width, double height, double scroll, int first) {
    this.measures = measures;
    this.model = model;
    this.width = Math.max(width, measures.axis());
    this.height = height;
    int columns = model.columns().size();
    this.first = Math.clamp(first, 0, Math.max(0, columns - fitting(model, measures, this.width)));
    this.edges = edges();
    this.scroll = Math.clamp(scroll, 0, mostScroll());
  }

  /// A rectangle on the board.
  public record Box(double x, double y, double width, double height) {
    public boolean holds(double px, double py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }

    public double right() {
      return x + width;
    }

    public double bottom() {
      return y + height;
    }
  }

  /// Which part of a card.
  public enum Grip {
    BODY,
    TOP,
    BOTTOM
  }

  /// What lies at a point: a column, a minute of its day, and perhaps a card, held by a grip.
  public record Hit(int column, int minute, Optional<Card> card, Grip grip) {}

  private static int fitting(BoardModel model, Measures measures, double width) {
    int slim = (int) model.columns().stream().filter(Column::slim).count();
    int wide = model.columns().size() - slim;
    double room = width - measures.axis() - slim * measures.slim();
    if (wide == 0 || room / wide >= measures.leastColumn()) return model.columns().size();
    return Math.max(1, (int) (room / measures.leastColumn()) + slim);
  }

  boolean isOf(BoardModel other) {
    return model == other;
  }

  /// The columns that are shown, from the left.
  List<Column> columns() {
    return model.columns().subList(first, first + shownColumns());
  }

  /// How many columns fit.
  public int fitting() {
    return fitting(model, measures, width);
  }

  private double[] edges() {
    int shown = Math.min(fitting(), model.columns().size() - first);
    var columns = model.columns().subList(first, first + Math.max(0, shown));
    long slim = columns.stream().filter(Column::slim).count();
    double room = width - measures.axis() - slim * measures.slim();
    double each = columns.size() == slim ? 0 : Math.floor(room / (columns.size() - slim));
    var at = new double[columns.size() + 1];
    at[0] = measures.axis();
    boolean onlySlim = columns.size() == slim;
    for (int i = 0; i < columns.size(); i++) {
      double w = onlySlim ? (width - measures.axis()) / columns.size() : each;
      if (columns.get(i).slim() && !onlySlim) w = measures.slim();
      at[i + 1] = at[i] + w;
    }
    giveRestToLastWide(at, columns);
    return at;
  }

  private void giveRestToLastWide(double[] at, List<Column> columns) {
    double rest = width - at[columns.size()];
    for (int i = columns.size() - 1; i >= 0 && rest > 0; i--) {
      at[i + 1] += rest;
      if (!columns.get(i).slim()) return;
    }
  }

  public Measures measures() {
    return measures;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public double scroll() {
    return scroll;
  }

  public int first() {
    return first;
  }

  public int shownColumns() {
    return edges.length - 1;
  }

  public int columnAtPlace(int place) {
    return first + place;
  }

  public double mostScroll() {
    return Math.max(0, Span.DAY * measures.perMinute() - height);
  }

  public double y(double minute) {
    return minute * measures.perMinute() - scroll;
  }

  public double minute(double y) {
    return (y + scroll) / measures.perMinute();
  }

  /// The minute at `y` on a grid of `step` minutes, never outside the day.
  public int snapped(double y, int step) {
    int minute = (int) Math.floor(minute(y) / step) * step;
    return Math.clamp(minute, 0, Span.DAY - step);
  }

  public boolean shows(int column) {
    return column >= first && column < first + shownColumns();
  }

  public double x(int column) {
    return edges[Math.clamp(column - first, 0, shownColumns())];
  }

  public double width(int column) {
    int place = Math.clamp(column - first, 0, Math.max(0, shownColumns() - 1));
    return shownColumns() == 0 ? 0 : edges[place + 1] - edges[place];
  }

  public OptionalInt columnAt(double x) {
    for (int i = 0; i < shownColumns(); i++) {
      if (x >= edges[i] && x < edges[i + 1]) return OptionalInt.of(first + i);
    }
    return OptionalInt.empty();
  }

  /// The column nearest to `x`, for a hand that left the board.
  public int nearestColumn(double x) {
    if (x < edges[0]) return first;
    return columnAt(x).orElse(first + Math.max(0, shownColumns() - 1));
  }

  /// The scroll that shows `minute` at the top.
  public double scrollTo(int minute) {
    return Math.clamp(minute * measures.perMinute(), 0, mostScroll());
  }

  /// The box of a span over the whole of a column's free width.
  public Box box(int column, Span span) {
    return box(column, span, Lane.ALONE);
  }

  /// The box of a card: its span less 2, beside its fellows.
  public Box box(int column, Span span, Lane lane) {
    double full = width(column) - measures.left() - measures.right();
    int of = Math.max(1, lane.of());
    double each = (full - (of - 1) * measures.between()) / of;
    double x = x(column) + measures.left() + lane.index() * (each + measures.between());
    double y = y(span.from()) + 1;
    double least = measures.px(12);
    return new Box(x, y, each, Math.max(least, span.length() * measures.perMinute() - 2));
  }

  public Box box(int column, Card card) {
    return box(column, card.span(), card.lane());
  }

  public Optional<Hit> hit(double x, double y) {
    if (y < 0 || y >= height) return Optional.empty();
    var column = columnAt(x);
    if (column.isEmpty()) return Optional.empty();
    int at = column.getAsInt();
    int minute = Math.clamp((int) Math.floor(minute(y)), 0, Span.DAY - 1);
    for (var card : model.columns().get(at).cards().reversed()) {
      if (!card.lane().isShown()) continue;
      var box = box(at, card);
      if (box.holds(x, y)) {
        return Optional.of(new Hit(at, minute, Optional.of(card), grip(box, y)));
      }
    }
    return Optional.of(new Hit(at, minute, Optional.empty(), Grip.BODY));
  }

  private Grip grip(Box box, double y) {
    double edge = Math.min(measures.edge(), box.height() / 4);
    if (y >= box.bottom() - edge) return Grip.BOTTOM;
    return y < box.y() + edge ? Grip.TOP : Grip.BODY;
  }

  /// The full hours in view.
  public List<Integer> hours() {
    var hours = new ArrayList<Integer>();
    for (int m = 0; m <= Span.DAY; m += 60) {
      if (y(m) > measures.px(6) && y(m) < height) hours.add(m);
    }
    return hours;
  }
}

package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The board: heads on top, hours at the left, and one canvas for each column, of which only those
/// that changed are painted again.
public final class BoardView extends Region {
  private final BoardState state;
  private final BoardWords words;
  private final Label allDay = new Label();
  private final BoardHead head;
  private final BoardLane lane;
  private final Canvas axis = new Canvas();
  private final Pane area = new Pane();
  private final Pane columns = new Pane();
  private final List<Canvas> canvases = new ArrayList<>();
  private final BoardMarks marks;
  private final ScrollBar bar = new ScrollBar();
  private final Tooltip tip = new Tooltip();
  private final BoardGestures gestures;
  private final ReadOnlyDoubleWrapper top = new ReadOnlyDoubleWrapper();
  private Palette palette;
  private Measures.Density density = Measures.Density.NORMAL;
  private BoardLayout layout = new BoardLayout(Measures.USUAL, BoardModel.EMPTY, 1, 1, 0, 0);
  private Type type = new Type(1);
  private List<Column> painted = List.of();
  private Optional<AppointmentId> hovered = Optional.empty();
  private BoardModel marksOf = BoardModel.EMPTY;
  private LocalDate openedOn = LocalDate.MIN;
  private double scroll;
  private int first;

  public BoardView(BoardState state, BoardWords words, Palette palette, Hand hand) {
    this.state = state;
    this.words = words;
    this.palette = palette;
    this.head = new BoardHead(words, hand);
    this.lane = new BoardLane(words);
    this.marks = new BoardMarks(state, words);
    this.gestures = new BoardGestures(area, () -> layout, hand);
    getStyleClass().add("board");
    allDay.setText(words.allDay());
    allDay.getStyleClass().addAll("text-11", "faint", "board-all-day");
    area.getChildren().addAll(axis, columns, marks);
    area.setClip(new Rectangle());
    area.setFocusTraversable(true);
    area.setAccessibleRole(AccessibleRole.TABLE_VIEW);
    area.getStyleClass().add("board-area");
    bar.setOrientation(Orientation.VERTICAL);
    bar.getStyleClass().add("board-scroll");
    bar.setFocusTraversable(false);
    getChildren().addAll(area, bar, lane, allDay, head);
    follow(hand);
  }

  /// Held as long as the board lives.
  @SuppressWarnings("unused")
  private Subscription following = () -> {};

  private void follow(Hand hand) {
    tip.setShowDelay(Duration.millis(300));
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hovers(Optional.empty()));
    area.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    bar.valueProperty().subscribe(v -> scrolledTo(v.doubleValue()));
    following =
        Subscription.combine(
            state.model().subscribe(m -> opened()),
            state.now().subscribe((was, is) -> ticked(was, is)),
            state.selected().subscribe(s -> mark()),
            state.cursor().subscribe(c -> mark()),
            state.asked().subscribe(a -> mark()),
            state.offers().subscribe(o -> mark()),
            state.drag().subscribe((was, is) -> dragged(was, is)),
            allDay.fontProperty().subscribe(f -> requestLayout()));
  }

  /// Paints everything in other colours.
  public void setPalette(Palette other) {
    palette = other;
    repaint();
  }

  public void setDensity(Measures.Density other) {
    density = other;
    requestLayout();
  }

  public BoardLayout geometry() {
    return layout;
  }

  /// Where the columns' area begins, below heads and bars.
  public ReadOnlyDoubleProperty topProperty() {
    return top.getReadOnlyProperty();
  }

  public void focus() {
    area.requestFocus();
  }

  /// Brings a stretch into view.
  public void reveal(Cell cell) {
    if (!layout.shows(cell.column())) {
      first = Math.max(0, cell.column() - layout.shownColumns() + 1);
      requestLayout();
    }
    double from = cell.span().from() * layout.measures().perMinute();
    double to = cell.span().to() * layout.measures().perMinute();
    if (from < scroll) scrollTo(from - layout.measures().quarter());
    else if (to > scroll + layout.height()) {
      scrollTo(to - layout.height() + layout.measures().quarter());
    }
  }

  private void opened() {
    var model = state.model().get();
    if (model.columns().isEmpty()) {
      requestLayout();
      return;
    }
    var date = model.columns().getFirst().key().date();
    if (!date.equals(openedOn)) {
      if (openedOn.equals(LocalDate.MIN)) openAtWorkingHours(model);
      openedOn = date;
    }
    arrange();
  }

  private void openAtWorkingHours(BoardModel model) {
    int from = model.workingHours().from();
    int minute = from % 60 == 0 ? Math.max(0, from - 30) : from / 30 * 30;
    scroll = minute * measures().perMinute();
  }

  private Measures measures() {
    return Measures.of(Math.max(0.5, allDay.getFont().getSize() / 11), density);
  }

  private void dragged(Optional<Drag> was, Optional<Drag> is) {
    if (was.isPresent() != is.isPresent()) repaint();
    mark();
  }

  @Override
  protected void layoutChildren() {
    arrange();
  }

  private void arrange() {
    double width = getWidth();
    if (width <= 0 || getHeight() <= 0) return;
    var measures = measures();
    var model = state.model().get();
    int rows = lane.rows(model);
    double laneHeight = rows == 0 ? 0 : measures.lane() + (rows - 1) * measures.px(22);
    double from = measures.header() + laneHeight;
    double height = Math.max(1, getHeight() - from);
    if (measures.em() != layout.measures().em() || !type.isOurs()) type = new Type(measures.em());
    boolean same = sameShape(measures, width, height);
    boolean marked = same && model == marksOf;
    layout = new BoardLayout(measures, model, width, height, scroll, first);
    scroll = layout.scroll();
    first = layout.first();
    top.set(from);
    place(width, from, laneHeight);
    var today = state.now().get().atZone(model.zone()).toLocalDate();
    head.setWeek(isWeek(model));
    head.show(shown(), today, layout);
    lane.show(model, layout);
    paint(!same);
    if (!marked) mark(); // new nodes at each layout would never live to be styled
    marksOf = model;
  }

  private static boolean isWeek(BoardModel model) {
    var columns = model.columns();
    return columns.size() > 1 && !columns.get(0).key().date().equals(columns.get(1).key().date());
  }

  private boolean sameShape(Measures measures, double width, double height) {
    return measures.equals(layout.measures())
        && width == layout.width()
        && height == layout.height()
        && scroll == layout.scroll()
        && first == layout.first();
  }

  private void place(double width, double from, double laneHeight) {
    var m = layout.measures();
    head.resizeRelocate(0, 0, width, m.header());
    lane.resizeRelocate(0, m.header(), width, laneHeight);
    allDay.setVisible(laneHeight > 0);
    allDay.resizeRelocate(0, m.header(), m.axis(), laneHeight);
    area.resizeRelocate(0, from, width, layout.height());
    ((Rectangle) area.getClip()).setWidth(width);
    ((Rectangle) area.getClip()).setHeight(layout.height());
    bar.setMax(layout.mostScroll());
    bar.setVisibleAmount(layout.mostScroll() * layout.height() / (Span.DAY * m.perMinute()));
    bar.setValue(scroll);
    double barWidth = bar.prefWidth(-1);
    bar.resizeRelocate(width - barWidth, from, barWidth, layout.height());
  }

  private List<Column> shown() {
    return layout.columns();
  }

  /// Other columns than those that were laid out are painted once they are.
  private void repaint() {
    if (!layout.isOf(state.model().get())) {
      painted = List.of();
      requestLayout();
    } else if (layout.height() > 1) {
      paint(true);
    }
  }

  /// The line of now stands on a minute.
  private void ticked(Instant was, Instant is) {
    if (was.getEpochSecond() / 60 != is.getEpochSecond() / 60) repaint();
  }

  private void paint(boolean all) {
    var shown = shown();
    while (canvases.size() < shown.size()) {
      var canvas = new Canvas();
      canvases.add(canvas);
      columns.getChildren().add(canvas);
    }
    for (int i = 0; i < canvases.size(); i++) canvases.get(i).setVisible(i < shown.size());
    boolean anew = all || painted.size() != shown.size();
    for (int i = 0; i < shown.size(); i++) {
      if (anew || !shown.get(i).equals(painted.get(i))) paint(i, shown.get(i));
    }
    painted = List.copyOf(shown);
    paintAxis();
  }

  private void paint(int place, Column column) {
    int at = layout.columnAtPlace(place);
    var canvas = canvases.get(place);
    canvas.setLayoutX(layout.x(at));
    canvas.setWidth(layout.width(at));
    canvas.setHeight(layout.height());
    var pen = pen(canvas);
    pen.clear(canvas.getWidth(), canvas.getHeight());
    var lifted = state.drag().get().flatMap(Drag::card).map(Card::id);
    var mood = new ColumnPainter.Mood(hovered, lifted, nowIn(at), place == 0 || nowIn(at - 1) < 0);
    new ColumnPainter(pen, type, words, layout).paint(at, column, mood);
  }

  private Pen pen(Canvas canvas) {
    var window = getScene() == null ? null : getScene().getWindow();
    double scale = window == null ? 1 : Math.max(1, window.getRenderScaleX());
    return new Pen(canvas.getGraphicsContext2D(), palette, scale, layout.measures().em());
  }

  private int nowIn(int column) {
    var day = state.model().get().day(column);
    var now = state.now().get();
    return day.interval().contains(now) ? day.minuteOf(now) : -1;
  }

  private void paintAxis() {
    axis.setWidth(layout.measures().axis());
    axis.setHeight(layout.height());
    int now = -1;
    for (int i = 0; i < layout.shownColumns(); i++) {
      now = Math.max(now, nowIn(layout.columnAtPlace(i)));
    }
    new AxisPainter(pen(axis), type, words, layout)
        .paint(now, layout.shownColumns() > 0 && nowIn(layout.first()) >= 0);
  }

  private void mark() {
    if (layout.height() > 1) marks.show(layout);
    area.setAccessibleText(spoken());
  }

  /// What a screen reader says about the place of the keyboard.
  private String spoken() {
    var model = state.model().get();
    var card = state.selected().get().flatMap(model::find).map(f -> words.whole(f.card()));
    if (card.isPresent()) return card.get();
    var cell = state.cursor().get().filter(c -> c.column() < model.columns().size());
    return cell.map(c -> words.times(c.span()) + name(c.column())).orElse("");
  }

  private String name(int column) {
    var name = state.model().get().columns().get(column).heading().name();
    return name.isEmpty() ? "" : ", " + name;
  }

  private void hover(MouseEvent e) {
    var hit = layout.hit(e.getX(), e.getY());
    area.setCursor(BoardGestures.cursor(hit));
    hovers(gestures.isDragging() ? Optional.empty() : hit.flatMap(h -> h.card()).map(Card::id));
  }

  private void hovers(Optional<AppointmentId> id) {
    if (id.equals(hovered)) return;
    var was = hovered;
    hovered = id;
    repaintColumnOf(was);
    repaintColumnOf(id);
    var card = id.flatMap(state.model().get()::find);
    if (card.isPresent()) {
      tip.setText(words.whole(card.get().card()));
      Tooltip.install(area, tip);
    } else {
      Tooltip.uninstall(area, tip);
    }
  }

  private void repaintColumnOf(Optional<AppointmentId> id) {
    id.flatMap(state.model().get()::find)
        .filter(f -> layout.shows(f.column()))
        .ifPresent(
            f -> paint(f.column() - layout.first(), shown().get(f.column() - layout.first())));
  }

  private void wheel(ScrollEvent e) {
    boolean sideways = Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY()) || e.isShiftDown();
    double delta = sideways && e.getDeltaX() != 0 ? e.getDeltaX() : e.getDeltaY();
    if (sideways) {
      first = Math.max(0, first + (delta < 0 ? 1 : -1));
      arrange();
    } else {
      scrollTo(scroll - delta);
    }
    e.consume();
  }

  private void scrolledTo(double value) {
    if (Math.abs(value - scroll) > 0.5) scrollTo(value);
  }

  private void scrollTo(double value) {
    scroll = Math.clamp(value, 0, Math.max(0, layout.mostScroll()));
    arrange();
  }
}

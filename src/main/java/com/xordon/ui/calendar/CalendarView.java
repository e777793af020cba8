package com.xordon.ui.calendar;

import com.xordon.ui.calendar.board.BoardLayout;
import com.xordon.ui.calendar.board.BoardView;
import com.xordon.ui.calendar.board.Glyph;
import com.xordon.ui.calendar.board.Palette;
import com.xordon.ui.calendar.timeline.TimelineView;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Side panel, board or month, and what floats above them.
final class CalendarView extends StackPane {
  /// Of the window's 1400 px the rail takes its share.
  private static final double WIDE = 1340;

  private final CalendarStories stories;
  private final CalendarWords words;
  private final BoardView board;
  private final CalendarBridge bridge;
  private final TimelineView timeline;
  private final StackPane stage = new StackPane();
  private final Node side;
  private final Region line = new Region();
  private final VBox empty;
  private final VBox noSessions;
  private final WhyNotPanel whyNot;
  private final BookingPane booking;
  private final AppointmentPopover popover;
  private final Pane floats = new Floats();

  @SuppressWarnings("unused") // held as long as the view lives
  private final Subscription following;

  CalendarView(CalendarStories stories, CalendarWords words, InstantSource clock, Palette palette) {
    this.stories = stories;
    this.words = words;
    getStyleClass().add("calendar");
    var model = stories.calendar();
    board = new BoardView(model.board(), words, palette, new CalendarHand(stories));
    bridge = new CalendarBridge(words::entry, model::showDay, this::openFromBridge);
    timeline =
        new TimelineView(
            palette,
            new TimelineView.Words(
                words::dayName,
                b -> words.say("timeline.seats", "taken", b.taken(), "seats", b.seats())),
            r -> stories.opened().open(r.id(), r.members()));
    side = side(model);
    empty = empty("empty.title", "empty.why");
    noSessions = empty("timeline.empty", "timeline.empty.why");
    whyNot = new WhyNotPanel(stories.whyNot(), words);
    booking = new BookingPane(stories.booking(), model, words);
    popover =
        new AppointmentPopover(
            stories,
            words,
            clock,
            new AppointmentPopover.Ways(
                () -> closeAndFocus(),
                () -> {
                  stories.lift(com.xordon.ui.calendar.board.Drag.Kind.MOVE);
                  board.focus();
                },
                stories::askWhyNot,
                f ->
                    stories
                        .opened()
                        .open(
                            f.id(),
                            model
                                .selectedCard()
                                .map(c -> c.members())
                                .orElse(java.util.List.of()))));
    line.getStyleClass().add("progress-line");
    line.setVisible(false);
    HBox.setHgrow(stage, Priority.ALWAYS);
    stage.setMinWidth(0);
    stage.getChildren().addAll(board, bridge, timeline, empty, noSessions);
    floats.setPickOnBounds(false);
    stage.getChildren().add(floats);
    getChildren().addAll(new HBox(side, stage), line);
    following = follow(model);
  }

  static String sheet() {
    var url = CalendarView.class.getResource("calendar.css");
    if (url == null) throw new IllegalStateException("calendar.css is missing");
    return url.toExternalForm();
  }

  private Node side(CalendarViewModel model) {
    var scroll = new ScrollPane(new SidePanel(model, words, stories.deeds()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("calendar-side-scroll");
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    return scroll;
  }

  private VBox empty(String title, String why) {
    var box =
        new VBox(
            Glyph.large("calendar-blank-outline"),
            Parts.label(words.say(title), "text-15", "strong"),
            Parts.label(words.say(why), "quiet"));
    box.getStyleClass().addAll("empty", "gap-8");
    box.setMouseTransparent(true);
    return box;
  }

  private Subscription follow(CalendarViewModel model) {
    return Subscription.combine(
        model.modeProperty().subscribe(m -> changeMode(m)),
        model.rulesProperty().subscribe(r -> arrange()),
        model.entriesProperty().subscribe(e -> arrange()),
        model.dateProperty().subscribe(e -> arrange()),
        model.timelineProperty().subscribe(t -> arrange()),
        model.loadingProperty().subscribe(l -> line.setVisible(l)),
        model.board().model().subscribe(m -> arrange()),
        model.board().selected().subscribe(s -> reveal()),
        model.board().cursor().subscribe(s -> reveal()),
        model.board().drag().subscribe(d -> d.ifPresent(held -> reveal())),
        stories.opened().factsProperty().subscribe(this::show),
        stories.whyNot().answerProperty().subscribe(a -> showWhyNot(a)),
        stories.booking().openProperty().subscribe(o -> showBooking(o)),
        widthProperty().subscribe(w -> showSide(w.doubleValue())));
  }

  private void showSide(double width) {
    boolean shown = width <= 0 || width >= WIDE;
    side.setVisible(shown);
    side.setManaged(shown);
  }

  void setPalette(Palette palette) {
    board.setPalette(palette);
    timeline.setPalette(palette);
  }

  BoardView board() {
    return board;
  }

  private void arrange() {
    var model = stories.calendar();
    var mode = model.modeProperty().get();
    board.setVisible(mode.isBoard());
    boolean weeks = mode == Mode.TIMELINE;
    bridge.setVisible(!mode.isBoard() && !weeks);
    timeline.setVisible(weeks);
    timeline.show(model.timelineProperty().get());
    var rules = model.rulesProperty().get();
    empty.setVisible(
        rules.isPresent() && mode.isBoard() && model.board().model().get().columns().isEmpty());
    noSessions.setVisible(
        rules.isPresent() && weeks && model.timelineProperty().get().rows().isEmpty());
    if (bridge.isVisible() && rules.isPresent()) {
      bridge.show(
          mode,
          model.dateProperty().get(),
          model.todaysDate(),
          rules.get().practice(),
          model.entriesProperty().get());
    }
  }

  private void openFromBridge(com.xordon.core.diary.AppointmentId id) {
    var model = stories.calendar();
    var zone = model.rulesProperty().get().orElseThrow().practice().zone();
    model.entriesProperty().get().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .ifPresent(e -> {
          model.show(Mode.DAY);
          model.reveal(id, e.when().start().atZone(zone).toLocalDate());
        });
  }

  private void reveal() {
    var drag = stories.calendar().board().drag().get();
    if (drag.isPresent()) {
      if (stories.dragging().isByKeys()) board.reveal(drag.get().to());
      return;
    }
    stories.calendar().place().ifPresent(board::reveal);
  }

  private void changeMode(Mode mode) {
    arrange();
    if (mode == Mode.TIMELINE) timeline.requestFocus();
  }

  private void closeAndFocus() {
    stories.opened().close();
    if (timeline.isVisible()) timeline.requestFocus();
    else board.focus();
  }

  private void show(Optional<Opened.Facts> facts) {
    boolean was = floats.getChildren().contains(popover);
    floats.getChildren().remove(popover);
    if (facts.isEmpty()) return;
    popover.show(facts.get());
    floats.getChildren().add(popover);
    popover.applyCss(); // or what is inside isn't found
    if (!was) popover.lookupAll(".primary").stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void showWhyNot(Optional<WhyNot.Answer> answer) {
    floats.getChildren().remove(whyNot);
    if (answer.isEmpty()) return;
    whyNot.show(answer.get());
    floats.getChildren().add(whyNot);
    whyNot.lookupAll(".time-chip").stream()
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, whyNot::requestFocus);
  }

  private void showBooking(boolean open) {
    floats.getChildren().remove(booking);
    if (!open) {
      board.focus();
      return;
    }
    floats.getChildren().add(booking);
    booking.focusClient();
  }

  /// Opens the form that cancels the selected appointment.
  void askCancel() {
    stories.opened().factsProperty().get().ifPresent(popover::cancel);
  }

  /// Places what floats: the card at the right edge, the others beside what they are about.
  private final class Floats extends Pane {
    @Override
    protected void layoutChildren() {
      for (var child : getChildren()) {
        if (child == booking) placeBooking();
        else if (child == popover) place(popover, cardBox());
        else if (child == whyNot) place(whyNot, askedBox());
      }
    }

    private void placeBooking() {
      double margin = board.geometry().measures().px(12);
      double width = Math.min(booking.prefWidth(-1), getWidth() - 2 * margin);
      booking.resizeRelocate(getWidth() - width - margin, margin, width, getHeight() - 2 * margin);
    }

    private Optional<BoardLayout.Box> cardBox() {
      var state = stories.calendar().board();
      return state
          .selected()
          .get()
          .flatMap(state.model().get()::find)
          .map(f -> board.geometry().box(f.column(), f.card()));
    }

    private Optional<BoardLayout.Box> askedBox() {
      return stories
          .calendar()
          .board()
          .asked()
          .get()
          .map(c -> board.geometry().box(c.column(), c.span()));
    }

    private void place(Region node, Optional<BoardLayout.Box> about) {
      double gap = board.geometry().measures().px(8);
      double width = Math.min(node.prefWidth(-1), getWidth() - 2 * gap);
      double height = Math.min(node.prefHeight(width), getHeight() - 2 * gap);
      double x = (getWidth() - width) / 2;
      double y = (getHeight() - height) / 2;
      if (about.isPresent()) {
        var box = about.get();
        boolean right = box.right() + gap + width <= getWidth();
        x = right ? box.right() + gap : box.x() - gap - width;
        y = board.topProperty().get() + box.y() - 3 * gap;
      }
      node.resizeRelocate(
          Math.round(Math.clamp(x, gap, Math.max(gap, getWidth() - width - gap))),
          Math.round(Math.clamp(y, gap, Math.max(gap, getHeight() - height - gap))),
          width,
          height);
    }
  }
}

package com.xordon.ui.calendar.board;

import com.xordon.ui.calendar.board.BoardLayout.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The few real nodes over the canvases: what is selected, where the keyboard is, what is in the
/// hand, free starts, and the time somebody asks about.
final class BoardMarks extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double PANEL = 300;

  private final BoardState state;
  private final BoardWords words;

  BoardMarks(BoardState state, BoardWords words) {
    this.state = state;
    this.words = words;
    setMouseTransparent(true);
  }

  void show(BoardLayout layout) {
    var nodes = new ArrayList<Node>();
    state.asked().get().ifPresent(cell -> asked(nodes, layout, cell));
    for (var offer : state.offers().get()) offer(nodes, layout, offer);
    var drag = state.drag().get();
    if (drag.isPresent()) {
      drag(nodes, layout, drag.get());
    } else {
      selected(nodes, layout);
      state.cursor().get().ifPresent(cell -> cursor(nodes, layout, cell));
    }
    getChildren().setAll(nodes);
    if (drag.isEmpty() || nodes.isEmpty()) return;
    applyCss(); // what says something is as large as its words, which the sheet decides
    beside(layout, drag.get(), (Region) nodes.getLast());
  }

  /// Puts pill or panel beside the held card.
  private void beside(BoardLayout layout, Drag drag, Region says) {
    if (!layout.shows(drag.to().column())) return;
    var box = layout.box(drag.to().column(), drag.to().span());
    if (drag.isRefused()) placePanel(layout, box, says);
    else placePill(layout, box, says);
  }

  private void selected(List<Node> nodes, BoardLayout layout) {
    state
        .selected()
        .get()
        .flatMap(id -> state.model().get().find(id))
        .filter(f -> layout.shows(f.column()) && f.card().lane().isShown())
        .ifPresent(f -> {
          var box = layout.box(f.column(), f.card());
          double out = layout.measures().px(3.5);
          var ring = styled("board-ring");
          place(ring, box.x() - out, box.y() - out, box.width() + 2 * out, box.height() + 2 * out);
          nodes.add(ring);
        });
  }

  private void cursor(List<Node> nodes, BoardLayout layout, Cell cell) {
    if (!layout.shows(cell.column())) return;
    var box = layout.box(cell.column(), cell.span());
    var mark = new Label(words.time(cell.span().from()));
    mark.getStyleClass().add("board-cursor");
    place(mark, box);
    nodes.add(mark);
  }

  private void offer(List<Node> nodes, BoardLayout layout, Offer offer) {
    if (!layout.shows(offer.cell().column())) return;
    var title = new Label(offer.words());
    var more = new Label(offer.more());
    title
        .getStyleClass()
        .addAll(offer.chosen() ? List.of("strong", "text-12") : List.of("medium", "text-11"));
    more.getStyleClass().add("text-11");
    var mark = offer.more().isEmpty() ? new VBox(title) : new VBox(title, more);
    mark.getStyleClass().add("board-offer");
    mark.pseudoClassStateChanged(CHOSEN, offer.chosen());
    place(mark, layout.box(offer.cell().column(), offer.cell().span()));
    nodes.add(mark);
  }

  private void asked(List<Node> nodes, BoardLayout layout, Cell cell) {
    double top = layout.y(cell.span().from());
    double bottom = layout.y(cell.span().to());
    double left = layout.measures().axis();
    var band = styled("board-asked");
    place(band, left, top, layout.width() - left, Math.max(2, bottom - top));
    var pill = new Label(words.time(cell.span().from()));
    pill.getStyleClass().addAll("board-pill", "small");
    double height = layout.measures().px(20);
    place(pill, layout.measures().px(4), top - height / 2, left - layout.measures().px(6), height);
    nodes.add(band);
    nodes.add(pill);
  }

  private void drag(List<Node> nodes, BoardLayout layout, Drag drag) {
    var to = drag.to();
    if (!layout.shows(to.column())) return;
    var box = layout.box(to.column(), to.span());
    var held = held(drag);
    place(held, box);
    nodes.add(held);
    if (drag.judgement() instanceof Drag.Refused refused) {
      nodes.add(panel(refused));
    } else {
      nodes.add(pill(drag));
    }
  }

  /// The lifted card; its colours are those of its hue, or of danger when it may not lie there.
  private Region held(Drag drag) {
    var name = new Label(drag.card().map(Card::who).orElse(""));
    name.getStyleClass().addAll("strong", "text-12");
    var line = new Label(words.times(drag.to().span()) + service(drag));
    line.getStyleClass().add("text-11");
    var held = new VBox(name, line);
    if (name.getText().isEmpty()) held.getChildren().remove(name);
    held.getStyleClass().addAll("board-held", drag.isRefused() ? "refused" : "allowed");
    drag.card().ifPresent(c -> held.getStyleClass().add("hue-" + c.hue().token()));
    return held;
  }

  private static String service(Drag drag) {
    return drag.card().map(c -> " · " + c.service()).orElse("");
  }

  private Region pill(Drag drag) {
    var column = state.model().get().columns().get(drag.to().column());
    var name = column.heading().name().split(" ", 2)[0];
    var time = words.times(drag.to().span());
    var pill = new Label(name.isEmpty() ? time : time + ", " + name);
    pill.getStyleClass().add("board-pill");
    return pill;
  }

  private static void placePill(BoardLayout layout, Box box, Region pill) {
    double height = layout.measures().px(24);
    double below = Math.min(box.bottom() - height / 2, layout.height() - height);
    place(pill, box.x() + box.width() / 2, below, pill.prefWidth(-1), height);
  }

  private static Region panel(Drag.Refused refused) {
    var headline = new Label(refused.headline());
    headline.getStyleClass().add("medium");
    var lines = new VBox(headline);
    lines.getStyleClass().add("gap-2");
    int number = 1;
    for (var reason : refused.reasons()) {
      var line = new Label(refused.reasons().size() > 1 ? number++ + ". " + reason : reason);
      line.setWrapText(true);
      line.getStyleClass().addAll("text-12", "quiet");
      lines.getChildren().add(line);
    }
    if (!refused.nearest().isEmpty()) {
      var nearest = new Label(refused.nearest());
      nearest.getStyleClass().addAll("text-12", "board-nearest");
      nearest.setWrapText(true);
      lines.getChildren().add(nearest);
    }
    var panel = new HBox(lines);
    panel.getStyleClass().addAll("popover", "board-reasons");
    return panel;
  }

  private static void placePanel(BoardLayout layout, Box box, Region panel) {
    double width = layout.measures().px(PANEL);
    double height = panel.prefHeight(width);
    double gap = layout.measures().px(8);
    boolean below = box.bottom() + gap + height <= layout.height();
    double y = below ? box.bottom() + gap : Math.max(0, box.y() - gap - height);
    double x = Math.clamp(box.x() + gap * 2, 0, Math.max(0, layout.width() - width));
    place(panel, x, y, width, height);
  }

  private static Region styled(String name) {
    var node = new Region();
    node.getStyleClass().add(name);
    return node;
  }

  private static void place(Region node, Box box) {
    place(node, box.x(), box.y(), box.width(), box.height());
  }

  private static void place(Region node, double x, double y, double width, double height) {
    node.setMinSize(0, 0);
    node.setPrefSize(width, height);
    node.setMaxSize(width, height);
    node.resizeRelocate(Math.round(x), Math.round(y), width, height);
  }
}

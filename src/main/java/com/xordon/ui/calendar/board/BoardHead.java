package com.xordon.ui.calendar.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The heads of the columns, which stay while the day scrolls.
final class BoardHead extends Region {
  private final BoardWords words;
  private final Hand hand;
  private final ContextMenu menu = new ContextMenu();
  private final List<Region> heads = new ArrayList<>();
  private List<Column> shown = List.of();
  private LocalDate today = LocalDate.EPOCH;
  private BoardLayout layout = new BoardLayout(Measures.USUAL, BoardModel.EMPTY, 1, 1, 0, 0);
  private boolean week;

  BoardHead(BoardWords words, Hand hand) {
    this.words = words;
    this.hand = hand;
    getStyleClass().add("board-header");
  }

  /// Makes anew only the heads that differ.
  void show(List<Column> columns, LocalDate now, BoardLayout layout) {
    boolean all = columns.size() != shown.size() || !now.equals(today);
    if (all) {
      heads.clear();
      getChildren().clear();
    }
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (!all && same(column, shown.get(i))) continue;
      var head = head(column, now);
      if (all) {
        heads.add(head);
        getChildren().add(head);
      } else if (!tookOver(heads.get(i), head)) {
        heads.set(i, head);
        getChildren().set(i, head);
      }
    }
    shown = columns;
    today = now;
    this.layout = layout;
    requestLayout();
  }

  private static boolean same(Column a, Column b) {
    return a.key().equals(b.key()) && a.heading().equals(b.heading()) && a.slim() == b.slim();
  }

  /// Whether a head of the same shape could take over the words of the one made: nodes that stay
  /// aren't styled again.
  private static boolean tookOver(Node stays, Node made) {
    if (stays.getClass() != made.getClass()) return false;
    if (!stays.getStyleClass().equals(made.getStyleClass())) return false;
    stays.setAccessibleText(made.getAccessibleText());
    if (stays instanceof Label label && made instanceof Label words) {
      label.setText(words.getText());
      return true;
    }
    if (!(stays instanceof Pane pane) || !(made instanceof Pane other)) return false;
    int size = pane.getChildren().size();
    if (size != other.getChildren().size()) return false;
    for (int i = 0; i < size; i++) {
      if (!tookOver(pane.getChildren().get(i), other.getChildren().get(i))) return false;
    }
    return true;
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < heads.size(); i++) {
      int column = layout.columnAtPlace(i);
      double x = layout.x(column);
      heads.get(i).resizeRelocate(x, 0, layout.width(column), layout.measures().header());
    }
  }

  private Region head(Column column, LocalDate now) {
    var key = column.key();
    boolean person = !column.heading().name().isEmpty() && !week;
    var head = person ? person(column.heading()) : day(column, key.date().equals(now));
    head.getStyleClass().add("board-head");
    head.setAccessibleRole(AccessibleRole.TEXT);
    head.setOnContextMenuRequested(e -> {
      offer(key, head, e.getScreenX(), e.getScreenY());
      e.consume();
    });
    return head;
  }

  private void offer(ColumnKey key, Node head, double x, double y) {
    menu.hide();
    menu.getItems().clear();
    for (var errand : hand.about(key)) {
      var item = new MenuItem(errand.text());
      item.setOnAction(e -> errand.run().run());
      menu.getItems().add(item);
    }
    if (!menu.getItems().isEmpty()) menu.show(head, x, y);
  }

  void setWeek(boolean several) {
    week = several;
  }

  private Region person(Heading heading) {
    var avatar = label(heading.initials(), "avatar", "strong");
    var name = label(heading.name(), "strong");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    var use = label(words.use(heading), "text-11", "faint");
    use.setMinWidth(USE_PREF_SIZE);
    var first = new HBox(name, use);
    first.getStyleClass().add("gap-4");
    var lines = new VBox(first, second(words.hours(heading), words.free(heading), heading));
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    var head = new HBox(avatar, lines);
    head.getStyleClass().add("gap-8");
    head.setAccessibleText(
        String.join(", ", heading.name(), words.hours(heading), words.free(heading)));
    return head;
  }

  private Node second(String hours, String free, Heading heading) {
    var line = new HBox(label(hours, "text-11", "quiet"));
    boolean hasFree = heading.free().isPresent();
    if (!free.isEmpty()) {
      line.getChildren().add(label(" · ", "text-11", "quiet"));
      var word = label(free, "text-11", hasFree ? "free" : "quiet");
      if (hasFree) word.getStyleClass().add("medium");
      line.getChildren().add(word);
    }
    return line;
  }

  private Region day(Column column, boolean isToday) {
    var date = column.key().date();
    var title = label(words.day(date), "text-15");
    if (column.slim()) {
      title.getStyleClass().setAll("label", "text-12", "faint", "board-slim");
      title.setWrapText(true);
      return new VBox(title);
    }
    var first = new HBox(title);
    first.getStyleClass().add("gap-8");
    if (isToday) {
      title.getStyleClass().add("today");
      first.getChildren().add(label(words.today(), "tag", "accent"));
    }
    var load = label(words.load(column.heading()), "text-11", "quiet");
    if (column.heading().away() == Heading.Away.OTHER_HOURS) load.getStyleClass().add("warning");
    return new VBox(first, load);
  }

  private static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    label.setMinWidth(0);
    return label;
  }
}

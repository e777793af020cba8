package com.xordon.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// What the desk will look like, without a word: a few columns of a day, and now.
final class DayPreview extends Region {
  private static final double HEAD = 54;
  private static final double AXIS = 54;
  private static final double COLUMN = 225;
  private static final double HOUR = 88;
  private static final double NOW = 2.45;

  /// A card: its column, hours after eight, length in hours and hue.
  private record Card(int column, double from, double hours, String hue) {}

  private static final List<Card> CARDS =
      List.of(
          new Card(0, 0, 0.5, "sky past"),
          new Card(0, 0.5, 0.75, "sky past"),
          new Card(0, 2, 0.75, "sky"),
          new Card(0, 3, 1, "amber"),
          new Card(0, 5, 0.75, "sky"),
          new Card(0, 6.5, 0.5, "sky"),
          new Card(1, 1, 0.5, "moss past"),
          new Card(1, 1.5, 0.75, "sky past"),
          new Card(1, 2.25, 0.5, "moss"),
          new Card(1, 4, 0.5, "moss"),
          new Card(1, 4.5, 0.5, "moss"),
          new Card(1, 5.5, 1, "clay"),
          new Card(1, 7, 0.5, "moss"),
          new Card(2, 0, 1, "plum past"),
          new Card(2, 1.25, 1, "plum past"),
          new Card(2, 2.5, 1, "plum"),
          new Card(2, 3.75, 0.75, "plum"),
          new Card(2, 6, 1, "rose"),
          new Card(3, 0.25, 1, "clay past"),
          new Card(3, 2, 1, "amber"),
          new Card(3, 4.5, 0.5, "sky"),
          new Card(3, 6, 0.75, "sky"));

  private final List<Region> cards = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final Region now = part("now-line");

  DayPreview() {
    setMouseTransparent(true);
    setMinSize(0, 0);
    setPrefSize(0, 0);
    for (int i = 0; i < 24; i++) lines.add(part("preview-line"));
    for (var card : CARDS) {
      var part = part("preview-card");
      part.getStyleClass().addAll(card.hue().split(" "));
      cards.add(part);
    }
    getChildren().addAll(lines);
    getChildren().addAll(cards);
    getChildren().add(now);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < 12; i++) {
      lines.get(i).resizeRelocate(AXIS, HEAD + 24 + i * HOUR, getWidth() - AXIS, 1);
      lines.get(12 + i).resizeRelocate(AXIS + i * COLUMN, 0, 1, getHeight());
    }
    for (int i = 0; i < cards.size(); i++) place(cards.get(i), CARDS.get(i));
    now.resizeRelocate(AXIS, HEAD + 24 + NOW * HOUR, getWidth() - AXIS, 1.5);
  }

  private static void place(Region part, Card card) {
    part.resizeRelocate(
        AXIS + card.column() * COLUMN + 3,
        HEAD + 24 + card.from() * HOUR + 1,
        COLUMN - 10,
        card.hours() * HOUR - 2);
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().add(style);
    return part;
  }
}

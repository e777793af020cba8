package com.xordon.ui.calendar;

import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.ColumnKey;
import com.xordon.ui.calendar.board.Drag;
import com.xordon.ui.calendar.board.Errand;
import com.xordon.ui.calendar.board.Hand;
import java.util.List;

/// The mouse's hand: each gesture is one of the calendar's wishes.
final class CalendarHand implements Hand {
  private final CalendarStories stories;

  CalendarHand(CalendarStories stories) {
    this.stories = stories;
  }

  @Override
  public void choose(int column, Card card) {
    stories.closeAll();
    stories.calendar().select(card.id());
    stories.open();
  }

  @Override
  public void point(Cell cell) {
    stories.closeAll();
    stories.calendar().point(cell);
  }

  @Override
  public void create(Cell cell) {
    stories.bookAt(cell, false);
  }

  @Override
  public void take(Drag.Kind kind, int column, Card card) {
    stories.closeAll();
    stories.dragging().take(kind, column, card);
  }

  @Override
  public void draw(Cell cell) {
    stories.closeAll();
    stories.dragging().draw(cell);
  }

  @Override
  public void hold(int column, int minute) {
    stories.dragging().hold(column, minute);
  }

  @Override
  public void drop() {
    stories.dragging().drop();
  }

  @Override
  public void letGo() {
    stories.dragging().letGo();
  }

  @Override
  public List<Errand> about(ColumnKey column) {
    return stories.about(column);
  }

  @Override
  public void ask(Cell cell) {
    stories.closeAll();
    stories.calendar().point(cell);
    stories.whyNot().ask(cell);
  }
}

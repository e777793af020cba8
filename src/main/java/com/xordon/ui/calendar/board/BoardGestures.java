package com.xordon.ui.calendar.board;

import com.xordon.ui.calendar.board.BoardLayout.Grip;
import com.xordon.ui.calendar.board.BoardLayout.Hit;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Turns press, drag and release on the board's area into what the hand does. Press and drag on the
/// canvas, not the drag and drop of the system, so that it is the same everywhere.
final class BoardGestures {
  private static final int GRID = 15;
  private static final int FINE = 5;

  private final Node area;
  private final Supplier<BoardLayout> layout;
  private final Hand hand;
  private Optional<Hit> pressed = Optional.empty();
  private int grabbed;
  private boolean dragging;

  BoardGestures(Node area, Supplier<BoardLayout> layout, Hand hand) {
    this.area = area;
    this.layout = layout;
    this.hand = hand;
    area.setOnMousePressed(this::press);
    area.setOnMouseDragged(this::drag);
    area.setOnMouseReleased(this::release);
  }

  boolean isDragging() {
    return dragging;
  }

  private Optional<Hit> hit(MouseEvent e) {
    return layout.get().hit(e.getX(), e.getY());
  }

  private void press(MouseEvent e) {
    area.requestFocus();
    dragging = false;
    pressed = hit(e);
    if (pressed.isEmpty()) return;
    var hit = pressed.get();
    grabbed = hit.minute() - hit.card().map(c -> c.span().from()).orElse(hit.minute());
    boolean asks = e.isAltDown() || e.getButton() == MouseButton.SECONDARY;
    if (asks) {
      pressed = Optional.empty();
      if (hit.card().isEmpty() || e.isAltDown()) hand.ask(cell(hit));
      else hand.choose(hit.column(), hit.card().get());
    }
  }

  private void drag(MouseEvent e) {
    if (pressed.isEmpty() || e.getButton() != MouseButton.PRIMARY) return;
    var hit = pressed.get();
    if (!dragging) {
      if (e.isStillSincePress()) return;
      dragging = true;
      if (hit.card().isPresent()) hand.take(kind(hit.grip()), hit.column(), hit.card().get());
      else hand.draw(cell(hit));
    }
    int step = e.isShiftDown() ? FINE : GRID;
    var now = layout.get();
    int column = now.nearestColumn(e.getX());
    double minute = now.minute(e.getY());
    boolean body = hit.card().isPresent() && hit.grip() == Grip.BODY;
    hand.hold(column, onGrid(body ? minute - grabbed : minute, step));
  }

  private static int onGrid(double minute, int step) {
    return Math.clamp(Math.round(minute / step) * step, 0, Span.DAY);
  }

  private static Drag.Kind kind(Grip grip) {
    return switch (grip) {
      case BODY -> Drag.Kind.MOVE;
      case TOP -> Drag.Kind.RESIZE_START;
      case BOTTOM -> Drag.Kind.RESIZE_END;
    };
  }

  private void release(MouseEvent e) {
    if (pressed.isEmpty()) return;
    var hit = pressed.get();
    pressed = Optional.empty();
    if (dragging) {
      dragging = false;
      hand.drop();
    } else if (hit.card().isPresent()) {
      hand.choose(hit.column(), hit.card().get());
    } else if (e.getClickCount() > 1) {
      hand.create(cell(hit));
    } else {
      hand.point(cell(hit));
    }
  }

  private static Cell cell(Hit hit) {
    int from = hit.minute() / GRID * GRID;
    return new Cell(hit.column(), new Span(from, from + GRID));
  }

  /// The cursor for what lies under the pointer.
  static Cursor cursor(Optional<Hit> under) {
    var grip = under.filter(h -> h.card().isPresent()).map(Hit::grip).orElse(null);
    if (grip == null) return Cursor.DEFAULT;
    return switch (grip) {
      case BODY -> Cursor.HAND;
      case TOP -> Cursor.N_RESIZE;
      case BOTTOM -> Cursor.S_RESIZE;
    };
  }
}

package com.xordon.ui.team;

import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The week as seven columns of painted hours. Dragging paints or erases in steps of a quarter of
/// an hour; the same can be typed above each column.
final class WeekBoard extends Region {
  static final double AXIS = 54;

  private static final int STEP = 15;
  private static final int HOUR = 60;
  private static final int EARLY = 7 * HOUR;
  private static final int LATE = 19 * HOUR;
  private static final double GAP = 3;

  private final MemberForm form;
  private final List<DayOfWeek> days;
  private final BooleanProperty painting = new SimpleBooleanProperty(true);
  private final Label brush = new Label();
  private int first = EARLY;
  private int last = LATE;
  private int dragDay = -1;
  private int dragFrom;
  private int dragTo;

  WeekBoard(MemberForm form, List<DayOfWeek> days) {
    this.form = form;
    this.days = days;
    getStyleClass().add("week-board");
    brush.getStyleClass().add("brush");
    brush.setMouseTransparent(true);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(e -> release());
    days.forEach(day -> form.hours(day).subscribe(text -> paint()));
  }

  /// Whether dragging paints work; otherwise it erases.
  BooleanProperty painting() {
    return painting;
  }

  @Override
  protected void layoutChildren() {
    for (var child : getChildrenUnmodifiable()) {
      if (child instanceof Region region && region.getUserData() instanceof Place place) {
        place(region, place);
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 440;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 180;
  }

  /// Where a child belongs: a column (or the axis), and minutes of the day.
  private record Place(Kind kind, int column, int from, int to) {}

  private enum Kind {
    COLUMN,
    LINE,
    HOUR,
    BLOCK
  }

  private void paint() {
    var all = days.stream().flatMap(day -> form.ranges(day).stream()).toList();
    first = Math.min(EARLY, all.stream().mapToInt(TimeRange::from).min().orElse(EARLY));
    last = Math.max(LATE, all.stream().mapToInt(TimeRange::to).max().orElse(LATE));
    first -= first % HOUR;
    getChildren().clear();
    for (int i = 0; i < days.size(); i++) {
      add(new Region(), "week-column", new Place(Kind.COLUMN, i, first, last));
    }
    for (int at = first + HOUR; at < last; at += HOUR) {
      add(new Region(), "week-line", new Place(Kind.LINE, 0, at, at));
      var hour = new Label(String.format(Locale.ROOT, "%02d:00", at / HOUR));
      add(hour, "week-hour", new Place(Kind.HOUR, 0, at, at));
    }
    for (int i = 0; i < days.size(); i++) {
      for (var range : form.ranges(days.get(i))) {
        var block = new Label(HoursText.write(range));
        add(block, "work-block", new Place(Kind.BLOCK, i, range.from(), range.to()));
      }
    }
    getChildren().add(brush);
    brush.setVisible(false);
  }

  private void add(Region region, String style, Place place) {
    region.setUserData(place);
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    getChildren().add(region);
  }

  private void place(Region region, Place place) {
    var top = y(place.from());
    var left = AXIS + place.column() * columnWidth();
    switch (place.kind()) {
      case COLUMN -> region.resizeRelocate(left, 0, columnWidth(), getHeight());
      case LINE -> region.resizeRelocate(AXIS, top, getWidth() - AXIS, 1);
      case HOUR -> layoutInArea(region, 0, top - 8, AXIS - 8, 16, 0, HPos.RIGHT, VPos.CENTER);
      case BLOCK ->
          region.resizeRelocate(
              left + GAP, top + 1, columnWidth() - 2 * GAP, y(place.to()) - top - 2);
    }
  }

  private void press(MouseEvent event) {
    var column = (int) Math.floor((event.getX() - AXIS) / columnWidth());
    dragDay = column < 0 || column >= days.size() ? -1 : column;
    dragFrom = minute(event.getY());
    drag(event);
  }

  private void drag(MouseEvent event) {
    if (dragDay < 0) return;
    dragTo = minute(event.getY());
    var range = dragged();
    var left = AXIS + dragDay * columnWidth() + GAP;
    brush.setText(HoursText.write(range));
    brush.setVisible(true);
    brush.resizeRelocate(
        left, y(range.from()), columnWidth() - 2 * GAP, y(range.to()) - y(range.from()));
  }

  private void release() {
    if (dragDay < 0) return;
    var day = days.get(dragDay);
    dragDay = -1;
    brush.setVisible(false);
    form.paint(day, dragged(), painting.get());
  }

  /// At least one step, whichever way the hand went.
  private TimeRange dragged() {
    var from = Math.min(dragFrom, dragTo);
    var to = Math.max(dragFrom, dragTo) + STEP;
    return new TimeRange(from, Math.min(to, TimeRange.DAY));
  }

  private int minute(double y) {
    var minute = first + y / getHeight() * (last - first);
    return Math.clamp((int) (minute / STEP) * STEP, first, last - STEP);
  }

  private double y(int minute) {
    return Math.round((minute - first) / (double) (last - first) * getHeight());
  }

  private double columnWidth() {
    return (getWidth() - AXIS) / days.size();
  }
}

package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the board shows at a moment. The view model changes it, the board follows.
public final class BoardState {
  private final ObjectProperty<BoardModel> model = new SimpleObjectProperty<>(BoardModel.EMPTY);
  private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);
  private final ObjectProperty<Optional<AppointmentId>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Cell>> cursor =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Drag>> drag = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Cell>> asked = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Offer>> offers = new SimpleObjectProperty<>(List.of());

  public ObjectProperty<BoardModel> model() {
    return model;
  }

  public ObjectProperty<Instant> now() {
    return now;
  }

  public ObjectProperty<Optional<AppointmentId>> selected() {
    return selected;
  }

  /// Where the keyboard is, when no card is selected.
  public ObjectProperty<Optional<Cell>> cursor() {
    return cursor;
  }

  public ObjectProperty<Optional<Drag>> drag() {
    return drag;
  }

  /// The time somebody asks about, drawn through all columns.
  public ObjectProperty<Optional<Cell>> asked() {
    return asked;
  }

  public ObjectProperty<List<Offer>> offers() {
    return offers;
  }
}

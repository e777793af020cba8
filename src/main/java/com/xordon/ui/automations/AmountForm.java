package com.xordon.ui.automations;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A length of time while being typed.
final class AmountForm {
  /// Nobody means more than some years.
  private static final long MOST = 99_999;

  final StringProperty number = new SimpleStringProperty("");
  final ObjectProperty<Amount.Unit> unit = new SimpleObjectProperty<>(Amount.Unit.HOURS);

  void show(Duration length) {
    var amount = Amount.of(length);
    number.set(Long.toString(amount.number()));
    unit.set(length.isZero() ? Amount.Unit.HOURS : amount.unit());
  }

  Optional<Duration> read() {
    var typed = number.get().strip();
    if (!typed.matches("\\d{1,5}")) return Optional.empty();
    long value = Long.parseLong(typed);
    return value > MOST ? Optional.empty() : Optional.of(new Amount(value, unit.get()).length());
  }

  String state() {
    return number.get() + " " + unit.get();
  }
}

package com.xordon.ui.services;

import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.ui.kit.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// An add-on while being typed. What wasn't touched keeps its value exactly.
final class AddOnRow {
  private final AddOn shown;
  private final Money money;
  private final StringProperty name = new SimpleStringProperty();
  private final StringProperty minutes = new SimpleStringProperty();
  private final StringProperty price = new SimpleStringProperty();
  private final StringProperty complaint = new SimpleStringProperty("");

  AddOnRow(AddOn shown, Money money, Runnable touched) {
    this.shown = shown;
    this.money = money;
    name.set(shown.name());
    minutes.set("" + shown.minutes());
    price.set(money.written(shown.price()));
    for (var text : List.of(name, minutes, price)) text.subscribe((was, now) -> touched.run());
  }

  StringProperty name() {
    return name;
  }

  StringProperty minutes() {
    return minutes;
  }

  StringProperty price() {
    return price;
  }

  /// The key of what is wrong with it; empty when nothing is.
  StringProperty complaint() {
    return complaint;
  }

  AddOnId id() {
    return shown.id();
  }

  Optional<AddOn> preview() {
    return wrong().isEmpty()
        ? Optional.of(
            new AddOn(
                shown.id(),
                name.get().strip(),
                Integer.parseInt(minutes.get().strip()),
                amount().orElseThrow()))
        : Optional.empty();
  }

  Optional<AddOn> read() {
    complaint.set(wrong());
    return preview();
  }

  private String wrong() {
    if (name.get().isBlank()) return "addOn.name.wrong";
    if (!minutes.get().strip().matches("\\d{1,3}")) return "addOn.minutes.wrong";
    return amount().isEmpty() ? "addOn.price.wrong" : "";
  }

  private Optional<OptionalLong> amount() {
    return price.get().equals(money.written(shown.price()))
        ? Optional.of(shown.price())
        : money.read(price.get());
  }
}

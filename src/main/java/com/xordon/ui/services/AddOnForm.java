package com.xordon.ui.services;

import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.ui.kit.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// What can be taken with a service, as it is being typed.
final class AddOnForm {
  /// No id that is kept has a space.
  private static final String NEW = "new ";

  private final Runnable touched;
  private final ObservableList<AddOnRow> rows = FXCollections.observableArrayList();
  private Money money = new Money(2, '.');
  private int added;

  AddOnForm(Runnable touched) {
    this.touched = touched;
    rows.addListener((ListChangeListener<AddOnRow>) change -> touched.run());
  }

  ObservableList<AddOnRow> rows() {
    return rows;
  }

  void show(List<AddOn> addOns, Money in) {
    money = in;
    rows.setAll(addOns.stream().map(this::row).toList());
  }

  void add() {
    rows.add(row(new AddOn(new AddOnId(NEW + ++added), "", 0, OptionalLong.empty())));
  }

  private AddOnRow row(AddOn addOn) {
    return new AddOnRow(addOn, money, touched);
  }

  boolean isChanged(List<AddOn> from) {
    return !rows.stream()
        .map(AddOnRow::preview)
        .toList()
        .equals(from.stream().map(Optional::of).toList());
  }

  /// As typed, or nothing, with a complaint at each that can't be understood.
  Optional<List<AddOn>> read() {
    var all = new ArrayList<AddOn>();
    for (var row : rows) row.read().ifPresent(all::add);
    return all.size() == rows.size() ? Optional.of(all) : Optional.empty();
  }

  /// Those that are new get an id of their own.
  static List<AddOn> named(List<AddOn> addOns, Supplier<String> id) {
    UnaryOperator<AddOn> named =
        a ->
            a.id().value().startsWith(NEW)
                ? new AddOn(new AddOnId(id.get()), a.name(), a.minutes(), a.price())
                : a;
    return addOns.stream().map(named).toList();
  }
}

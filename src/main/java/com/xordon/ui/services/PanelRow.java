package com.xordon.ui.services;

import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.StaffId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// So many of these people, while being typed.
final class PanelRow {
  private final ObservableSet<StaffId> anyOf = FXCollections.observableSet(new LinkedHashSet<>());
  private final StringProperty count = new SimpleStringProperty("1");
  private final StringProperty complaint = new SimpleStringProperty("");

  PanelRow(Requirement<StaffId> shown, Runnable touched) {
    anyOf.addAll(shown.anyOf());
    count.set("" + shown.count());
    anyOf.addListener((SetChangeListener<StaffId>) change -> touched.run());
    count.subscribe((before, now) -> touched.run());
  }

  ObservableSet<StaffId> anyOf() {
    return anyOf;
  }

  StringProperty count() {
    return count;
  }

  /// The key of what is wrong with it; empty when nothing is.
  StringProperty complaint() {
    return complaint;
  }

  /// As typed, as far as it makes sense.
  Optional<Requirement<StaffId>> preview() {
    var text = count.get().strip();
    if (!text.matches("\\d{1,3}") || anyOf.isEmpty()) return Optional.empty();
    int needed = Integer.parseInt(text);
    if (needed < 1 || needed > anyOf.size()) return Optional.empty();
    return Optional.of(new Requirement<>(List.copyOf(anyOf), needed));
  }

  Optional<Requirement<StaffId>> read() {
    var read = preview();
    complaint.set(read.isPresent() ? "" : wrong());
    return read;
  }

  private String wrong() {
    if (anyOf.isEmpty()) return "panel.empty";
    var text = count.get().strip();
    boolean number = text.matches("\\d{1,3}") && Integer.parseInt(text) > 0;
    return number ? "panel.tooMany" : "panel.count";
  }
}

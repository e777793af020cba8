package com.xordon.ui.services;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Who gets a service, while being typed: by choice, by turns with weights, or as a panel; on one
/// day or over several.
final class WhoForm {
  private static final TimeRange USUAL_HOURS = TimeRange.of(9, 0, 12, 0);

  private final Runnable touched;
  private final ObjectProperty<Assignment> assignment =
      new SimpleObjectProperty<>(Assignment.SINGLE);
  private final ObjectProperty<RoundRobin> turns = new SimpleObjectProperty<>(RoundRobin.USUAL);
  private final Map<StaffId, StringProperty> weights = new HashMap<>();
  private final Map<StaffId, StringProperty> weightComplaints = new HashMap<>();
  private final ObservableList<PanelRow> panel = FXCollections.observableArrayList();
  private final StringProperty panelComplaint = new SimpleStringProperty("");
  private final BooleanProperty several = new SimpleBooleanProperty();
  private final ObjectProperty<MultiDay.Days> days =
      new SimpleObjectProperty<>(MultiDay.Days.CALENDAR);
  private final BooleanProperty blockWholeDays = new SimpleBooleanProperty();
  private final ObservableList<PartRow> parts = FXCollections.observableArrayList();
  private Map<StaffId, ServiceStaff> shown = Map.of();

  WhoForm(Runnable touched) {
    this.touched = touched;
    assignment.subscribe((before, now) -> touched.run());
    turns.subscribe((before, now) -> touched.run());
    several.subscribe((before, now) -> touched.run());
    days.subscribe((before, now) -> touched.run());
    blockWholeDays.subscribe((before, now) -> touched.run());
    panel.addListener((ListChangeListener<PanelRow>) change -> touched.run());
    parts.addListener((ListChangeListener<PartRow>) change -> touched.run());
  }

  ObjectProperty<Assignment> assignment() {
    return assignment;
  }

  ObjectProperty<RoundRobin> turns() {
    return turns;
  }

  /// The weight of someone, from 1 to 10.
  StringProperty weight(StaffId who) {
    return weights.computeIfAbsent(
        who,
        id -> {
          var text = new SimpleStringProperty("" + ServiceStaff.USUAL_WEIGHT);
          text.subscribe((before, now) -> touched.run());
          return text;
        });
  }

  /// The key of what is wrong with a weight; empty when nothing is.
  StringProperty weightComplaint(StaffId who) {
    return weightComplaints.computeIfAbsent(who, id -> new SimpleStringProperty(""));
  }

  ObservableList<PanelRow> panel() {
    return panel;
  }

  StringProperty panelComplaint() {
    return panelComplaint;
  }

  BooleanProperty several() {
    return several;
  }

  ObjectProperty<MultiDay.Days> days() {
    return days;
  }

  BooleanProperty blockWholeDays() {
    return blockWholeDays;
  }

  ObservableList<PartRow> parts() {
    return parts;
  }

  void show(Service service) {
    var before = new HashMap<StaffId, ServiceStaff>();
    service.staff().forEach(s -> before.put(s.id(), s));
    shown = before;
    assignment.set(service.assignment());
    turns.set(service.roundRobin());
    weights.forEach((id, text) -> text.set("" + ServiceStaff.USUAL_WEIGHT));
    service.staff().forEach(s -> weight(s.id()).set("" + s.weight()));
    weightComplaints.values().forEach(c -> c.set(""));
    panel.setAll(service.collective().stream().map(r -> new PanelRow(r, touched)).toList());
    panelComplaint.set("");
    several.set(service.multiDay().isPresent());
    days.set(service.multiDay().map(MultiDay::days).orElse(MultiDay.Days.CALENDAR));
    blockWholeDays.set(service.multiDay().filter(MultiDay::blockWholeDays).isPresent());
    parts.setAll(
        service.multiDay().map(MultiDay::parts).orElse(List.of()).stream()
            .map(p -> new PartRow(p, touched))
            .toList());
  }

  void addRequirement(List<StaffId> everyone) {
    panel.add(new PanelRow(new Requirement<>(everyone, Math.min(1, everyone.size())), touched));
  }

  /// A part on the day after the last, at the same hours.
  void addPart() {
    var last = parts.isEmpty() ? Optional.<MultiDay.Part>empty() : parts.getLast().preview();
    parts.add(
        new PartRow(
            new MultiDay.Part(
                last.map(p -> p.day() + 1).orElse(parts.size()),
                last.map(MultiDay.Part::range).orElse(USUAL_HOURS),
                List.of(),
                List.of(),
                OptionalInt.empty()),
            touched));
  }

  /// The people with their weights, or nothing, with a complaint at each weight that makes no
  /// sense.
  Optional<List<ServiceStaff>> staff(List<StaffId> chosen) {
    var all = new ArrayList<ServiceStaff>();
    for (var id : chosen) {
      var text = weight(id).get().strip();
      boolean right = text.matches("[1-9]|10");
      weightComplaint(id).set(right ? "" : "weight.wrong");
      if (right) all.add(member(id, Integer.parseInt(text)));
    }
    return all.size() == chosen.size() ? Optional.of(all) : Optional.empty();
  }

  private ServiceStaff member(StaffId id, int weight) {
    var before = shown.get(id);
    int priority = before == null ? ServiceStaff.USUAL_PRIORITY : before.priority();
    return new ServiceStaff(id, weight, priority);
  }

  /// The weights as typed, when all of them make sense; says nothing about the others.
  Optional<List<ServiceStaff>> staffPreview(List<StaffId> chosen) {
    return chosen.stream().allMatch(id -> weight(id).get().strip().matches("[1-9]|10"))
        ? Optional.of(
            chosen.stream()
                .map(id -> member(id, Integer.parseInt(weight(id).get().strip())))
                .toList())
        : Optional.empty();
  }

  /// What the panel needs; nothing, with complaints, when it can't be met. A set that isn't wanted
  /// any more is kept for later.
  Optional<List<Requirement<StaffId>>> requirements() {
    var read = new ArrayList<Requirement<StaffId>>();
    for (var row : panel) row.read().ifPresent(read::add);
    boolean wanted = assignment.get() == Assignment.COLLECTIVE;
    var people = new TreeSet<StaffId>();
    read.forEach(r -> people.addAll(r.anyOf()));
    int needed = read.stream().mapToInt(Requirement::count).sum();
    panelComplaint.set(
        !wanted
            ? ""
            : panel.isEmpty() ? "panel.none" : needed > people.size() ? "panel.short" : "");
    boolean right = read.size() == panel.size() && panelComplaint.get().isEmpty();
    return right ? Optional.of(read) : Optional.empty();
  }

  /// The days and parts as typed; the inner is empty for a service of one day.
  Optional<Optional<MultiDay>> multiDay() {
    if (!several.get()) return Optional.of(Optional.empty());
    var read = new ArrayList<MultiDay.Part>();
    for (var row : parts) {
      var before = read.isEmpty() ? Optional.<MultiDay.Part>empty() : Optional.of(read.getLast());
      row.read(before).ifPresent(read::add);
    }
    if (read.isEmpty() || read.size() < parts.size()) return Optional.empty();
    return Optional.of(Optional.of(new MultiDay(days.get(), blockWholeDays.get(), read)));
  }
}

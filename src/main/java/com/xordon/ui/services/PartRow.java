package com.xordon.ui.services;

import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// A part of several days, while being typed: days are counted from 1, as people do.
final class PartRow {
  private final StringProperty day = new SimpleStringProperty();
  private final StringProperty hours = new SimpleStringProperty();
  private final StringProperty seats = new SimpleStringProperty();
  private final ObservableSet<StaffId> staff = FXCollections.observableSet(new LinkedHashSet<>());
  private final ObservableSet<RoomId> rooms = FXCollections.observableSet(new LinkedHashSet<>());
  private final StringProperty complaint = new SimpleStringProperty("");
  private final List<Requirement<RoomId>> shownRooms;

  PartRow(MultiDay.Part shown, Runnable touched) {
    day.set("" + (shown.day() + 1));
    hours.set(HoursText.write(shown.range()));
    seats.set(shown.seats().isPresent() ? "" + shown.seats().getAsInt() : "");
    staff.addAll(shown.staff());
    shownRooms = shown.rooms();
    shownRooms.forEach(r -> rooms.addAll(r.anyOf()));
    for (var text : List.of(day, hours, seats)) text.subscribe((before, now) -> touched.run());
    staff.addListener((SetChangeListener<StaffId>) change -> touched.run());
    rooms.addListener((SetChangeListener<RoomId>) change -> touched.run());
  }

  StringProperty day() {
    return day;
  }

  StringProperty hours() {
    return hours;
  }

  StringProperty seats() {
    return seats;
  }

  /// Its own people, one of whom takes it; the service's when empty.
  ObservableSet<StaffId> staff() {
    return staff;
  }

  /// Its own rooms, of which it needs one; the service's when empty.
  ObservableSet<RoomId> rooms() {
    return rooms;
  }

  /// The key of what is wrong with it; empty when nothing is.
  StringProperty complaint() {
    return complaint;
  }

  Optional<MultiDay.Part> preview() {
    return wrong().isEmpty() ? Optional.of(part()) : Optional.empty();
  }

  /// As typed, if it can follow the part before it.
  Optional<MultiDay.Part> read(Optional<MultiDay.Part> before) {
    complaint.set(wrong());
    if (!complaint.get().isEmpty()) return Optional.empty();
    var part = part();
    if (before.isPresent() && begin(part) < end(before.get())) complaint.set("part.order");
    if (before.isEmpty() && part.day() != 0) complaint.set("part.first");
    return complaint.get().isEmpty() ? Optional.of(part) : Optional.empty();
  }

  private static int begin(MultiDay.Part p) {
    return p.day() * TimeRange.DAY + p.range().from();
  }

  private static int end(MultiDay.Part p) {
    return p.day() * TimeRange.DAY + p.range().to();
  }

  private String wrong() {
    if (!day.get().strip().matches("[1-9]\\d?")) return "part.day.wrong";
    if (range().isEmpty()) return "part.hours.wrong";
    return seats.get().isBlank() || seats.get().strip().matches("[1-9]\\d{0,2}")
        ? ""
        : "part.seats.wrong";
  }

  private Optional<TimeRange> range() {
    return HoursText.read(hours.get()).filter(r -> r.size() == 1).map(List::getFirst);
  }

  private MultiDay.Part part() {
    var kept = shownRooms.stream().flatMap(r -> r.anyOf().stream()).toList();
    boolean sameRooms = rooms.equals(new LinkedHashSet<>(kept));
    List<Requirement<RoomId>> own =
        sameRooms
            ? shownRooms
            : rooms.isEmpty() ? List.of() : List.of(new Requirement<>(List.copyOf(rooms), 1));
    return new MultiDay.Part(
        Integer.parseInt(day.get().strip()) - 1,
        range().orElseThrow(),
        List.copyOf(staff),
        own,
        seats.get().isBlank()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(seats.get().strip())));
  }
}

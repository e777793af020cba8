package com.xordon.exchange.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of one event that matter to us, and the calendar they stand in.
final class RawEvent {
  final int line;
  final CalendarFrame calendar;
  private final List<Property> properties = new ArrayList<>();

  RawEvent(int line, CalendarFrame calendar) {
    this.line = line;
    this.calendar = calendar;
  }

  void add(Property property) {
    properties.add(property);
  }

  Optional<Property> first(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  List<Property> all(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).toList();
  }

  boolean says(String name, String value) {
    return first(name).filter(p -> p.value().strip().equalsIgnoreCase(value)).isPresent();
  }

  String text(String name) {
    return first(name).map(Property::text).orElse("");
  }
}

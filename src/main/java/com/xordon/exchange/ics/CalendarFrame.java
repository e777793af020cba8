package com.xordon.exchange.ics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a calendar says around its events: its method, its own zone, and the zones it describes.
final class CalendarFrame {
  private String method = "";
  private String zone = "";
  private final Map<String, ZoneDescription> described = new HashMap<>();

  void take(Property property) {
    switch (property.name()) {
      case "METHOD" -> method = property.value().strip().toUpperCase(Locale.ROOT);
      case "X-WR-TIMEZONE" -> zone = property.value().strip();
      default -> {}
    }
  }

  void take(ZoneDescription description) {
    described.putIfAbsent(description.name(), description);
  }

  String method() {
    return method;
  }

  String zone() {
    return zone;
  }

  Map<String, ZoneDescription> described() {
    return described;
  }
}

package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.Horizon;
import java.util.Optional;

/// The `horizon` of a service.
final class HorizonForm {
  private HorizonForm() {}

  static Horizon read(Optional<Fields> horizon) {
    if (horizon.isEmpty()) return new Horizon.Unlimited();
    var f = horizon.get();
    return switch (f.text("kind")) {
      case "NONE" -> new Horizon.Unlimited();
      case "CALENDAR_DAYS" -> new Horizon.Days(Horizon.Kind.CALENDAR, f.number("days"));
      case "BUSINESS_DAYS" -> new Horizon.Days(Horizon.Kind.BUSINESS, f.number("days"));
      case "BOOKABLE_DAYS" -> new Horizon.Days(Horizon.Kind.BOOKABLE, f.number("days"));
      case "RANGE" -> new Horizon.Range(f.date("from"), f.date("to"));
      default -> throw f.bad("kind", "'" + f.text("kind") + "' is no kind of horizon");
    };
  }

  static void put(ObjectNode service, Horizon horizon) {
    switch (horizon) {
      case Horizon.Unlimited() -> {}
      case Horizon.Days(var kind, var days) ->
          service.putObject("horizon").put("kind", kind.name() + "_DAYS").put("days", days);
      case Horizon.Range(var from, var to) ->
          service
              .putObject("horizon")
              .put("kind", "RANGE")
              .put("from", from.toString())
              .put("to", to.toString());
    }
  }
}

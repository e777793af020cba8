package com.xordon.ui.safety;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Change;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was done to the books last, each deed with what it was about.
record Deeds(Ledger ledger) {
  /// A deed by its first entry; `about` is empty where it has no name.
  record Told(Change change, String about) {}

  /// Newest first, of those begun up to an entry.
  List<Told> upTo(long number, int most) {
    return ledger.read(page ->
        page.lastDeeds(number, most).stream().map(c -> new Told(c, about(page, c))).toList());
  }

  Optional<Told> lastUpTo(long number) {
    return upTo(number, 1).stream().findFirst();
  }

  private static String about(Page page, Change change) {
    var row = change.after().isEmpty() ? change.before() : change.after();
    return switch (change.entity()) {
      case "appointment", "waitlist" -> session(page, row);
      case "contact", "staff", "service", "room", "practice", "automation_rule" ->
          row.getOrDefault("name", "");
      default -> "";
    };
  }

  private static String session(Page page, Map<String, String> row) {
    var parts = new ArrayList<String>();
    Optional.ofNullable(row.get("contact"))
        .flatMap(id -> page.client(new ClientId(id)))
        .ifPresent(client -> parts.add(client.name()));
    page.rules().services().stream()
        .filter(s -> s.id().value().equals(row.get("service")))
        .map(Service::name)
        .forEach(parts::add);
    return String.join(", ", parts);
  }
}

package com.xordon.ui.safety;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Service;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The appointments to come that kept their time of day when the rules of the zone changed.
record KeptHours(SafeBooks books, Ledger ledger, InstantSource clock) {
  /// One of them, with who comes and for what.
  record Kept(Appointment appointment, String about) {}

  /// The next one first.
  List<Kept> all() {
    var ids = books.keptTimes();
    if (ids.isEmpty()) return List.of();
    var now = clock.instant();
    return ledger.read(page ->
        ids.stream()
            .map(page::appointment)
            .flatMap(Optional::stream)
            .filter(a -> a.holdsTime() && a.when().start().isAfter(now))
            .sorted(Comparator.comparing(a -> a.when().start()))
            .map(a -> new Kept(a, about(page, a)))
            .toList());
  }

  private static String about(Page page, Appointment appointment) {
    var who = appointment.client().flatMap(page::client).map(Client::name);
    var what =
        page.rules().services().stream()
            .filter(s -> s.id().equals(appointment.service()))
            .map(Service::name);
    return String.join(", ", Stream.concat(who.stream(), what).toList());
  }
}

package com.xordon.ui.clients;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A client in the list: who it is, and a glance at their appointments.
record ClientRow(
    Client client,
    Optional<Appointment> last,
    Optional<Appointment> next,
    int visits,
    int noShows) {

  static ClientRow of(Client client, List<Appointment> appointments, Instant now) {
    var kept = appointments.stream().filter(Appointment::holdsTime).toList();
    return new ClientRow(
        client,
        kept.stream()
            .filter(a -> !a.when().start().isAfter(now) && a.status() != Status.NO_SHOW)
            .max(Comparator.comparing(a -> a.when().start())),
        kept.stream()
            .filter(a -> a.when().start().isAfter(now))
            .min(Comparator.comparing(a -> a.when().start())),
        count(kept, Status.COMPLETED),
        count(kept, Status.NO_SHOW));
  }

  private static int count(List<Appointment> appointments, Status status) {
    return (int) appointments.stream().filter(a -> a.status() == status).count();
  }
}

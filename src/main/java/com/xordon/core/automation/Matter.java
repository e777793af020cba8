package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// What conditions are asked about: an appointment, a client, or both. What costs a look into the
/// books is looked up only when a condition asks.
public final class Matter {
  private final Rules rules;
  private final Optional<Appointment> appointment;
  private final Supplier<Optional<Client>> client;
  private final BooleanSupplier first;
  private final LongSupplier open;

  private Matter(
      Rules rules,
      Optional<Appointment> appointment,
      Supplier<Optional<Client>> client,
      BooleanSupplier first,
      LongSupplier open) {
    this.rules = rules;
    this.appointment = appointment;
    this.client = client;
    this.first = first;
    this.open = open;
  }

  public static Matter of(Appointment a, Rules rules, Clientele clientele) {
    return new Matter(
        rules,
        Optional.of(a),
        () -> a.client().flatMap(clientele::client),
        () -> clientele.isFirst(a),
        () -> clientele.open(a));
  }

  public static Matter of(Client c, Rules rules) {
    return new Matter(rules, Optional.empty(), () -> Optional.of(c), () -> false, () -> 0);
  }

  Rules rules() {
    return rules;
  }

  Optional<Appointment> appointment() {
    return appointment;
  }

  Optional<Client> client() {
    return client.get();
  }

  /// What of its price is to be paid yet, in minor units.
  long open() {
    return open.getAsLong();
  }

  /// Whether it is the client's first visit.
  boolean isFirst() {
    return first.getAsBoolean();
  }
}

package com.xordon.core.diary;

import com.xordon.core.practice.ClientId;
import java.time.Instant;
import java.util.Optional;

/// Money that changed hands for an appointment. `amount` is in minor units of `currency`: more than
/// nothing was received, less was given back. A payment is never edited; what was wrong is taken
/// back by another one, or undone.
public record Payment(
    PaymentId id,
    AppointmentId appointment,
    Optional<ClientId> client,
    long amount,
    String currency,
    Method method,
    Instant at,
    String note) {
  public enum Method {
    CASH,
    CARD,
    TRANSFER,
    OTHER
  }

  public Payment {
    if (amount == 0) throw new IllegalArgumentException("a payment is of some money");
    if (currency.isBlank()) throw new IllegalArgumentException("a payment has a currency");
  }

  public boolean isRefund() {
    return amount < 0;
  }
}

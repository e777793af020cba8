package com.xordon.core.diary;

import com.xordon.core.practice.Rules;
import java.util.List;
import java.util.OptionalLong;

/// What an appointment costs and what was paid for it, in minor units of the practice's currency.
/// `price` is empty where nobody said one. Money of another currency, as from before the practice
/// changed its own, is among the payments and counts nothing.
public record Bill(OptionalLong price, String currency, boolean isOff, List<Payment> payments) {
  public Bill {
    payments = List.copyOf(payments);
  }

  public static Bill of(Rules rules, Appointment a, List<Payment> payments) {
    return new Bill(
        price(rules, a), rules.practice().currency(), a.status() == Status.CANCELLED, payments);
  }

  /// What an appointment costs: its own price, else its service's with the add-ons it takes.
  public static OptionalLong price(Rules rules, Appointment a) {
    if (a.details().price().isPresent()) return a.details().price();
    return rules
        .service(a.service())
        .map(s -> s.priceWith(a.details().addOns()))
        .orElse(OptionalLong.empty());
  }

  /// What is kept of what was paid.
  public long paid() {
    return payments.stream()
        .filter(p -> p.currency().equals(currency))
        .mapToLong(Payment::amount)
        .reduce(0, Math::addExact);
  }

  /// What is still to be paid; less than nothing is to be given back. A cancelled appointment costs
  /// nothing.
  public long open() {
    return Math.subtractExact(isOff ? 0 : price.orElse(0), paid());
  }
}

package com.xordon.core.diary;

/// Names a payment.
public record PaymentId(String value) {
  public PaymentId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public String toString() {
    return value;
  }
}

package com.xordon.core.booking;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Payment;

/// What became of a wish to take or give back money.
public sealed interface Paying {
  /// Written down; `bill` counts it already.
  record Done(Payment payment, Bill bill) implements Paying {}

  record Unknown(AppointmentId appointment) implements Paying {}

  /// More than is open, or than was paid; `most` is what can be taken or given back.
  record TooMuch(long most, String currency) implements Paying {}
}

package com.xordon.core.booking;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.PaymentId;
import java.time.InstantSource;

/// Where money for appointments is taken and given back. Each is one row that is only ever added;
/// undo takes the last one away again.
public final class PaymentDesk {
  private final Ledger ledger;
  private final InstantSource clock;

  public PaymentDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// `amount` is in minor units of the practice's currency, more than nothing. Of an appointment
  /// that has a price, no more is taken than is open; of another one, whatever is given.
  public Paying take(AppointmentId id, long amount, Payment.Method method, String note) {
    return write(Deed.PAY, id, positive(amount), method, note);
  }

  /// Gives back some of what was paid; `amount` is more than nothing.
  public Paying refund(AppointmentId id, long amount, Payment.Method method, String note) {
    return write(Deed.REFUND, id, -positive(amount), method, note);
  }

  private static long positive(long amount) {
    if (amount <= 0) throw new IllegalArgumentException("an amount is more than nothing");
    return amount;
  }

  private Paying write(
      Deed deed, AppointmentId id, long amount, Payment.Method method, String note) {
    return ledger.write(
        deed,
        page -> {
          var found = page.appointment(id);
          if (found.isEmpty()) return new Paying.Unknown(id);
          var a = found.get();
          page.lock(a.staff(), a.rooms());
          var before = bill(page, a);
          long most = most(before, amount);
          if (Math.abs(amount) > most) return new Paying.TooMuch(most, before.currency());
          var payment =
              new Payment(
                  new PaymentId(page.newId()),
                  id,
                  a.client(),
                  amount,
                  before.currency(),
                  method,
                  clock.instant(),
                  note);
          page.add(payment);
          return new Paying.Done(payment, bill(page, a));
        });
  }

  private static long most(Bill bill, long amount) {
    if (amount < 0) return Math.max(0, bill.paid());
    boolean isPriced = bill.price().isPresent() || bill.isOff();
    return isPriced ? Math.max(0, bill.open()) : Long.MAX_VALUE;
  }

  /// What an appointment costs and what was paid, as a page knows it.
  public static Bill bill(Page page, Appointment a) {
    return Bill.of(page.rules(), a, page.payments(a.id()));
  }
}

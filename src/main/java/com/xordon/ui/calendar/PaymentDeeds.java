package com.xordon.ui.calendar;

import com.xordon.core.booking.Paying;
import com.xordon.core.booking.PaymentDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Payment;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// What a hand does about money, each with a word of what was done and a way back.
final class PaymentDeeds {
  private final PaymentDesk desk;
  private final Work work;
  private final Tell tell;
  private final CalendarWords words;
  private final Runnable changed;
  private final Runnable undo;

  PaymentDeeds(
      PaymentDesk desk,
      Work work,
      Tell tell,
      CalendarWords words,
      Runnable changed,
      Runnable undo) {
    this.desk = desk;
    this.work = work;
    this.tell = tell;
    this.words = words;
    this.changed = changed;
    this.undo = undo;
  }

  void take(AppointmentId id, String who, long amount, Payment.Method method) {
    run(() -> desk.take(id, amount, method, ""), "done.paid", who);
  }

  void refund(AppointmentId id, String who, long amount, Payment.Method method) {
    run(() -> desk.refund(id, amount, method, ""), "done.refunded", who);
  }

  private void run(Supplier<Paying> deed, String done, String who) {
    work.run(
        deed,
        outcome -> {
          switch (outcome) {
            case Paying.Done(var payment, var bill) -> {
              changed.run();
              var amount = money(Math.abs(payment.amount()), payment.currency());
              tell.done(words.say(done, "who", who, "amount", amount), undo);
            }
            case Paying.TooMuch(var most, var currency) ->
                tell.word(
                    most == 0
                        ? words.say("pay.none")
                        : words.say("pay.too-much", "amount", money(most, currency)));
            case Paying.Unknown(var id) -> {
              changed.run();
              tell.word(words.say("gone.appointment"));
            }
          }
        });
  }

  private String money(long minor, String currency) {
    return words.money(OptionalLong.of(minor), currency);
  }
}

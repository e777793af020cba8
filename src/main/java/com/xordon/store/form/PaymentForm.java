package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.PaymentId;
import com.xordon.core.practice.ClientId;
import java.util.Currency;

/// An object of `payments`.
public final class PaymentForm extends Form<Payment> {
  @Override
  public Payment read(Fields f) {
    long amount = f.optLong("amount").orElseThrow(() -> f.bad("amount", "is missing"));
    if (amount == 0) throw f.bad("amount", "must not be 0");
    return new Payment(
        new PaymentId(f.id("id")),
        new AppointmentId(f.id("appointment")),
        f.optText("contact").map(ClientId::new),
        amount,
        f.parse(
            "currency",
            f.text("currency"),
            "a currency like EUR",
            code -> Currency.getInstance(code).getCurrencyCode()),
        f.word("method", Payment.Method.class, Payment.Method.OTHER),
        f.instant("at"),
        f.text("note", ""));
  }

  @Override
  public ObjectNode canonical(Payment p) {
    var node = object().put("id", p.id().value()).put("appointment", p.appointment().value());
    p.client().ifPresent(c -> node.put("contact", c.value()));
    node.put("amount", p.amount()).put("currency", p.currency()).put("method", p.method().name());
    node.put("at", p.at().toString());
    if (!p.note().isEmpty()) node.put("note", p.note());
    return node;
  }
}

package com.xordon.store.table;

import com.xordon.core.diary.Payment;
import com.xordon.store.form.Form;
import com.xordon.store.form.PaymentForm;
import java.time.ZoneId;

final class PaymentTable extends RowTable<Payment> {
  PaymentTable() {
    super("payment", "payments");
  }

  @Override
  Form<Payment> form(ZoneId zone) {
    return new PaymentForm();
  }

  @Override
  Columns columns(Payment p, ZoneId zone) {
    return new Columns()
        .put("appointment_id", p.appointment().value())
        .put("contact_id", p.client().map(c -> c.value()))
        .put("amount", p.amount())
        .put("currency", p.currency())
        .put("method", p.method().name())
        .put("at_instant", p.at());
  }
}

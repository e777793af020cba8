package com.xordon.store.table;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Payment;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Payments as their table holds them.
public record PaymentRows(Handle handle) {
  /// Those for an appointment, oldest first.
  public List<Payment> of(AppointmentId appointment) {
    return Tables.PAYMENTS.list(
        handle.select(
            "select doc from payments where practice_id = ? and appointment_id = ?"
                + " order by at_instant, list_position",
            Tables.PRACTICE,
            appointment.value()));
  }
}

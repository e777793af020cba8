package com.xordon.ui.rescue;

import com.xordon.core.diary.AppointmentId;
import java.util.List;

/// One appointment of the proposal in words: whose it is and what, where it lies, where it would go
/// (empty when it stays), and what that means. `whyStays` says why it can't go anywhere.
record Line(
    AppointmentId id,
    String client,
    String service,
    String from,
    String to,
    String note,
    boolean keepsTime,
    List<String> whyStays) {
  Line {
    whyStays = List.copyOf(whyStays);
  }

  boolean moves() {
    return !to.isEmpty();
  }
}

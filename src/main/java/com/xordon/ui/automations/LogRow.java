package com.xordon.ui.automations;

import com.xordon.core.automation.LogLine;
import com.xordon.core.diary.Appointment;
import java.util.Optional;

/// A line of the log with what is known of it now: which rule it was, and about whom.
record LogRow(LogLine line, String rule, String who, Optional<Appointment> appointment) {
  boolean isProblem() {
    return line.result().isBad();
  }
}

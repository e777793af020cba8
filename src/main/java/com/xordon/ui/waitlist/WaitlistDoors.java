package com.xordon.ui.waitlist;

import com.xordon.core.diary.Appointment;

/// The ways from the waitlist into other rooms.
public interface WaitlistDoors {
  /// Shows an appointment in the calendar.
  void open(Appointment appointment);
}

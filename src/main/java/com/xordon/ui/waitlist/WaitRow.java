package com.xordon.ui.waitlist;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import java.util.List;
import java.util.Optional;

/// Someone who waits, with the free times right inside the wish, soonest first, and the appointment
/// that holds a time for them.
record WaitRow(WaitlistEntry entry, Client client, List<Start> fits, Optional<Appointment> held) {
  WaitRow {
    fits = List.copyOf(fits);
  }

  boolean isOffered() {
    return entry.state() == WaitlistEntry.State.OFFERED;
  }
}

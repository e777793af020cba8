package com.xordon.demo;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import java.util.List;

/// A whole sample practice in memory.
public record Sample(
    Rules rules,
    List<Client> clients,
    List<Appointment> appointments,
    List<Busy> busy,
    List<WaitlistEntry> waitlist) {
  public Sample {
    clients = List.copyOf(clients);
    appointments = List.copyOf(appointments);
    busy = List.copyOf(busy);
    waitlist = List.copyOf(waitlist);
  }
}

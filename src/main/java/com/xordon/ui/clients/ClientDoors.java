package com.xordon.ui.clients;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;

/// Where this room leads: to booking for somebody, to the waitlist, and to an appointment in the
/// calendar.
public interface ClientDoors {
  void book(Client client);

  void putOnWaitlist(Client client);

  void open(Appointment appointment);
}

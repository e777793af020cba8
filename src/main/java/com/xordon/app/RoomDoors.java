package com.xordon.app;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.ui.calendar.CalendarScreen;
import com.xordon.ui.clients.ClientDoors;
import java.time.ZoneId;

/// The ways from the clients' room into the calendar.
record RoomDoors(DeskWindow window, CalendarScreen calendar, ZoneId zone) implements ClientDoors {
  @Override
  public void book(Client client) {
    window.go(calendar.id());
    calendar.bookFor(client.id());
  }

  @Override
  public void open(Appointment appointment) {
    window.go(calendar.id());
    calendar.reveal(appointment.id(), appointment.when().start().atZone(zone).toLocalDate());
  }
}

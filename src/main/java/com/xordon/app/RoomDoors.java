package com.xordon.app;

import com.xordon.core.diary.Appointment;
import com.xordon.core.finding.FoundTime;
import com.xordon.core.practice.Client;
import com.xordon.core.waitlist.Freed;
import com.xordon.ui.calendar.CalendarScreen;
import com.xordon.ui.clients.ClientDoors;
import com.xordon.ui.waitlist.WaitlistScreen;
import java.time.ZoneId;
import java.util.Optional;

/// The ways from one room into another.
record RoomDoors(DeskWindow window, CalendarScreen calendar, WaitlistScreen waitlist, ZoneId zone)
    implements ClientDoors {
  @Override
  public void book(Client client) {
    window.go(calendar.id());
    calendar.bookFor(client.id());
  }

  @Override
  public void putOnWaitlist(Client client) {
    window.go(waitlist.id());
    waitlist.add(client);
  }

  @Override
  public void open(Appointment appointment) {
    reveal(window, calendar, appointment, zone);
  }

  /// A time that was found, on its day with the booking card filled.
  void bookFound(FoundTime found, boolean particular) {
    window.go(calendar.id());
    calendar.bookFound(
        found.service(),
        found.when().start(),
        particular ? found.who() : Optional.empty(),
        found.minutes());
  }

  /// Who could have a time that came free.
  void look(Freed freed) {
    window.go(waitlist.id());
    waitlist.look(freed);
  }

  static void reveal(
      DeskWindow window, CalendarScreen calendar, Appointment appointment, ZoneId zone) {
    window.go(calendar.id());
    calendar.reveal(appointment.id(), appointment.when().start().atZone(zone).toLocalDate());
  }
}

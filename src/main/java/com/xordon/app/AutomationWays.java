package com.xordon.app;

import com.xordon.core.diary.Appointment;
import com.xordon.ui.automations.AutomationDoors;
import com.xordon.ui.calendar.CalendarScreen;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// The ways from the room of automations into a file and the calendar, and to whoever does tasks.
record AutomationWays(Runnable waking, DeskWindow window, CalendarScreen calendar, ZoneId zone)
    implements AutomationDoors {
  @Override
  public void wake() {
    waking.run();
  }

  @Override
  public Optional<Path> saveTo(String name) {
    return window.chooseTarget(name);
  }

  @Override
  public void open(Appointment appointment) {
    RoomDoors.reveal(window, calendar, appointment, zone);
  }
}

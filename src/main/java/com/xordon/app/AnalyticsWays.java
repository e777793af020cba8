package com.xordon.app;

import com.xordon.core.diary.Appointment;
import com.xordon.ui.analytics.AnalyticsDoors;
import com.xordon.ui.calendar.CalendarScreen;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// The ways from the room of analytics into the calendar and into files.
record AnalyticsWays(DeskWindow window, CalendarScreen calendar, ZoneId zone)
    implements AnalyticsDoors {
  @Override
  public void open(Appointment appointment) {
    RoomDoors.reveal(window, calendar, appointment, zone);
  }

  @Override
  public Optional<Path> saveTo(String name) {
    return window.chooseTarget(name);
  }
}

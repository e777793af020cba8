package com.xordon.app;

import com.xordon.core.diary.Appointment;
import com.xordon.platform.Lent;
import com.xordon.ui.calendar.CalendarScreen;
import com.xordon.ui.video.VideoDoors;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// The ways from the room of meetings into the browser, a file and the calendar.
record VideoWays(VideoSide side, DeskWindow window, CalendarScreen calendar, ZoneId zone)
    implements VideoDoors {
  @Override
  public Lent browse(URI address) {
    return side.opens().open(address);
  }

  @Override
  public void wake() {
    side.wake().run();
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

package com.xordon.ui.video;

import com.xordon.core.diary.Appointment;
import com.xordon.platform.Lent;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The ways out of the room of meetings.
public interface VideoDoors {
  /// Opens an address in the person's browser; called on any thread.
  Lent browse(URI address);

  /// Somebody wants what waits to be tried now, whatever it rests for; called on any thread.
  void wake();

  /// Asks where a file of that name is to go.
  Optional<Path> saveTo(String name);

  /// Shows an appointment in the calendar.
  void open(Appointment appointment);
}

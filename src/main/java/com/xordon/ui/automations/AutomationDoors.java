package com.xordon.ui.automations;

import com.xordon.core.diary.Appointment;
import java.nio.file.Path;
import java.util.Optional;

/// The ways out of the room of automations.
public interface AutomationDoors {
  /// Somebody wants what waits to be tried now; called on any thread.
  void wake();

  /// Asks where a file of that name is to go.
  Optional<Path> saveTo(String name);

  /// Shows an appointment in the calendar.
  void open(Appointment appointment);
}

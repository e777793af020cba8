package com.xordon.ui.analytics;

import com.xordon.core.diary.Appointment;
import java.nio.file.Path;
import java.util.Optional;

/// The ways from the room of analytics into other rooms and into files.
public interface AnalyticsDoors {
  /// Shows an appointment in the calendar.
  void open(Appointment appointment);

  /// Where a file of that name is to go; nowhere if somebody changed their mind.
  Optional<Path> saveTo(String name);
}

package com.xordon.ui.safety;

import com.xordon.core.diary.Appointment;
import java.nio.file.Path;
import java.util.Optional;

/// The ways out of the room of backups.
public interface SafetyDoors {
  /// Asks for a backup from elsewhere.
  Optional<Path> chooseBackup();

  Optional<Path> chooseFolder();

  /// Asks where a file of that name is to go.
  Optional<Path> saveTo(String name);

  /// Shows an appointment in the calendar.
  void open(Appointment appointment);

  /// Shows what waits for a person in the room of automations.
  void openQueue();

  /// What can be told of this program and this machine without telling of anybody; takes a moment.
  String problemReport();
}

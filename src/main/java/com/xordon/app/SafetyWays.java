package com.xordon.app;

import com.xordon.app.problem.ProblemReport;
import com.xordon.core.diary.Appointment;
import com.xordon.ui.safety.SafetyDoors;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The ways from the room of backups into files, the calendar and the queue of messages.
record SafetyWays(
    DeskWindow window, Consumer<Appointment> calendar, Runnable queue, ProblemReport report)
    implements SafetyDoors {
  @Override
  public Optional<Path> chooseBackup() {
    return window.chooseBackup();
  }

  @Override
  public Optional<Path> chooseFolder() {
    return window.chooseFolder();
  }

  @Override
  public Optional<Path> saveTo(String name) {
    return window.chooseTarget(name);
  }

  @Override
  public void open(Appointment appointment) {
    calendar.accept(appointment);
  }

  @Override
  public void openQueue() {
    queue.run();
  }

  @Override
  public String problemReport() {
    return report.text();
  }
}

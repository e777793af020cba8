package com.xordon.store.clock;

import com.xordon.store.home.Boot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// The time since the machine was started, with its sleep; where the system doesn't say, the time
/// since this process was.
///
/// @see <a href="https://man7.org/linux/man-pages/man5/proc_uptime.5.html">Linux: /proc/uptime</a>
public final class MachineTime implements SteadyClock {
  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final int MILLIS = 1_000;

  private final String process = UUID.randomUUID().toString();
  private final long begun = System.nanoTime();

  @Override
  public Optional<Reading> read() {
    return Optional.of(ofMachine().orElseGet(this::ofProcess));
  }

  private static Optional<Reading> ofMachine() {
    try {
      if (!Files.isReadable(UPTIME)) return Optional.empty();
      var seconds = Double.parseDouble(Files.readString(UPTIME).split(" ")[0]);
      var up = Duration.ofMillis((long) (seconds * MILLIS));
      return Boot.id().map(boot -> new Reading(boot, up, true));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Reading ofProcess() {
    return new Reading(process, Duration.ofNanos(System.nanoTime() - begun), false);
  }
}

package com.xordon.store.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which start of the machine this is. While it goes on, whatever any process wrote can be read;
/// what was not forced may be lost, or be there in part, after the next one.
///
/// @see <a href="https://www.kernel.org/doc/html/latest/admin-guide/sysctl/kernel.html#random">
///   Linux: kernel.random.boot_id</a>
public final class Boot {
  private static final Path ID = Path.of("/proc/sys/kernel/random/boot_id");

  private Boot() {}

  /// Empty where the system doesn't say.
  public static Optional<String> id() {
    try {
      return Files.isReadable(ID) ? Optional.of(Files.readString(ID).strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

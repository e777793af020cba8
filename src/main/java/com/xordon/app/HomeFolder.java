package com.xordon.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.harawata.appdirs.AppDirsFactory;

/// Where the data lies unless someone says otherwise: `XORDON_HOME`, else the platform's own place
/// for an application's data.
final class HomeFolder {
  private HomeFolder() {}

  static Path of(Optional<Path> asked, Map<String, String> environment) {
    var named = environment.getOrDefault("XORDON_HOME", "");
    if (asked.isPresent()) return asked.get().toAbsolutePath().normalize();
    if (!named.isBlank()) return Path.of(named).toAbsolutePath().normalize();
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("xordon", "", ""));
  }
}

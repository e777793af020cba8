package com.xordon.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where the platform keeps a program's settings, and we the key of the sealed files: never in the
/// folder of the data, so that a copy of that folder opens nothing.
final class KeyFolder {
  private KeyFolder() {}

  /// @param system as `os.name` says it
  static Path of(String system, Map<String, String> environment, Path home, Path data) {
    var settings = settings(system.toLowerCase(Locale.ROOT), environment, home);
    var away = data.toAbsolutePath().normalize();
    return List.of(settings.resolve("xordon"), settings.resolve("xordon-keys")).stream()
        .map(folder -> folder.toAbsolutePath().normalize())
        .filter(folder -> !folder.startsWith(away))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the data lies over " + settings));
  }

  private static Path settings(String system, Map<String, String> environment, Path home) {
    if (system.startsWith("windows")) {
      return named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
    }
    if (system.startsWith("mac")) return home.resolve("Library").resolve("Application Support");
    return named(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
  }

  /// A place that isn't absolute doesn't count, says the XDG specification.
  private static Path named(Map<String, String> environment, String name, Path usual) {
    var text = environment.getOrDefault(name, "");
    return !text.isBlank() && Path.of(text).isAbsolute() ? Path.of(text) : usual;
  }
}

package com.xordon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is packed is what somebody looked at: each library by its name and SHA-256. A new version
/// fails here until its line in `libraries.txt` is changed, too.
class LibrariesTest {
  private static final Path LIBRARIES = Path.of("target", "app", "lib");
  private static final Path KNOWN = Path.of("src/test/resources/com/xordon/libraries.txt");

  /// What holds machine code for one platform only; the list has that of Linux on x64.
  private static final Pattern PLATFORM =
      Pattern.compile(".*-(win|mac|mac-aarch64|linux-aarch64)\\.jar");

  @Test
  void whatIsPackedIsKnown() throws Exception {
    var known = new TreeMap<String, String>();
    for (var line : Files.readAllLines(KNOWN, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#")) continue;
      var parts = line.split(" +");
      known.put(parts[0], parts[1]);
    }
    var packed = packed();
    assertThat(packed).isNotEmpty();
    if (packed.keySet().stream().anyMatch(name -> PLATFORM.matcher(name).matches())) {
      packed.keySet().removeIf(name -> name.startsWith("javafx-"));
      known.keySet().removeIf(name -> name.startsWith("javafx-"));
    }
    assertThat(packed).isEqualTo(known);
  }

  private static TreeMap<String, String> packed() throws Exception {
    var all = new TreeMap<String, String>();
    try (var files = Files.list(LIBRARIES)) {
      for (var file : files.toList()) all.put(file.getFileName().toString(), sha256(file));
    }
    return all;
  }

  private static String sha256(Path file) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(bytes(file)));
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}

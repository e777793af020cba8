package com.xordon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyFolderTest {
  private static final Path HOME = Path.of("/home/anna");
  private static final Path DATA = Path.of("/home/anna/.local/share/xordon");

  @Test
  void itIsWhereThePlatformKeepsSettings() {
    assertThat(KeyFolder.of("Linux", Map.of(), HOME, DATA))
        .isEqualTo(Path.of("/home/anna/.config/xordon"));
    assertThat(KeyFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/anna"), HOME, DATA))
        .isEqualTo(Path.of("/etc/anna/xordon"));
    assertThat(KeyFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "relative"), HOME, DATA))
        .isEqualTo(Path.of("/home/anna/.config/xordon"));
    assertThat(KeyFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME, DATA))
        .isEqualTo(Path.of("/roaming/xordon"));
    assertThat(KeyFolder.of("Windows 11", Map.of(), HOME, DATA))
        .isEqualTo(Path.of("/home/anna/AppData/Roaming/xordon"));
    assertThat(KeyFolder.of("Mac OS X", Map.of(), HOME, DATA))
        .isEqualTo(Path.of("/home/anna/Library/Application Support/xordon"));
  }

  @Test
  void itIsNeverInTheData() {
    var settings = Path.of("/home/anna/Library/Application Support");
    assertThat(KeyFolder.of("Mac OS X", Map.of(), HOME, settings.resolve("xordon")))
        .isEqualTo(settings.resolve("xordon-keys"));
  }
}

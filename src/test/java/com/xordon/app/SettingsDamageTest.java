package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.platform.SealedFiles;
import com.xordon.ui.shell.WindowFile;
import com.xordon.ui.shell.WindowState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window's file with look and language, a sealed secret and the key may be empty, cut at any
/// byte or full of noise: all begins as on the first day, and the bad file is kept beside.
class SettingsDamageTest {
  @TempDir Path folder;

  private static List<byte[]> damaged(byte[] whole) {
    var all = new ArrayList<byte[]>();
    for (int cut = 0; cut < whole.length; cut++) all.add(Arrays.copyOf(whole, cut));
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      var noise = new byte[random.nextInt(2 * whole.length)];
      random.nextBytes(noise);
      all.add(noise);
    }
    return all;
  }

  @Test
  void theWindowBeginsAnewAndItsFileIsKeptAside() throws IOException {
    new WindowFile(folder).write(WindowState.first());
    var file = folder.resolve("window.txt");
    int aside = 0;
    for (var bad : damaged(Files.readAllBytes(file))) {
      Files.write(file, bad);
      var read = new WindowFile(folder);
      assertThat(read.read()).isNotNull();
      if (read.spoilt().isEmpty()) continue;
      aside++;
      assertThat(read.spoilt().get()).hasBinaryContent(bad);
      assertThat(read.read()).isEqualTo(WindowState.first());
    }
    // a cut in the last lines leaves a good file
    assertThat(aside).isGreaterThan(300);
  }

  @Test
  void aSecretThatIsSpoiltIsAskedForAgainAndKeptAside() throws IOException {
    var secrets = secrets("keys");
    secrets.put("tokens zoom", "abc");
    var file = only(folder.resolve("secrets"));
    var bads = damaged(Files.readAllBytes(file));
    for (var bad : bads) {
      Files.write(file, bad);
      assertThat(secrets.get("tokens zoom")).isEmpty();
      assertThat(file).doesNotExist();
    }
    try (var files = Files.list(folder.resolve("secrets"))) {
      assertThat(files).hasSize(bads.size());
    }
    secrets.put("tokens zoom", "def");
    assertThat(secrets("keys").get("tokens zoom")).contains("def");
  }

  @Test
  void aKeyThatIsSpoiltIsMadeAnewAndKeptAside() throws IOException {
    secrets("keys").put("a", "abc");
    var key = folder.resolve("keys/desk");
    int n = 0;
    for (var bad : damaged(Files.readAllBytes(key))) {
      Files.write(key, bad);
      var secrets = secrets("keys");
      assertThat(secrets.get("a")).isEmpty();
      secrets.put("a", "again");
      assertThat(secrets("keys").get("a")).contains("again");
      if (bad.length != 32) n++;
    }
    try (var files = Files.list(folder.resolve("keys"))) {
      assertThat(files.filter(f -> f.toString().contains(".bad"))).hasSize(n);
    }
  }

  private SealedFiles secrets(String keys) {
    return new SealedFiles(
        folder.resolve("secrets"), folder.resolve(keys + "/desk"), new SecureRandom());
  }

  private static Path only(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}

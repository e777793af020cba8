package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is started, in a process of its own.
class MainTest {
  @TempDir Path folder;

  @Test
  void aCommandThatMendsOnItsWaySaysNothingOfIt() throws Exception {
    var home = folder.resolve("home");
    var practice = folder.resolve("p.json");
    Files.writeString(
        practice,
        """
        {"xordon":1,"practice":{"name":"P","zone":"UTC","currency":"EUR"}}\
        """);
    assertThat(errors(home, "practice", "import", practice.toString())).isEmpty();
    Files.writeString(home.resolve("xordon.mv.db"), "no database");
    Files.delete(home.resolve("closed.json"));
    assertThat(errors(home, "practice", "export", folder.resolve("q.json").toString())).isEmpty();
    assertThat(home.resolve("closed.json")).exists();
  }

  private List<String> errors(Path home, String... words) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    command.addAll(List.of("--home", home.toString()));
    var said = folder.resolve("said");
    var process = new ProcessBuilder(command).redirectError(said.toFile()).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(said, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("WARNING: ")) // of Java itself
        .toList();
  }
}

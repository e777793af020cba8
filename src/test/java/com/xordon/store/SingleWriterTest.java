package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fifty programs are started at once on one folder: one has it, and the others say why they don't.
class SingleWriterTest {
  private static final int STARTS = 50;

  @TempDir Path folder;

  @Test
  void oneOfFiftyHasTheFolder() throws Exception {
    var children = new ArrayList<Process>();
    try (var readers = Executors.newFixedThreadPool(STARTS)) {
      for (int i = 0; i < STARTS; i++) children.add(start());
      var words = new ArrayList<Future<String>>();
      for (var child : children) words.add(readers.submit(() -> firstLine(child)));
      var said = new ArrayList<String>();
      for (var word : words) said.add(word.get());
      assertThat(said.stream().filter(s -> s.startsWith("OPEN"))).hasSize(1);
      assertThat(said.stream().filter(s -> s.equals("REFUSED HOME_IN_USE"))).hasSize(STARTS - 1);
    } finally {
      for (var child : children) child.destroyForcibly();
    }
  }

  private static String firstLine(Process child) {
    try {
      return String.valueOf(child.inputReader(StandardCharsets.UTF_8).readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start() throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            OpeningChild.class.getName(),
            folder.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}

package com.xordon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  @TempDir Path folder;

  @Test
  void manyWhoBeginAtOnceGetTheSameKey() throws Exception {
    var file = folder.resolve("key");
    Callable<String> begin =
        () -> HexFormat.of().formatHex(new KeyFile(file, new SecureRandom()).bytes());
    var keys = new HashSet<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var key : threads.invokeAll(Stream.generate(() -> begin).limit(50).toList())) {
        keys.add(key.get());
      }
    }
    assertThat(keys).hasSize(1);
    assertThat(folder.toFile().list()).containsExactly("key");
  }
}

package com.xordon.ui.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.xordon.fuzz.HowLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text at all is settings of the window or refused in words.
class WindowFileFuzz {
  static Stream<Arguments> seeds() {
    return Stream.of(Arguments.of((Object) WindowFileFuzzTest.GOOD.getBytes(UTF_8)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = HowLong.EACH)
  void anyTextIsReadOrRefused(byte[] bytes) {
    if (bytes == null) return;
    try {
      if (WindowFile.parse(new String(bytes, UTF_8)) == null) throw new AssertionError("nothing");
    } catch (IllegalArgumentException e) {
      if (String.valueOf(e.getMessage()).isBlank()) throw new AssertionError("no word", e);
    }
  }
}

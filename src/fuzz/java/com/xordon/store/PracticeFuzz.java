package com.xordon.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xordon.fuzz.HowLong;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text at all is read as a practice file or refused in words.
class PracticeFuzz {
  static Stream<Arguments> seeds() {
    return Stream.of(FuzzTest.PRACTICE, FuzzTest.AUTOMATED)
        .map(s -> Arguments.of((Object) s.getBytes(UTF_8)));
  }

  @MethodSource("seeds")
  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = HowLong.EACH)
  void anyTextIsReadOrRefused(byte[] bytes) {
    if (bytes == null) return;
    try {
      PracticeFile.parse(new String(bytes, UTF_8));
    } catch (BadForm e) {
      if (String.valueOf(e.getMessage()).isBlank()) throw new AssertionError("no word", e);
    }
  }
}

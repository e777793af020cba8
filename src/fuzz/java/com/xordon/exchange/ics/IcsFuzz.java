package com.xordon.exchange.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.fuzz.HowLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes at all are taken as a calendar or told to be unreadable.
class IcsFuzz {
  static Stream<Arguments> seeds() {
    return Stream.of(FuzzIcsTest.SERIES, FuzzIcsTest.PLAIN)
        .map(s -> Arguments.of((Object) s.getBytes(UTF_8)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = HowLong.EACH)
  void anyBytesAreTakenOrUnreadable(byte[] bytes) {
    if (bytes == null) return;
    Imported imported = new Desk().take(bytes, Desk.FOR_ANNA, Progress.NONE);
    if (imported == null) throw new AssertionError("no answer");
  }
}

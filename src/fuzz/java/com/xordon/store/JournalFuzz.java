package com.xordon.store;

import com.xordon.fuzz.HowLong;
import com.xordon.store.disk.SimulatedDisk;
import com.xordon.store.journal.JournalDamaged;
import com.xordon.store.journal.JournalFile;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes at all in the place of a segment are recovered or called damaged.
class JournalFuzz {
  static Stream<Arguments> seeds() throws IOException {
    return Stream.of(journal(1), journal(4)).map(bytes -> Arguments.of((Object) bytes));
  }

  private static byte[] journal(int bookings) throws IOException {
    return FuzzTest.journal(bookings).values().iterator().next();
  }

  @MethodSource("seeds")
  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = HowLong.EACH)
  void anySegmentIsRecoveredOrDamaged(byte[] bytes) throws IOException {
    if (bytes == null) return;
    try {
      var disk = new SimulatedDisk(Map.of("journal-000001", bytes), 1);
      JournalFile.recover(disk, (entry, hash) -> {});
    } catch (JournalDamaged e) {
      if (String.valueOf(e.getMessage()).isBlank()) throw new AssertionError("no word", e);
    }
  }
}

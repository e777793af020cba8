package com.xordon.bench;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.Access;
import com.xordon.store.Author;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.vault.KeysInMemory;
import com.xordon.store.vault.RecoveryKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// Goal 8: appointments booked durably, one after the other, beside the floor of one forced write.
final class StoreBench {
  private static final int WARM = 200;
  private static final int MEASURED = 600;
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"Bench","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
       "from":"00:00","to":"24:00"}]}],
       "services":[{"id":"s","name":"S","minutes":30,"staff":[{"id":"anna"}]}]}
      """;

  private final Report report;

  StoreBench(Report report) {
    this.report = report;
  }

  void run() throws IOException {
    var home = Files.createTempDirectory(Path.of("target"), "bench-store");
    double fsync = forcedWrite(home);
    var nanos = bookings(home.resolve("home"), false);
    var sealed = bookings(home.resolve("sealed"), true);
    double p50 = nanos[nanos.length / 2] / 1e6;
    double p99 = nanos[nanos.length * 99 / 100] / 1e6;
    double rate = nanos.length / (Arrays.stream(nanos).sum() / 1e9);
    report.note(8, "one forced write (the floor), median", fsync, "ms");
    report.note(8, "one durable booking, median", p50, "ms");
    double sealing = sealed[sealed.length / 2] / 1e6;
    report.note(8, "one durable booking in an encrypted folder, median", sealing, "ms");
    report.note(8, "the same / in an open one", sealing / p50, "x");
    report.add(
        8,
        "durable bookings per second",
        rate,
        "/s",
        ">= 200 where a force takes 2 ms",
        rate >= 200);
    report.add(8, "durable booking p99 / forced write", p99 / fsync, "x", "<= 5", p99 <= 5 * fsync);
  }

  private static long[] bookings(Path home, boolean sealed) {
    var clock = InstantSource.fixed(NOW);
    var nanos = new long[MEASURED];
    var access = new Access(new KeysInMemory(), Optional.empty());
    try (var books = Store.open(home, clock, new Author("bench", "bench"), access)) {
      books.importPractice(PracticeFile.parse(PRACTICE));
      if (sealed) books.encryption().on(RecoveryKey.random(new SecureRandom()), Optional.empty());
      var desk = new BookingDesk(books.ledger(), clock);
      for (int i = 0; i < WARM + MEASURED; i++) {
        long from = System.nanoTime();
        var outcome = desk.book(wish(FIRST.plus(Duration.ofMinutes(30L * i))));
        if (i >= WARM) nanos[i - WARM] = System.nanoTime() - from;
        if (!(outcome instanceof Booking.Made))
          throw new IllegalStateException("not booked: " + outcome);
      }
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static BookRequest wish(Instant start) {
    return new BookRequest(
        new ServiceId("s"),
        Optional.empty(),
        start,
        Optional.of(new StaffId("anna")),
        OptionalInt.empty(),
        Optional.empty(),
        Details.NONE);
  }

  private static double forcedWrite(Path folder) throws IOException {
    var nanos = new long[300];
    try (var file =
        FileChannel.open(
            folder.resolve("floor"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (int i = 0; i < nanos.length; i++) {
        long from = System.nanoTime();
        file.write(ByteBuffer.wrap(new byte[600]));
        file.force(false);
        nanos[i] = System.nanoTime() - from;
      }
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }
}

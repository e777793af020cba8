package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskOver;
import com.xordon.store.disk.FileDisk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who books doesn't wait until everything was read again, and what is booked meanwhile is no
/// damage.
class ScrubBesideTest {
  @TempDir Path folder;

  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch booked = new CountDownLatch(1);
  private volatile boolean scrubbing;

  /// A disk on which the scrub is in the middle of its reading until something was booked.
  private Disk slow(Path journal) throws IOException {
    return new DiskOver(new FileDisk(journal)) {
      @Override
      public InputStream read(String name) throws IOException {
        if (scrubbing) {
          reading.countDown();
          await(booked);
        }
        return super.read(name);
      }
    };
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) throw new IOException("nobody came");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Test
  void bookingGoesOnBesideIt() throws Exception {
    try (var store = TestStores.open(folder, this::slow)) {
      store.importPractice(TestStores.practice());
      scrubbing = true;
      var scrub = new FutureTask<List<Books.Finding>>(store::scrub);
      Thread.ofPlatform().daemon().start(scrub);
      await(reading);
      store
          .ledger()
          .write(
              Deed.BOOK,
              page -> {
                page.save(TestStores.appointment("a1", Instant.parse("2031-03-03T09:00:00Z")));
                return 0;
              });
      booked.countDown();
      assertThat(scrub.get(20, TimeUnit.SECONDS)).isEmpty();
      scrubbing = false;
      assertThat(store.check()).isEmpty();
    }
  }
}

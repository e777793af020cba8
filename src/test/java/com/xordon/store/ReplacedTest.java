package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.vault.KeysInMemory;
import com.xordon.store.vault.RecoveryKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever reads while other books are put in place waits for them.
class ReplacedTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  @Test
  void whoReadsMeanwhileWaitsAndIsToldAfterwards() throws Exception {
    var failures = new CopyOnWriteArrayList<Throwable>();
    var read = new AtomicInteger();
    var told = new AtomicInteger();
    var over = new AtomicBoolean();
    var access = new Access(new KeysInMemory(), Optional.empty());
    try (var store =
        Store.open(folder, () -> TestStores.NOW, new Author("t", "d"), FileDisk::new, access)) {
      store.importPractice(TestStores.practice());
      save(store, "a1");
      store.onReplaced(told::incrementAndGet);
      var readers =
          List.of(1, 2, 3).stream()
              .map(n -> Thread.ofPlatform().start(() -> read(store, over, read, failures)))
              .toList();
      for (int i = 0; i < 3; i++) {
        var aside = store.restore(here(store));
        store.encryption().on(RecoveryKey.random(new SecureRandom()), Optional.empty());
        store.restore(RestorePoint.of(aside));
        store.encryption().off();
      }
      over.set(true);
      for (var reader : readers) reader.join();
    }
    assertThat(failures).isEmpty();
    assertThat(read.get()).isGreaterThan(20);
    assertThat(told.get()).isEqualTo(6);
  }

  private static RestorePoint here(Store store) {
    long last = store.kept().quietly(s -> s.journal().tail().number());
    return new RestorePoint(Optional.empty(), Optional.of(new RestorePoint.Until.Number(last)));
  }

  private static void read(
      Store store, AtomicBoolean over, AtomicInteger read, List<Throwable> failures) {
    while (!over.get()) {
      var failure = catchThrowable(() -> assertThat(has(store, "a1")).isTrue());
      if (failure != null) failures.add(failure);
      read.incrementAndGet();
    }
  }

  @Test
  void booksThatCouldNotBePutInPlaceAreOpenedWhenTheCauseIsGone() {
    var broken = new AtomicBoolean();
    var disks =
        new Store.Disks() {
          @Override
          public Disk disk(Path of) throws IOException {
            return new FileDisk(of);
          }

          @Override
          public String database(Path file) {
            return broken.get() ? "file:/dev/null/nowhere" : "file:" + file;
          }
        };
    try (var store =
        Store.open(folder, () -> TestStores.NOW, new Author("t", "d"), disks, Access.PLAIN)) {
      store.importPractice(TestStores.practice());
      save(store, "a1");
      broken.set(true);
      assertThat(store.restore(here(store))).exists();
      assertThat(catchThrowable(() -> has(store, "a1"))).isInstanceOf(ProblemException.class);
      broken.set(false);
      assertThat(has(store, "a1")).isTrue();
      save(store, "a2");
      assertThat(has(store, "a2")).isTrue();
      assertThat(store.check()).isEmpty();
    }
  }

  private static void save(Store store, String id) {
    store
        .ledger()
        .write(
            Deed.BOOK,
            page -> {
              page.save(TestStores.appointment(id, NINE.plusSeconds(id.equals("a1") ? 0 : 3600)));
              return true;
            });
  }

  private static boolean has(Store store, String id) {
    return store.ledger().read(p -> p.appointment(new AppointmentId(id)).isPresent());
  }
}

package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xordon.analytics.book.Progress;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.RestorePoint.Until;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskFile;
import com.xordon.store.disk.DiskOver;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.vault.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The disk fails in the middle of a restore: it is refused and never was, or it is done.
class RestoreFaultsTest {
  private static final AppointmentId LATER = new AppointmentId("later");

  @TempDir Path folder;

  private final AtomicInteger failures = new AtomicInteger();

  /// A disk on which no segment can be written anew so many times.
  private Disk failing(Path journal) throws IOException {
    return new DiskOver(new FileDisk(journal)) {
      @Override
      public DiskFile open(String name) throws IOException {
        if (name.endsWith(".new") && failures.getAndDecrement() > 0) throw new IOException("EIO");
        return super.open(name);
      }
    };
  }

  private Store open() {
    return TestStores.open(folder, this::failing);
  }

  /// Books with an appointment; answers the point before it was booked.
  private static RestorePoint fill(Store store) {
    store.importPractice(TestStores.practice());
    long then = store.kept().readPage(page -> page.counters().tail().number());
    store
        .ledger()
        .write(
            Deed.BOOK,
            page -> {
              var start = Instant.parse("2031-03-03T09:00:00Z");
              page.save(TestStores.appointment(LATER.value(), start));
              return 0;
            });
    return new RestorePoint(Optional.empty(), Optional.of(new Until.Number(then)));
  }

  private static boolean hasLater(Store store) {
    return store.ledger().read(page -> page.appointment(LATER).isPresent());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatIsPromisedIsDoneThoughTheBooksCannotBeOpenedAtOnce(int times) {
    try (var store = open()) {
      var point = fill(store);
      failures.set(times);
      assertThat(store.restore(point)).exists();
      for (int asked = 2; asked < times; asked++) {
        catchThrowableOfType(ProblemException.class, () -> hasLater(store));
      }
      assertThat(hasLater(store)).isFalse();
      assertThat(store.check()).isEmpty();
    }
  }

  /// As long as the turn isn't finished nothing else is sealed anew, and no key is forgotten.
  @Test
  void aTurnOfTheKeyThatCannotBeFinishedIsToldAndFinishedLater() {
    try (var store = open()) {
      fill(store);
      var keys = store.encryption();
      failures.set(99);
      var key = RecoveryKey.random(new SecureRandom());
      var stopped =
          catchThrowableOfType(
              ProblemException.class, () -> keys.on(key, Optional.of("a long password of ours")));
      assertThat(stopped).isNotNull();
      failures.set(0);
      assertThat(hasLater(store)).isTrue();
      assertThat(keys.state()).isEqualTo(Encryption.State.PASSWORD);
      assertThat(store.check()).isEmpty();
    }
  }

  /// Stopped at each of the places where it tells how far it is; the last ones are too late.
  @Test
  void aRestoreThatIsStoppedNeverWasOrIsDone() throws IOException {
    var told = new ArrayList<Double>();
    try (var store = open()) {
      var point = fill(store);
      int stopped = 0;
      boolean done = false;
      for (int at = 0; !done; at++) {
        told.clear();
        int place = at;
        Progress stopping =
            part -> {
              told.add(part);
              if (told.size() > place) throw Progress.stop();
            };
        try {
          store.restore(point, stopping);
          done = true;
        } catch (ProblemException e) {
          assertThat(e.problem().code()).isEqualTo(Progress.STOPPED);
          stopped++;
        }
        assertThat(hasLater(store)).isEqualTo(!done);
        assertThat(store.check()).isEmpty();
      }
      assertThat(stopped).isEqualTo(5);
      assertThat(told).isSorted().last().isEqualTo(0.3);
      try (var files = Files.list(folder.resolve("backups"))) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .containsExactly("before-restore-1.zip");
      }
    }
  }

  @Test
  void aCheckThatIsStoppedLeavesAllAsItWas() {
    try (var store = open()) {
      fill(store);
      var told = new ArrayList<Double>();
      store.check(told::add);
      assertThat(told).isNotEmpty().isSorted().last().isEqualTo(1.0);
      for (int at = 0; at < told.size(); at++) {
        var heard = new ArrayList<Double>();
        int place = at;
        var refused =
            catchThrowableOfType(
                ProblemException.class,
                () ->
                    store.check(part -> {
                      heard.add(part);
                      if (heard.size() > place) throw Progress.stop();
                    }));
        assertThat(refused.problem().code()).isEqualTo(Progress.STOPPED);
        assertThat(hasLater(store)).isTrue();
      }
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void whatIsRefusedIsNotDoneLater() throws IOException {
    var inTheWay = folder.resolve("restoring.new");
    try (var store = open()) {
      var point = fill(store);
      Files.createDirectories(inTheWay.resolve("x"));
      var refused = catchThrowableOfType(ProblemException.class, () -> store.restore(point));
      assertThat(refused.problem().code()).isEqualTo("RESTORE_FAILED");
      assertThat(hasLater(store)).isTrue();
    }
    Files.delete(inTheWay.resolve("x"));
    Files.delete(inTheWay);
    try (var store = open()) {
      assertThat(hasLater(store)).isTrue();
      assertThat(store.check()).isEmpty();
    }
  }
}

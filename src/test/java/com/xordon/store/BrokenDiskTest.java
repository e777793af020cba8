package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xordon.canary.Discreet;
import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.FullPath;
import com.xordon.store.disk.SimulatedDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the disk refuses is refused in words, isn't seen, and doesn't come back.
@Discreet({"Ada Klein", "ada@example.org", "+49301234567", "rings twice"})
class BrokenDiskTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");

  @TempDir Path folder;
  private final SimulatedDisk disk = new SimulatedDisk(1);
  private final List<Change> heard = new ArrayList<>();

  private Store open() {
    var store = TestStores.open(folder, path -> disk);
    store.changes().listen(heard::addAll);
    // so that what is killed at once knows its tables when it is opened again
    store
        .kept()
        .quietly(shelf -> shelf.database().jdbi().withHandle(h -> h.execute("CHECKPOINT SYNC")));
    return store;
  }

  private static void save(Store store, String id) {
    store
        .ledger()
        .write(
            Deed.BOOK,
            page -> {
              page.save(TestStores.appointment(id, NINE));
              return 0;
            });
  }

  private static boolean has(Store store, String id) {
    return store.ledger().read(p -> p.appointment(new AppointmentId(id)).isPresent());
  }

  private static String refusal(Store store, String id) {
    var refused = catchThrowableOfType(ProblemException.class, () -> save(store, id));
    assertThat(refused).isNotNull();
    assertThat(refused.problem().sentence(Locale.ENGLISH)).isNotEmpty();
    assertThat(refused.problem().sentence(Locale.GERMAN)).isNotEmpty();
    return refused.problem().code();
  }

  @Test
  void aFullDiskRefusesAndGoesOnWhenThereIsSpace() {
    try (var store = open()) {
      save(store, "a1");
      heard.clear();
      disk.fail((call, kind) -> kind.equals("append"));
      assertThat(refusal(store, "a2")).isEqualTo("DISK_FULL");
      assertThat(has(store, "a2")).isFalse();
      assertThat(heard).isEmpty();
      disk.fail((call, kind) -> false);
      save(store, "a3");
    }
    try (var store = open()) {
      assertThat(has(store, "a1")).isTrue();
      assertThat(has(store, "a2")).isFalse();
      assertThat(has(store, "a3")).isTrue();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aFailedForceRefusesAndTheNextGoesToAFreshSegment() {
    try (var store = open()) {
      int[] left = {1};
      disk.fail((call, kind) -> kind.equals("force") && left[0]-- > 0);
      assertThat(refusal(store, "a1")).isEqualTo("JOURNAL_FAILED");
      save(store, "a2");
      assertThat(disk.list()).hasSize(2);
    }
    try (var store = open()) {
      assertThat(has(store, "a1")).isFalse();
      assertThat(has(store, "a2")).isTrue();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aDeadDiskMakesTheBooksReadOnly() {
    try (var store = open()) {
      save(store, "a1");
      disk.fail((call, kind) -> true);
      assertThat(refusal(store, "a2")).isEqualTo("READ_ONLY");
      disk.fail((call, kind) -> false);
      assertThat(refusal(store, "a3")).isEqualTo("READ_ONLY");
      assertThat(has(store, "a1")).isTrue();
      assertThat(has(store, "a2")).isFalse();
    }
    try (var store = open()) {
      assertThat(has(store, "a1")).isTrue();
      assertThat(has(store, "a3")).isFalse();
      assertThat(store.check()).isEmpty();
    }
  }

  private static void kill(Store store) {
    store
        .kept()
        .quietly(shelf -> {
          try (var handle = shelf.database().jdbi().open()) {
            return handle.execute("SHUTDOWN IMMEDIATELY");
          } catch (RuntimeException e) {
            return 0; // the connection dies with it
          }
        });
  }

  /// The promise is given, and then neither that database nor another takes anything.
  @Test
  void whatWasPromisedIsDoneWhereNoDatabaseCanBeOpened() {
    FullPath.takes(Integer.MAX_VALUE);
    try (var store = TestStores.open(folder, onFullDisk())) {
      save(store, "a1");
      boolean[] armed = {true};
      disk.afterCall(() -> {
        if (!armed[0]) return;
        armed[0] = false;
        FullPath.takes(0);
        kill(store);
      });
      save(store, "a2");
      assertThatThrownBy(() -> has(store, "a2")).isInstanceOf(ProblemException.class);
      assertThat(refusal(store, "a3")).isEqualTo("DISK_FULL");
      FullPath.takes(Integer.MAX_VALUE);
      assertThat(has(store, "a1")).isTrue();
      assertThat(has(store, "a2")).isTrue();
      assertThat(has(store, "a3")).isFalse();
      save(store, "a4");
      assertThat(store.check()).isEmpty();
    }
  }

  private Store.Disks onFullDisk() {
    return new Store.Disks() {
      @Override
      public Disk disk(Path journal) {
        return disk;
      }

      @Override
      public String database(Path file) {
        return FullPath.SCHEME + ":" + file + ";WRITE_DELAY=0";
      }
    };
  }

  @Test
  void aDatabaseThatDiesAfterThePromiseIsOpenedAnewAndTheDeedRedone() {
    try (var store = open()) {
      save(store, "a1");
      boolean[] armed = {true};
      disk.afterCall(() -> {
        if (!armed[0]) return;
        armed[0] = false;
        kill(store);
      });
      save(store, "a2");
      assertThat(has(store, "a2")).isTrue();
      assertThat(heard).extracting(Change::id).containsExactly("a1", "a2");
      save(store, "a3");
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aDatabaseThatDiesWhileItIsReadIsOpenedAnew() {
    try (var store = open()) {
      save(store, "a1");
      kill(store);
      assertThat(catchThrowableOfType(ProblemException.class, () -> has(store, "a1"))).isNotNull();
      assertThat(has(store, "a1")).isTrue();
    }
  }

  @Test
  void aDatabaseThatDiesBeforeThePromiseRefusesAndIsOpenedAnew() {
    try (var store = open()) {
      save(store, "a1");
      var refused =
          catchThrowableOfType(
              ProblemException.class,
              () ->
                  store
                      .ledger()
                      .write(
                          Deed.BOOK,
                          page -> {
                            kill(store);
                            page.save(TestStores.appointment("a2", NINE));
                            return 0;
                          }));
      assertThat(refused.problem().code()).isEqualTo("DATABASE_FAILED");
      assertThat(has(store, "a2")).isFalse();
      save(store, "a3");
      assertThat(has(store, "a1")).isTrue();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aBackupThatCanNotBeWrittenLeavesNothingBehind() {
    try (var store = TestStores.open(folder)) {
      var file = folder.resolve("lock").resolve("inside-a-file.zip");
      var refused = catchThrowableOfType(ProblemException.class, () -> store.backup(file));
      assertThat(refused.problem().code()).isEqualTo("BACKUP_FAILED");
    }
  }

  @Test
  void aSpoiledBackupIsRefusedAndNothingChanges() throws Exception {
    try (var store = TestStores.open(folder)) {
      store.importPractice(TestStores.practice());
      var file = folder.resolve("b.zip");
      store.backup(file);
      var bytes = java.nio.file.Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      java.nio.file.Files.write(file, bytes);
      var refused = catchThrowableOfType(ProblemException.class, () -> store.restore(file));
      assertThat(refused.problem().code()).isEqualTo("BACKUP_UNREADABLE");
      assertThat(store.isEmpty()).isFalse();
    }
  }
}

package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.disk.FullPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk is full for the database at any of its writes, from the first table on: what isn't done
/// is refused in words, and what is done is there when there is space again.
class FullDatabaseTest {
  @TempDir Path folder;

  private final Store.Disks disks = new Disks(0);

  /// H2 writes what was committed after so many milliseconds.
  private record Disks(int delay) implements Store.Disks {
    @Override
    public Disk disk(Path journal) throws IOException {
      return new FileDisk(journal);
    }

    @Override
    public String database(Path file) {
      return FullPath.SCHEME + ":" + file + ";WRITE_DELAY=" + delay;
    }
  }

  /// H2 writes in its own time, and who asks next hears that it couldn't.
  @Test
  void aBackupIsRefusedInWordsWhenWhatWasBeforeCannotBeWritten() throws Exception {
    FullPath.takes(Integer.MAX_VALUE);
    try (var store = TestStores.open(folder, disks)) {
      store.importPractice(TestStores.practice());
      FullPath.takes(0);
      store
          .kept()
          .beside(shelf ->
              assertThatThrownBy(() ->
                  shelf
                      .database()
                      .jdbi()
                      .useHandle(h -> h.execute("update counters set rules_number = 1"))));
      assertThatThrownBy(() -> store.backup(folder.resolve("now.zip")))
          .isInstanceOf(ProblemException.class);
      FullPath.takes(Integer.MAX_VALUE);
      assertThat(store.backup(folder.resolve("then.zip")).clients()).isEqualTo(1);
      assertThat(store.check()).isEmpty();
    } finally {
      FullPath.takes(Integer.MAX_VALUE);
    }
  }

  /// H2 turns in a circle for good where it can't write while it closes.
  @Test
  void booksAreClosedOnAFullDiskAndNothingGoesOnTurning() throws Exception {
    for (int delay : new int[] {200, 60_000}) {
      for (int writes = 0; writes < 3; writes++) {
        var home = Files.createDirectory(folder.resolve("closed-" + delay + "-" + writes));
        closeOnAFullDisk(home, delay, writes);
        assertThat(turning()).as("%d ms, %d writes", delay, writes).isEmpty();
        try (var store = TestStores.open(home, disks)) {
          assertThat(store.check()).isEmpty();
          assertThat(store.isEmpty()).isFalse();
        }
      }
    }
  }

  private static void closeOnAFullDisk(Path home, int delay, int writes) {
    try {
      FullPath.takes(Integer.MAX_VALUE);
      var store = TestStores.open(home, new Disks(delay));
      store.importPractice(TestStores.practice());
      FullPath.takes(writes);
      store.close();
    } finally {
      FullPath.takes(Integer.MAX_VALUE);
    }
  }

  /// The threads that close connections, and are not done with it.
  private static List<String> turning() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.contains("connection-closer"))
        .toList();
  }

  @Test
  void aFirstStartIsDoneOrRefusedAtEachWrite() throws IOException {
    var refusals = new HashSet<String>();
    int refused = 0;
    int writes = 0;
    do {
      var home = Files.createDirectory(folder.resolve("home-" + writes));
      FullPath.takes(writes);
      boolean done = false;
      try (var store = TestStores.open(home, disks)) {
        store.importPractice(TestStores.practice());
        done = true;
      } catch (ProblemException e) {
        refusals.add(e.problem().code());
        refused++;
      }
      boolean wasFull = FullPath.isFull();
      FullPath.takes(Integer.MAX_VALUE);
      try (var store = TestStores.open(home, disks)) {
        assertThat(store.isEmpty()).as("after %d writes", writes).isEqualTo(!done);
        assertThat(store.check()).isEmpty();
      }
      writes = wasFull ? writes + 1 + writes / 12 : -1;
    } while (writes > 0);
    assertThat(refused).isGreaterThan(10);
    assertThat(refusals).containsOnly("DISK_FULL");
  }
}

package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.disk.FullPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk is full for the database at any of its writes, from the first table on: what isn't done
/// is refused in words, and what is done is there when there is space again.
class FullDatabaseTest {
  @TempDir Path folder;

  private final Store.Disks disks =
      new Store.Disks() {
        @Override
        public Disk disk(Path journal) throws IOException {
          return new FileDisk(journal);
        }

        @Override
        public String database(Path file) {
          return FullPath.SCHEME + ":" + file + ";WRITE_DELAY=0";
        }
      };

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

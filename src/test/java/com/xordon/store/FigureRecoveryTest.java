package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.book.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to the books, the figures are those of what is in them afterwards.
class FigureRecoveryTest {
  private static final long SEED = 4;
  private static final int CHANGES = 120;

  @TempDir Path folder;

  private Path home;
  private Path killed;

  @BeforeEach
  void places() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    killed = Files.createDirectory(folder.resolve("killed"));
  }

  @Test
  void afterAKill() throws IOException {
    try (var store = TestStores.open(home)) {
      var world = changed(store);
      // what lies on the disk this moment is what a kill would leave
      copy(home, killed);
      Files.deleteIfExists(killed.resolve("lock"));
      try (var again = TestStores.open(killed)) {
        FigureFoldTest.assertRight(again, world.of(again), "after a kill");
        assertThat(again.figures().reconcile(Progress.NONE).isClean()).isTrue();
      }
    }
  }

  @Test
  void afterTheDatabaseIsGone() throws IOException {
    FigureWorld world;
    try (var store = TestStores.open(home)) {
      world = changed(store);
    }
    Files.delete(home.resolve("xordon.mv.db"));
    try (var again = TestStores.open(home)) {
      FigureFoldTest.assertRight(again, world.of(again), "database gone");
    }
  }

  @Test
  void afterABackupIsRestored() {
    try (var store = TestStores.open(home)) {
      var world = changed(store);
      store.backup(folder.resolve("backup.zip"));
      for (int i = 0; i < CHANGES; i++) world.change();
      store.figures().read(page -> true);
      store.restore(folder.resolve("backup.zip"));
      FigureFoldTest.assertRight(store, world, "restored");
    }
  }

  private static FigureWorld changed(Store store) {
    var world = new FigureWorld(store, SEED);
    for (int i = 0; i < CHANGES; i++) {
      world.change();
      if (i % 10 == 0) store.figures().read(page -> true);
    }
    return world;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(target);
        else Files.copy(file, target);
      }
    }
  }
}

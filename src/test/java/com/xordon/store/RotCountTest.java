package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.store.disk.SimulatedDisk;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much of the rot is found, and how much of that mended: all of it. Found is counted in full;
/// mended some times of each, and as often as `-Dxordon.rot=1000` says.
class RotCountTest {
  private static final int MENDED = Integer.getInteger("xordon.rot", 15);
  private static final int SPOILT = 1_000;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Path home;
  private Path backup;
  private String before;

  @BeforeEach
  void fill() {
    home = folder.resolve("home");
    backup = home.resolve("backups/monday.zip");
    try (var store = TestStores.open(home)) {
      store.importPractice(TestStores.practice());
      for (int i = 0; i < 8; i++) {
        var start = Instant.parse("2031-03-03T09:00:00Z").plus(Duration.ofHours(i));
        var a = TestStores.appointment("a" + i, start);
        store
            .ledger()
            .write(
                Deed.BOOK,
                p -> {
                  p.save(a);
                  return 0;
                });
      }
      store.backup(backup);
      before = store.exportPractice().toString();
    }
  }

  @Test
  void everyFlippedByteOfASegmentIsFound() throws IOException {
    var file = home.resolve("journal/journal-000001");
    var good = Files.readAllBytes(file);
    var last = entries(good);
    long missed =
        IntStream.range(0, good.length)
            .parallel()
            .filter(at -> {
              var bad = good.clone();
              bad[at] ^= (byte) (1 << at % 8);
              return entries(bad).equals(last);
            })
            .count();
    assertThat(missed).isZero();
    mended(file, RotCountTest::flip);
  }

  /// The hashes that can be read, and whether all is whole.
  private static List<String> entries(byte[] segment) {
    try {
      var hashes = new ArrayList<String>();
      var disk = new SimulatedDisk(Map.of("journal-000001", segment), 1);
      boolean whole = JournalFile.read(disk, (e, hash) -> hashes.add(hash));
      return whole ? hashes : List.of();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void allRotOfTheDatabaseIsFoundAndMended() throws IOException {
    var file = home.resolve("xordon.mv.db");
    var good = Shelf.checksum(file);
    var bytes = Files.readAllBytes(file);
    for (var spoiling : List.<IntFunction<byte[]>>of(n -> flip(bytes, n), n -> zero(bytes, n))) {
      for (int n = 0; n < SPOILT; n++) {
        var bad = spoiling.apply(n);
        Files.write(file, bad);
        assertThat(Shelf.checksum(file).equals(good)).isEqualTo(Arrays.equals(bad, bytes));
      }
    }
    Files.write(file, bytes);
    mended(file, RotCountTest::flip);
    mended(file, RotCountTest::zero);
  }

  @Test
  void allRotOfABackupIsFoundAndMended() throws IOException {
    var bytes = Files.readAllBytes(backup);
    var good = content(backup);
    var bad = folder.resolve("bad.zip");
    int found = 0;
    for (int n = 0; n < 2 * SPOILT; n++) {
      Files.write(bad, n % 2 == 0 ? flip(bytes, n) : zero(bytes, n));
      try {
        Backup.verify(bad, new KeyRing());
        // what no reader looks at, as the hour a file in the zip was made
        assertThat(content(bad)).isEqualTo(good);
      } catch (IOException e) {
        found++;
      }
    }
    assertThat(found).isGreaterThan(SPOILT);
    try (var store = TestStores.open(home)) {
      for (int n = 0; n < MENDED; n++) {
        var before = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(zero(before, n), before.length - 1));
        assertThat(store.check()).extracting(Books.Finding::code).containsExactly("BACKUP_REMADE");
        assertThat(store.check()).isEmpty();
        assertThat(store.look(backup).appointments()).isEqualTo(8);
      }
    }
  }

  private static List<String> content(Path zip) throws IOException {
    var hashes = new ArrayList<String>();
    Backup.entries(zip, new KeyRing(), (e, hash) -> hashes.add(hash));
    return hashes;
  }

  private interface Spoiling {
    byte[] spoil(byte[] good, int seed);
  }

  private void mended(Path file, Spoiling spoiling) throws IOException {
    boolean journal = !file.endsWith("xordon.mv.db");
    for (int n = 0; n < MENDED; n++) {
      Files.write(file, spoiling.spoil(Files.readAllBytes(file), n));
      if (journal) Files.delete(home.resolve("closed.json"));
      try (var store = TestStores.open(home)) {
        assertThat(store.exportPractice().toString()).as("number %d", n).isEqualTo(before);
        assertThat(store.check()).as("number %d", n).isEmpty();
      }
    }
  }

  private static byte[] flip(byte[] good, int seed) {
    var bad = good.clone();
    var random = new Random(seed);
    bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
    return bad;
  }

  /// A sector of noughts; one that was so already is no rot.
  private static byte[] zero(byte[] good, int seed) {
    var bad = good.clone();
    int at = new Random(seed).nextInt((bad.length + 511) / 512) * 512;
    Arrays.fill(bad, at, Math.min(bad.length, at + 512), (byte) 0);
    return bad;
  }
}

package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.RecordedDisk;
import com.xordon.store.disk.RecordedPath;
import com.xordon.store.disk.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power is cut under journal and H2 together, at random moments, and what may be on the disk
/// then is opened: the books are those after the last deed that was acknowledged, or after the one
/// that was under way, and nobody has to lift a hand. The next life begins on one of these disks.
class StorePowerCutTest {
  /// So many disks; 2,000 with `-Dxordon.cuts=2000`.
  private static final int IMAGES = Integer.getInteger("xordon.cuts", 200);

  private static final long SEED = Long.getLong("xordon.seed", 20261126);
  private static final int CUTS_A_LIFE = 8;
  private static final int DEEDS = 20_000;
  private static final int DESKS = Runtime.getRuntime().availableProcessors();
  private static final Duration IN_TIME = Duration.ofMinutes(2);
  private static final Path KEPT = Path.of("target", "power-cuts");
  private static final Instant FIRST = Instant.parse("2031-03-03T00:00:00Z");

  private final List<Image> images = new ArrayList<>();
  private final Map<Recording.Policy, Integer> cuts = new EnumMap<>(Recording.Policy.class);
  private final Map<String, Map<String, String>> found = new ConcurrentHashMap<>();
  private final Map<String, Integer> mended = new ConcurrentHashMap<>();

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  /// A disk after a cut, and the books that may be on it.
  private record Image(
      String name,
      Map<String, byte[]> files,
      Map<String, String> sure,
      Map<String, String> perhaps) {}

  @Test
  void nothingAcknowledgedIsLostByAPowerCut() throws Exception {
    Map<String, byte[]> disk = Map.of();
    Map<String, String> books = Map.of();
    int opened = 0;
    for (int life = 0; opened < IMAGES; life++) {
      new Life(life, disk, books, false).run(life % 3 == 2 ? 8 : 0);
      checkAll();
      var next = images.get(new Random(SEED + life).nextInt(images.size()));
      disk = life % 5 == 4 ? Map.of() : next.files;
      books = life % 5 == 4 ? Map.of() : found.get(next.name);
      opened += images.size();
      images.clear();
    }
    assertThat(cuts).hasSize(Recording.Policy.values().length);
    System.out.printf("%d disks, %s, %s%n", opened, cuts, mended);
  }

  @Test
  void aDiskThatSaysItHasKeptWhatItHasNotIsFoundOut() throws Exception {
    new Life(0, Map.of(), Map.of(), true).run(0);
    assertThat(images.stream().filter(image -> !check(image))).isNotEmpty();
  }

  /// A disk that is not opened in time, or not to what may be on it, is kept to be looked at: when
  /// H2 writes is never the same twice.
  private void checkAll() throws Exception {
    var desks = Executors.newFixedThreadPool(DESKS, Thread.ofPlatform().daemon().factory());
    try {
      var ends = new LinkedHashMap<Image, Future<Boolean>>();
      for (var image : images) ends.put(image, desks.submit(() -> check(image)));
      for (var end : ends.entrySet()) {
        boolean right = isRight(end.getValue());
        if (!right) put(KEPT.resolve(end.getKey().name), end.getKey().files);
        assertThat(right).as("%s, kept in %s", end.getKey().name, KEPT).isTrue();
      }
    } finally {
      desks.shutdownNow();
    }
  }

  private static boolean isRight(Future<Boolean> end) throws Exception {
    try {
      return end.get(IN_TIME.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return false;
    }
  }

  /// Whether the books on a disk are those that may be there, however often it is opened.
  private boolean check(Image image) {
    try {
      var home = folder.resolve(image.name);
      put(home, image.files);
      boolean right = true;
      for (int time = 0; time < 2; time++) {
        try (var store = TestStores.open(home)) {
          var now = books(store);
          right &= now.equals(image.sure) || now.equals(image.perhaps);
          for (var finding : store.mended()) mended.merge(finding.code(), 1, Integer::sum);
          if (time == 1) right &= store.check().isEmpty();
          found.put(image.name, now);
        }
      }
      delete(home);
      return right;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> books(Store store) {
    var books = new TreeMap<String, String>();
    if (store.isEmpty()) return books;
    var practice = store.exportPractice();
    books.put("practice", practice.at("/practice/name").asText());
    for (var a : practice.path("appointments")) {
      books.put(a.path("id").asText(), a.path("start").asText());
    }
    return books;
  }

  /// One run of the program, with the power cut now and then.
  private final class Life {
    private final int life;
    private final Random random;
    private final Recording recording;
    private final Path home;
    private final boolean lies;
    private Map<String, String> sure;
    private Map<String, String> perhaps;
    private int untilCut;
    private int done;

    Life(int life, Map<String, byte[]> disk, Map<String, String> books, boolean lies)
        throws IOException {
      this.life = life;
      this.random = new Random(SEED * 31 + life);
      this.recording = new Recording(SEED + life);
      this.home = folder.resolve("life-" + life);
      this.lies = lies;
      this.sure = books;
      this.perhaps = books;
      put(home, disk);
      disk.forEach((name, bytes) -> {
        int slash = name.indexOf('/') + 1;
        recording.found(name.substring(0, slash), name.substring(slash), bytes);
      });
    }

    void run(int busy) throws IOException, InterruptedException {
      untilCut = 1 + random.nextInt(60);
      recording.watch(this::perhapsCut);
      RecordedPath.note(home, recording);
      var load = new ArrayList<Thread>();
      var idle = new AtomicBoolean();
      for (int i = 0; i < busy; i++) load.add(Thread.ofPlatform().start(() -> spin(idle)));
      try (var store = TestStores.open(home, disks())) {
        for (int n = 0; done < CUTS_A_LIFE && n < DEEDS; n++) deed(store, n);
        assertThat(done).as("H2 wrote often enough").isEqualTo(CUTS_A_LIFE);
        recording.end();
      } finally {
        idle.set(true);
        for (var t : load) t.join();
        RecordedPath.forget(home);
      }
      delete(home);
    }

    private static void spin(AtomicBoolean idle) {
      long x = 1;
      while (!idle.get())
        for (int i = 0; i < 100_000; i++) x = x * 31 + Thread.currentThread().threadId();
      if (x == 0) throw new AssertionError("never");
    }

    private Store.Disks disks() {
      return new Store.Disks() {
        @Override
        public Disk disk(Path journal) throws IOException {
          return new RecordedDisk(journal, recording, lies);
        }

        @Override
        public String database(Path file) {
          // most lives see H2 write more often than it would: more to be cut
          return RecordedPath.SCHEME + ":" + file + (isLazy() ? "" : ";WRITE_DELAY=20");
        }
      };
    }

    private boolean isLazy() {
      return life % 4 == 3;
    }

    private void deed(Store store, int n) throws InterruptedException {
      Thread.sleep(isLazy() ? 8 : 2); // or the books grow long before H2 writes a page
      var next = new TreeMap<>(sure);
      if (!sure.containsKey("practice")) {
        next.put("practice", "North Street");
        perhaps = next;
        store.importPractice(TestStores.practice());
      } else {
        var rows = rows(n);
        rows.forEach((id, start) -> next.put(id, start.toString()));
        perhaps = next;
        store
            .ledger()
            .write(
                n % 3 == 0 ? Deed.MOVE : Deed.BOOK,
                page -> {
                  rows.forEach((id, start) -> page.save(TestStores.appointment(id, start)));
                  return 0;
                });
      }
      sure = next;
    }

    /// New appointments, or one that is there at another time; now and then a whole lot.
    private Map<String, Instant> rows(int n) {
      var start = FIRST.plus(Duration.ofMinutes(5L * (life * 100_000 + n)));
      if (n % 3 == 0 && sure.size() > 1) {
        var ids = sure.keySet().stream().filter(id -> !id.equals("practice")).toList();
        return Map.of(ids.get(random.nextInt(ids.size())), start);
      }
      var rows = new TreeMap<String, Instant>();
      int most = n % 50 == 1 ? 40 : 1 + random.nextInt(3);
      for (int i = 0; i < most; i++) rows.put("a%d-%d-%d".formatted(life, n, i), start);
      return rows;
    }

    /// Every other cut is at a call of H2, which are the fewer ones.
    private void perhapsCut(String where) {
      boolean atDatabase = done % 2 == 1;
      if (done >= CUTS_A_LIFE || atDatabase && !where.equals(RecordedPath.HOME)) return;
      if (--untilCut > 0) return;
      done++;
      untilCut = 1 + random.nextInt(atDatabase ? 200 : 5);
      for (var policy : Recording.Policy.values()) {
        var name = "life-%d-call-%d-%s".formatted(life, recording.calls(), policy);
        images.add(new Image(name, disk(policy), sure, perhaps));
        cuts.merge(policy, 1, Integer::sum);
      }
    }

    /// What is all on the disk, as after a kill, is found while the machine still runs.
    private Map<String, byte[]> disk(Recording.Policy policy) {
      var files = new HashMap<>(recording.image(policy));
      var mark = TestStores.openMark(policy != Recording.Policy.WRITTEN);
      files.put(TestStores.OPEN_MARK, mark.getBytes(StandardCharsets.UTF_8));
      return files;
    }
  }

  private static void put(Path home, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(home.resolve(RecordedDisk.JOURNAL));
    for (var file : files.entrySet()) Files.write(home.resolve(file.getKey()), file.getValue());
  }

  private static void delete(Path what) throws IOException {
    try (var files = Files.walk(what)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}

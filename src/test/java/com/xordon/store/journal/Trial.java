package com.xordon.store.journal;

import com.xordon.core.change.Deed;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.SimulatedDisk;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/// A run of bookings on a disk that may lose its power at each call. Whatever is left must hold all
/// that was acknowledged and nothing that wasn't issued or was refused.
final class Trial {
  private static final long SEGMENT = 3_000;

  private final UnaryOperator<Disk> spoiled;
  private final int most;
  private final Random random;
  private final List<String> issued = new ArrayList<>();
  private int acknowledged;
  long states;

  Trial(long seed, int most, UnaryOperator<Disk> spoiled) {
    this.random = new Random(seed);
    this.most = most;
    this.spoiled = spoiled;
  }

  static Trial honest(long seed, int most) {
    return new Trial(seed, most, disk -> disk);
  }

  /// Books until `bookings` are issued; with `restartAfter` the process ends once without losing
  /// power.
  void run(int bookings, SimulatedDisk.Fault fault, boolean restarts) throws IOException {
    var disk = new SimulatedDisk(random.nextLong());
    disk.afterCall(() -> disk.cut(most, image -> check(image, 1)));
    var journal = open(disk);
    disk.fail(fault);
    for (int i = 1; i <= bookings; i++) {
      var booking = booking(journal.tail(), i, 1 + random.nextInt(2));
      issued.add(name(booking));
      try {
        journal.append(journal.prepare(booking));
        acknowledged = issued.size();
      } catch (JournalRefused e) {
        issued.removeLast();
      } catch (JournalStopped e) {
        disk.fail((call, kind) -> false);
        journal = open(disk);
        settle(journal);
      }
      if (restarts && i % 7 == 0) {
        disk.fail((call, kind) -> false);
        journal = open(disk);
        disk.fail(fault);
      }
    }
    disk.cut(most, image -> check(image, 1));
  }

  /// After a stop only opening again tells whether the last one was kept.
  private void settle(JournalFile journal) {
    if (journal.tail().transaction() < issued.size()) issued.removeLast();
    acknowledged = issued.size();
  }

  private JournalFile open(Disk disk) throws IOException {
    return JournalFile.recover(spoiled.apply(disk), SEGMENT, lines -> {});
  }

  private void check(Map<String, byte[]> image, int depth) {
    states++;
    try {
      var disk = new SimulatedDisk(image, random.nextLong());
      if (depth > 0 && states % 20 == 0) {
        disk.afterCall(() -> disk.cut(4, cut -> check(cut, depth - 1)));
      }
      var found = new ArrayList<String>();
      recover(disk, found);
      demandPrefix(found);
      if (states % 3 > 0) return;
      disk.afterCall(() -> {});
      var again = new ArrayList<String>();
      var journal = recover(disk, again);
      demand(found.equals(again), "two answers");
      var more = booking(journal.tail(), 99_999, 1);
      journal.append(journal.prepare(more));
      again.clear();
      var cut = new ArrayList<Map<String, byte[]>>();
      disk.cut(2, cut::add);
      found.add(name(more));
      recover(new SimulatedDisk(cut.getLast(), 1), again);
      demand(found.equals(again), "an append after recovery is lost");
    } catch (IOException | JournalRefused | JournalStopped | IllegalArgumentException e) {
      throw new AssertionError("can't be recovered", e);
    }
  }

  private JournalFile recover(SimulatedDisk disk, List<String> found) throws IOException {
    return JournalFile.recover(
        spoiled.apply(disk),
        SEGMENT,
        lines -> found.add(lines.stream().map(Line::json).toList().toString()));
  }

  private void demandPrefix(List<String> found) {
    demand(found.size() >= acknowledged, "an acknowledged booking is lost");
    demand(found.size() <= issued.size(), "something is invented");
    demand(found.equals(issued.subList(0, found.size())), "another story");
  }

  private static void demand(boolean holds, String what) {
    if (!holds) throw new AssertionError(what);
  }

  private static String name(List<Entry> booking) {
    return booking.stream().map(e -> Line.of(e, "").json()).toList().toString();
  }

  private List<Entry> booking(Tail tail, int n, int rows) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < rows; i++) {
      var doc =
          "{\"id\":\"a%d-%d\",\"notes\":\"%s\"}"
              .formatted(n, i, "x".repeat(random.nextInt(random.nextInt(8) == 0 ? 900 : 40)));
      entries.add(
          new Entry(
              tail.number() + 1 + i,
              tail.transaction() + 1,
              rows - 1 - i,
              Deed.BOOK,
              "appointment",
              "a" + n + "-" + i,
              null,
              new Row(n, doc),
              0,
              "t",
              "h",
              Instant.EPOCH));
    }
    return entries;
  }
}

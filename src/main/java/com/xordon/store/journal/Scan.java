package com.xordon.store.journal;

import com.xordon.store.disk.Disk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads all segments in order and hands on each whole transaction that counts.
///
/// A tail torn by a power cut is at the end and belongs to one transaction that was never promised;
/// anything else that is broken is damage.
final class Scan {
  private final Disk disk;
  private final Reader transactions;
  private Tail tail = Tail.START;
  private long goodLength;
  private @Nullable Segment last;
  private @Nullable String torn;
  private boolean damaged;

  /// Takes a whole transaction.
  interface Reader {
    void accept(List<Line> lines) throws Line.NoEntry;
  }

  Scan(Disk disk, Reader transactions) {
    this.disk = disk;
    this.transactions = transactions;
  }

  /// Hands on all entries of a transaction, or none.
  static Reader entries(BiConsumer<Entry, String> reader) {
    return lines -> {
      var entries = new ArrayList<Entry>();
      for (var line : lines) entries.add(line.entry());
      for (int i = 0; i < lines.size(); i++) reader.accept(entries.get(i), lines.get(i).hash());
    };
  }

  Scan run() throws IOException {
    var names = disk.list().stream().filter(Segment::isName).toList();
    var heads = new ArrayList<Segment>();
    for (int i = 0; i < names.size(); i++) {
      var head = Segment.read(disk, names.get(i));
      if (head != null && (i > 0 || head.after().equals(Tail.START))) {
        heads.add(head);
      } else if (i == names.size() - 1 && isUnborn(names.get(i))) {
        torn = names.get(i);
      } else {
        damaged = true;
        return this;
      }
    }
    for (int i = 0; i < heads.size() && !damaged; i++) {
      read(heads.get(i), i + 1 < heads.size() ? heads.get(i + 1).after() : null);
    }
    return this;
  }

  /// Whether a file is what a power cut leaves of a new segment: no whole entry is in it.
  private boolean isUnborn(String name) throws IOException {
    try (var lines = new Lines(disk.read(name))) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        if (Line.open(line, disk.sealing()) != null) return false;
      }
      return true;
    }
  }

  private void read(Segment segment, @Nullable Tail end) throws IOException {
    last = segment;
    if (!segment.after().equals(tail)) {
      damaged = true;
      return;
    }
    try (var lines = new Lines(disk.read(segment.name()))) {
      var header = lines.next();
      goodLength = header == null ? 0 : header.length + 1L;
      long length = goodLength;
      var open = new ArrayList<Line>();
      while (end == null || tail.number() < end.number()) {
        var bytes = lines.next();
        if (bytes == null) break;
        length += bytes.length + 1L;
        var line = Line.open(bytes, disk.sealing());
        if (line == null || !follows(line, open)) {
          damaged = end != null || comesLater(line) || anyLater(lines);
          return;
        }
        open.add(line);
        if (line.left() > 0) continue;
        try {
          transactions.accept(List.copyOf(open));
        } catch (Line.NoEntry e) {
          damaged = true;
          return;
        }
        tail = line.tail();
        goodLength = length;
        open.clear();
      }
      if (end != null && !tail.equals(end)) damaged = true;
    }
  }

  private boolean follows(Line line, List<Line> open) {
    var before = open.isEmpty() ? tail : open.getLast().tail();
    var transaction = tail.transaction() + 1;
    return line.number() == before.number() + 1
        && line.transaction() == transaction
        && line.previous().equals(before.hash())
        && (open.isEmpty() || line.left() == open.getLast().left() - 1);
  }

  private boolean anyLater(Lines lines) throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (comesLater(Line.open(line, disk.sealing()))) return true;
    }
    return false;
  }

  /// Whether a line proves that what is broken before it was whole once.
  private boolean comesLater(@Nullable Line line) {
    return line != null && line.transaction() > tail.transaction() + 1;
  }

  Tail tail() {
    return tail;
  }

  long goodLength() {
    return goodLength;
  }

  @Nullable Segment last() {
    return last;
  }

  @Nullable String torn() {
    return torn;
  }

  boolean damaged() {
    return damaged;
  }
}

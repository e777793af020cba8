package com.xordon.store.journal;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskFile;
import com.xordon.store.disk.Sealing;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Append-only segments, one line per entry. When `append` returns, its entries survive a power
/// cut; when it throws `JournalRefused`, they will never be seen again.
///
/// @see <a href="../../../../../../../docs/data-folder.md">docs/data-folder.md</a>
public final class JournalFile implements Closeable {
  private static final long SEGMENT = 8 << 20;

  private final Disk disk;
  private final long segmentLength;
  private Segment segment;
  private @Nullable DiskFile file;
  private long goodLength;
  private Tail tail;

  private JournalFile(Disk disk, long segmentLength, Segment segment, Tail tail, long goodLength) {
    this.disk = disk;
    this.segmentLength = segmentLength;
    this.segment = segment;
    this.tail = tail;
    this.goodLength = goodLength;
  }

  /// Opens what a clean end left, without reading it through; null when it doesn't look like that.
  public static @Nullable JournalFile openClean(Disk disk, Tail tail, String segments)
      throws IOException {
    var names = disk.list().stream().filter(Segment::isName).toList();
    if (names.isEmpty()) return null;
    var head = Segment.read(disk, names.getLast());
    if (head == null) return null;
    var journal = new JournalFile(disk, SEGMENT, head, tail, 0);
    journal.openSegment();
    if (journal.segments().equals(segments)) return journal;
    journal.close();
    return null;
  }

  /// Opens after an end that may have been unclean: hands every entry that counts and its hash to
  /// `reader`, cuts a torn tail, and writes the last segment anew, for what can be read now need
  /// not be on the disk.
  ///
  /// @throws JournalDamaged when more is broken than a power cut explains
  public static JournalFile recover(Disk disk, BiConsumer<Entry, String> reader)
      throws IOException {
    return recover(disk, SEGMENT, Scan.entries(reader));
  }

  static JournalFile recover(Disk disk, long segmentLength, Scan.Reader transactions)
      throws IOException {
    var scan = new Scan(disk, transactions).run();
    if (scan.damaged()) throw new JournalDamaged(scan.tail());
    for (var name : disk.list()) {
      if (name.endsWith(".new") || name.equals(scan.torn())) disk.delete(name);
    }
    var last = scan.last();
    if (last == null) {
      var journal = new JournalFile(disk, segmentLength, new Segment(0, Tail.START), Tail.START, 0);
      journal.beginSegment();
      return journal;
    }
    rewrite(disk, last, scan.goodLength());
    var journal = new JournalFile(disk, segmentLength, last, scan.tail(), scan.goodLength());
    journal.openSegment();
    return journal;
  }

  /// Reads what counts without changing anything, as far as it is whole; the answer says whether
  /// all of it was.
  public static boolean read(Disk disk, BiConsumer<Entry, String> reader) throws IOException {
    return !new Scan(disk, Scan.entries(reader)).run().damaged();
  }

  /// Whether lines of this disk are sealed, whether or not they can be opened.
  public static boolean looksSealed(Disk disk) throws IOException {
    for (var name : disk.list().stream().filter(Segment::isName).toList()) {
      try (var lines = new Lines(disk.read(name))) {
        lines.next();
        var first = lines.next();
        if (first != null) return first.length > 0 && first[0] == Sealing.MARK;
      }
    }
    return false;
  }

  /// Writes a segment as it would lie there unsealed. Lines that can't be opened don't count and
  /// are left out.
  public static void copyOpened(Disk disk, String name, OutputStream out) throws IOException {
    try (var lines = new Lines(disk.read(name))) {
      var head = lines.next();
      if (head == null) return;
      out.write(head);
      out.write('\n');
      for (var line = lines.next(); line != null; line = lines.next()) {
        var opened = disk.sealing().open(line);
        if (opened == null) continue;
        out.write(opened);
        out.write('\n');
      }
    }
  }

  private static void rewrite(Disk disk, Segment segment, long length) throws IOException {
    var fresh = segment.name() + ".new";
    try (var in = disk.read(segment.name());
        var out = disk.open(fresh)) {
      long left = length;
      while (left > 0) {
        var bytes = in.readNBytes((int) Math.min(left, 1 << 20));
        if (bytes.length == 0) throw new EOFException(segment.name() + " is shorter than it was");
        out.append(bytes);
        left -= bytes.length;
      }
      out.force();
    }
    disk.rename(fresh, segment.name());
    disk.sync();
  }

  public Tail tail() {
    return tail;
  }

  /// Whether nothing can be written any more until the books are opened again.
  public boolean isStopped() {
    return file == null;
  }

  /// Names and lengths of all segments, to know them again.
  public String segments() throws IOException {
    var names = disk.list().stream().filter(Segment::isName).toList();
    return names + " " + goodLength;
  }

  /// The lines that would tell of a transaction, in its order.
  public Pending prepare(List<Entry> entries) {
    var lines = new ArrayList<Line>(entries.size());
    var previous = tail.hash();
    for (var entry : entries) {
      var line = Line.of(entry, previous);
      lines.add(line);
      previous = line.hash();
    }
    return new Pending(lines);
  }

  /// Lines ready to be appended, all of one transaction.
  public static final class Pending {
    private final List<Line> lines;

    private Pending(List<Line> lines) {
      this.lines = lines;
    }

    public List<String> hashes() {
      return lines.stream().map(Line::hash).toList();
    }
  }

  /// Appends one transaction and forces it.
  ///
  /// @throws JournalRefused when it can't be kept; then it isn't, for good
  /// @throws JournalStopped when nothing is known of it, and nothing more can be written
  public void append(Pending pending) throws JournalRefused, JournalStopped {
    var open = file;
    if (open == null) throw new JournalStopped(null);
    long length = goodLength;
    try {
      for (var chunk : Chunks.of(pending.lines, disk.sealing())) {
        open.append(chunk);
        length += chunk.length;
      }
    } catch (IOException e) {
      cutBack(open, e);
      throw new JournalRefused(e);
    }
    try {
      open.force();
    } catch (IOException e) {
      leaveSegment(e);
      throw new JournalRefused(e);
    }
    goodLength = length;
    tail = pending.lines.getLast().tail();
    if (goodLength >= segmentLength) rotate();
  }

  /// A full segment ends where it is; when no new one can be made, the old one just grows on.
  private void rotate() {
    var full = file;
    var old = segment;
    long length = goodLength;
    try {
      beginSegment();
      if (full != null) full.close();
    } catch (IOException e) {
      if (segment != old) return; // only closing failed
      file = full;
      goodLength = length;
      withdraw(old.index() + 1, e);
    }
  }

  /// A segment half begun must not be found later, when the old one has grown past its first line.
  private void withdraw(int index, IOException cause) {
    try {
      disk.delete(new Segment(index, tail).name());
      disk.sync();
    } catch (IOException e) {
      cause.addSuppressed(e);
      file = null;
    }
  }

  private void cutBack(DiskFile open, IOException cause) throws JournalStopped {
    try {
      open.truncate(goodLength);
      open.force();
    } catch (IOException e) {
      cause.addSuppressed(e);
      leaveSegment(cause);
    }
  }

  /// After a failed force no file is trusted again: the next one names the last entry that counts.
  private void leaveSegment(IOException cause) throws JournalStopped {
    var old = file;
    file = null;
    try {
      beginSegment();
      if (old != null) old.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
      if (file == null) throw new JournalStopped(cause);
    }
  }

  private void beginSegment() throws IOException {
    var next = new Segment(segment.index() + 1, tail);
    var fresh = disk.open(next.name());
    try {
      fresh.append(next.header());
      fresh.force();
      disk.sync();
    } catch (IOException e) {
      fresh.close();
      throw e;
    }
    file = fresh;
    segment = next;
    goodLength = next.header().length;
  }

  private void openSegment() throws IOException {
    var open = disk.open(segment.name());
    goodLength = open.size();
    file = open;
  }

  @Override
  public void close() throws IOException {
    var open = file;
    file = null;
    if (open != null) open.close();
  }
}

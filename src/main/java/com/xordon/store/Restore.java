package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskFile;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.home.Home;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.JournalRefused;
import com.xordon.store.journal.JournalStopped;
import com.xordon.store.table.Docs;
import com.xordon.store.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The books as they were at a point, beside the books of now.
final class Restore {
  private final Story story;
  private final Story now;
  private final boolean isKnown;

  private Restore(Story story, Story now, boolean isKnown) {
    this.story = story;
    this.now = now;
    this.isKnown = isKnown;
  }

  /// @throws IOException when the backup or the journal can't be read whole
  static Restore of(RestorePoint point, Home home, Disk journal) throws IOException {
    var story = Story.of(point, journal);
    var now = Story.of(new RestorePoint(Optional.empty(), Optional.empty()), journal);
    return new Restore(story, now, knows(point, home, journal, story));
  }

  /// Whether our books know what happened since: they hold the point itself, or they wrote the
  /// backup.
  private static boolean knows(RestorePoint point, Home home, Disk journal, Story story)
      throws IOException {
    var folder = point.backup().map(b -> b.toAbsolutePath().normalize().getParent());
    if (folder.filter(home.backups()::equals).isPresent()) return true;
    var held = new boolean[1];
    JournalFile.read(journal, (e, hash) -> held[0] |= hash.equals(story.hash()));
    return held[0];
  }

  /// Whether there was nothing yet at the point.
  boolean isEmpty() {
    return story.last() == 0;
  }

  /// `taken` is when the backup was made; the present where there is none.
  Glance glance(Instant taken) {
    var practice = story.rows("practice").values().stream().findFirst();
    var summary =
        new Backups.Summary(
            practice.map(row -> Docs.practice(row).name()).orElse(""),
            story.rows("staff").size(),
            story.rows("service").size(),
            story.rows("contact").size(),
            story.rows("appointment").size(),
            story.last(),
            taken);
    return new Glance(summary, story.lastChange(), differences());
  }

  private List<Glance.Difference> differences() {
    var all = new ArrayList<Glance.Difference>();
    for (var entity : Tables.entities()) {
      var then = story.rows(entity);
      var present = now.rows(entity);
      int back = (int) then.keySet().stream().filter(id -> !present.containsKey(id)).count();
      int gone = (int) present.keySet().stream().filter(id -> !then.containsKey(id)).count();
      int other = 0;
      for (var row : then.entrySet()) {
        var its = present.get(row.getKey());
        if (its != null && !Objects.equals(its, row.getValue())) other++;
      }
      if (back + gone + other > 0) all.add(new Glance.Difference(entity, back, gone, other));
    }
    return all;
  }

  /// Writes the journal of the point into an empty folder, durably, and behind it what keeps
  /// messages from leaving twice.
  void write(Path folder, Author author, Instant at) throws IOException {
    try (var journal = JournalFile.recover(new Unforced(new FileDisk(folder)), (e, hash) -> {})) {
      var open = new ArrayList<Comparison.Hashed>();
      story.tell((e, hash) -> {
        open.add(new Comparison.Hashed(e, hash));
        if (e.left() > 0) return;
        append(journal, open);
        open.clear();
      });
      var held = Held.after(story, isKnown ? Optional.of(now) : Optional.empty());
      var entries = held.entries(story, author, at);
      if (!entries.isEmpty()) journal.append(journal.prepare(entries));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (JournalRefused | JournalStopped e) {
      throw new IOException(e);
    }
    Backup.forceAll(folder);
  }

  private static void append(JournalFile journal, List<Comparison.Hashed> transaction) {
    try {
      if (Recovery.appendAll(journal, transaction)) return;
      throw new UncheckedIOException(new IOException("an entry doesn't follow the one before it"));
    } catch (JournalRefused | JournalStopped e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /// A disk whose files are forced all at once in the end.
  private record Unforced(Disk disk) implements Disk {
    @Override
    public List<String> list() throws IOException {
      return disk.list();
    }

    @Override
    public InputStream read(String name) throws IOException {
      return disk.read(name);
    }

    @Override
    public DiskFile open(String name) throws IOException {
      return new Loose(disk.open(name));
    }

    @Override
    public void rename(String from, String to) throws IOException {
      disk.rename(from, to);
    }

    @Override
    public void delete(String name) throws IOException {
      disk.delete(name);
    }

    @Override
    public void sync() {
      // once, in the end
    }
  }

  private record Loose(DiskFile file) implements DiskFile {
    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      file.append(bytes);
    }

    @Override
    public void truncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void force() {
      // once, in the end
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}

package com.xordon.store;

import com.xordon.store.disk.FileDisk;
import com.xordon.store.disk.SealedDisk;
import com.xordon.store.disk.Sealing;
import com.xordon.store.disk.Unforced;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.JournalRefused;
import com.xordon.store.journal.JournalStopped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// A whole journal, written durably into an empty folder.
final class FreshJournal {
  private final Path folder;
  private final Sealing lines;

  FreshJournal(Path folder, Sealing lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /// Hands on all entries of a story and their hashes.
  interface Teller {
    void tell(BiConsumer<Entry, String> reader) throws IOException;
  }

  /// Writes what is told, then the entries behind it.
  void write(Teller story, List<Entry> behind) throws IOException {
    var disk = new SealedDisk(new Unforced(new FileDisk(folder)), () -> lines);
    try (var journal = JournalFile.recover(disk, (e, hash) -> {})) {
      var open = new ArrayList<Comparison.Hashed>();
      story.tell((e, hash) -> {
        open.add(new Comparison.Hashed(e, hash));
        if (e.left() > 0) return;
        append(journal, open);
        open.clear();
      });
      if (!behind.isEmpty()) journal.append(journal.prepare(behind));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (JournalRefused | JournalStopped e) {
      throw new IOException(e);
    }
    force();
  }

  private static void append(JournalFile journal, List<Comparison.Hashed> transaction) {
    try {
      if (Recovery.appendAll(journal, transaction)) return;
      throw new UncheckedIOException(new IOException("an entry doesn't follow the one before it"));
    } catch (JournalRefused | JournalStopped e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void force() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
    FileDisk.sync(folder);
  }
}

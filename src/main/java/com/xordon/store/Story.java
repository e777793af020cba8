package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.Row;
import com.xordon.store.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The entries of a backup, and of our own journal where it goes on from there, up to a point. Read
/// twice: first to find the point, then to tell.
final class Story {
  private final Optional<Path> backup;
  private final Disk own;
  private final KeyRing keys;
  private final Optional<RestorePoint.Until> until;
  private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();
  private long backupEnd;
  private boolean goesOn;
  private long last;
  private long transaction;
  private String hash = "";
  private Instant lastChange = Instant.EPOCH;

  private Story(RestorePoint point, Disk own, KeyRing keys) {
    this.backup = point.backup();
    this.own = own;
    this.keys = keys;
    this.until = point.until();
  }

  /// @throws IOException when the backup or our journal can't be read
  static Story of(RestorePoint point, Disk own, KeyRing keys) throws IOException {
    var story = new Story(point, own, keys);
    if (story.backup.isPresent()) story.joinBackup(story.backup.get());
    story.all(story::reach);
    story.tell(story::note);
    return story;
  }

  /// Finds out whether our journal goes on where the backup ends.
  private void joinBackup(Path file) throws IOException {
    var end = new String[] {""};
    Backup.entries(
        file,
        keys,
        (e, itsHash) -> {
          backupEnd = e.number();
          end[0] = itsHash;
        });
    JournalFile.read(own, (e, itsHash) -> goesOn |= itsHash.equals(end[0]));
  }

  private void all(BiConsumer<Entry, String> reader) throws IOException {
    if (backup.isPresent()) Backup.entries(backup.get(), keys, reader);
    if (backup.isPresent() && (!goesOn || until.isEmpty())) return;
    boolean whole =
        JournalFile.read(
            own,
            (e, itsHash) -> {
              if (e.number() > backupEnd) reader.accept(e, itsHash);
            });
    if (!whole) throw new IOException("our journal isn't whole");
  }

  /// The last transaction that is wanted, even when the clock was wrong for one before it.
  private void reach(Entry e, String itsHash) {
    boolean wanted =
        switch (until.orElse(null)) {
          case null -> true;
          case RestorePoint.Until.Moment(var at) -> !e.at().isAfter(at);
          case RestorePoint.Until.Number(var number) -> e.number() <= number;
        };
    if (e.left() == 0 && wanted) last = e.number();
  }

  /// Hands on the entries up to the point.
  void tell(BiConsumer<Entry, String> reader) throws IOException {
    all((e, itsHash) -> {
      if (e.number() <= last) reader.accept(e, itsHash);
    });
  }

  private void note(Entry e, String itsHash) {
    transaction = e.transaction();
    hash = itsHash;
    lastChange = e.at();
    put(rows, e);
  }

  private static void put(Map<String, Map<String, Row>> rows, Entry e) {
    var kind = rows.computeIfAbsent(e.entity(), k -> new HashMap<>());
    var after = e.after();
    if (after == null) kind.remove(e.id());
    else kind.put(e.id(), after);
  }

  /// The rows at the point, by kind and id.
  Map<String, Row> rows(String entity) {
    return rows.getOrDefault(entity, Map.of());
  }

  long last() {
    return last;
  }

  long transaction() {
    return transaction;
  }

  String hash() {
    return hash;
  }

  Instant lastChange() {
    return lastChange;
  }
}

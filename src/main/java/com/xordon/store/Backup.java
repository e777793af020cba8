package com.xordon.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.home.Home;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.Tail;
import com.xordon.store.vault.KeyRing;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/// A backup: a zip of the journal, the practice file for people, and a manifest of what is inside.
/// It counts only after it was read back whole.
final class Backup {
  private static final String MANIFEST = "manifest.json";
  private static final String PRACTICE = "practice.json";
  private static final String JOURNAL = "journal/";

  private Backup() {}

  /// Writes a backup of a shelf on which nobody writes, and reads it back.
  static Backups.Summary write(Shelf shelf, ObjectNode practice, Path file, Instant now)
      throws IOException {
    var summary = new Counting(shelf.database()).summary(shelf.journal().tail(), now);
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) Files.createDirectories(folder);
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      var safe = shelf.home().keys().safe();
      try (var out = new SealedZip(fresh, safe)) {
        out.put(MANIFEST, manifest(summary, shelf.journal().tail()));
        out.put(PRACTICE, practice.toString());
        copyJournal(shelf.home(), out);
      }
      finish(fresh, file, shelf.home().keys());
      return summary;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void copyJournal(Home home, SealedZip out) throws IOException {
    var journal = home.keys().over(new FileDisk(home.journal()));
    for (var segment : journal.list()) {
      try (var file = out.file(JOURNAL + segment)) {
        JournalFile.copyOpened(journal, segment, file);
      }
    }
  }

  /// Makes a fresh file durable, reads it back, and gives it its name.
  private static void finish(Path fresh, Path file, KeyRing keys) throws IOException {
    force(fresh);
    verify(fresh, keys);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) FileDisk.sync(folder);
  }

  /// Writes a backup anew, sealed as our folder is; one that is already so is left alone.
  ///
  /// @throws com.xordon.store.vault.Locked when it comes from elsewhere
  static void reseal(Path file, KeyRing keys) throws IOException {
    var ours = keys.safe().map(safe -> safe.vault().id());
    if (BackupZip.vault(file).map(Vault::id).equals(ours)) return;
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    var modified = Files.getLastModifiedTime(file);
    try {
      try (var in = BackupZip.open(file, keys);
          var out = new SealedZip(fresh, keys.safe())) {
        for (var name : in.names()) {
          if (name.equals(BackupZip.VAULT)) continue;
          try (var from = in.read(name);
              var to = out.file(name)) {
            from.transferTo(to);
          }
        }
      }
      Files.setLastModifiedTime(fresh, modified);
      finish(fresh, file, keys);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static String manifest(Backups.Summary s, Tail tail) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("xordon-backup", 1)
        .put("practice", s.practice())
        .put("staff", s.staff())
        .put("services", s.services())
        .put("contacts", s.clients())
        .put("appointments", s.appointments())
        .put("lastNumber", s.lastNumber())
        .put("lastHash", tail.hash())
        .put("taken", s.taken().toString())
        .toString();
  }

  /// What is in a backup, after reading all of it.
  static Backups.Summary verify(Path file, KeyRing keys) throws IOException {
    try (var zip = BackupZip.open(file, keys)) {
      var manifest = zip.json(MANIFEST);
      var last = new Last();
      boolean whole = JournalFile.read(new ZipDisk(zip, JOURNAL), last::entry);
      if (!whole
          || last.number != manifest.path("lastNumber").asLong(-1)
          || !last.hash.equals(manifest.path("lastHash").asText())) {
        throw new IOException("the journal in the backup isn't whole");
      }
      if (!(zip.json(PRACTICE) instanceof ObjectNode)
          || last.appointments != manifest.path("appointments").asLong(-1)) {
        throw new IOException("the backup doesn't hold what it says");
      }
      return summary(manifest);
    } catch (java.time.DateTimeException | IllegalArgumentException e) {
      throw new IOException("the backup can't be read", e);
    }
  }

  private static Backups.Summary summary(JsonNode m) {
    return new Backups.Summary(
        m.path("practice").asText(),
        m.path("staff").asLong(),
        m.path("services").asLong(),
        m.path("contacts").asLong(),
        m.path("appointments").asLong(),
        m.path("lastNumber").asLong(),
        Instant.parse(m.path("taken").asText()));
  }

  private static final class Last {
    private final java.util.Set<String> living = new java.util.HashSet<>();
    private long number;
    private long appointments;
    private String hash = Tail.START.hash();

    void entry(Entry e, String itsHash) {
      number = e.number();
      hash = itsHash;
      if (!e.entity().equals("appointment")) return;
      if (e.after() == null) living.remove(e.id());
      else living.add(e.id());
      appointments = living.size();
    }
  }

  /// Hands on all entries of a backup's journal, as far as it is whole.
  static void entries(Path file, KeyRing keys, BiConsumer<Entry, String> reader)
      throws IOException {
    try (var zip = BackupZip.open(file, keys)) {
      JournalFile.read(new ZipDisk(zip, JOURNAL), reader);
    }
  }

  static List<Path> newestFirst(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".zip"))
          .sorted(Comparator.comparing(Backup::modified).reversed())
          .toList();
    }
  }

  private static long modified(Path file) {
    return file.toFile().lastModified();
  }
}

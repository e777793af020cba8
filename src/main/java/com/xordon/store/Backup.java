package com.xordon.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.Tail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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
      try (var out = new ZipOutputStream(Files.newOutputStream(fresh), StandardCharsets.UTF_8)) {
        put(out, MANIFEST, manifest(summary, shelf.journal().tail()));
        put(out, PRACTICE, practice.toString());
        copyJournal(shelf.home().journal(), out);
      }
      force(fresh);
      verify(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      if (folder != null) com.xordon.store.disk.FileDisk.sync(folder);
      return summary;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void put(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private static void copyJournal(Path journal, ZipOutputStream out) throws IOException {
    for (var segment : segments(journal)) {
      out.putNextEntry(new ZipEntry(JOURNAL + segment.getFileName()));
      Files.copy(segment, (OutputStream) out);
      out.closeEntry();
    }
  }

  private static List<Path> segments(Path journal) throws IOException {
    try (var files = Files.list(journal)) {
      return files.filter(Files::isRegularFile).sorted().toList();
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
  static Backups.Summary verify(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      var manifest = json(zip, MANIFEST);
      var last = new Last();
      boolean whole = JournalFile.read(new ZipDisk(zip, JOURNAL), last::entry);
      if (!whole
          || last.number != manifest.path("lastNumber").asLong(-1)
          || !last.hash.equals(manifest.path("lastHash").asText())) {
        throw new IOException("the journal in the backup isn't whole");
      }
      if (!(json(zip, PRACTICE) instanceof ObjectNode)
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

  private static JsonNode json(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) throw new IOException("the backup has no " + name);
    try (var in = zip.getInputStream(entry)) {
      return PracticeFile.JSON.readTree(in);
    }
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
  static void entries(Path file, BiConsumer<Entry, String> reader) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      JournalFile.read(new ZipDisk(zip, JOURNAL), reader);
    }
  }

  /// Makes all files of a folder durable.
  static void forceAll(Path folder) throws IOException {
    for (var file : segments(folder)) force(file);
    com.xordon.store.disk.FileDisk.sync(folder);
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

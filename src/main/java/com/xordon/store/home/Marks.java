package com.xordon.store.home;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.journal.Tail;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// The small files that say what the folder is. A damaged one counts as missing.
final class Marks {
  static final String CLOSED = "closed.json";
  static final String FOLDER = "folder.json";
  static final String OPEN = "open.json";

  /// Grows when an older program must not open the folder any more.
  static final int FORMAT = 2;

  /// What all programs can read; one that knows nothing of vaults must leave sealed lines alone.
  private static final int OPEN_FORMAT = 1;

  private Marks() {}

  static void checkAge(Path folder, int tables) {
    var file = folder.resolve(FOLDER);
    try {
      if (!Files.exists(file)) return;
      var node = PracticeFile.tree(Files.readString(file));
      if (node.path("format").asInt(OPEN_FORMAT) > FORMAT
          || node.path("tables").asInt(tables) > tables) {
        var needs = node.path("oldestProgram").asText("?");
        throw new ProblemException(Problem.of("HOME_NEWER", folder.toString(), needs));
      }
    } catch (IOException e) {
      // a damaged mark is written anew; what matters is in the journal
    }
  }

  static void writeAge(Path folder, int tables, boolean sealed) throws IOException {
    var text =
        JsonNodeFactory.instance
            .objectNode()
            .put("format", sealed ? FORMAT : OPEN_FORMAT)
            .put("oldestProgram", "0.1.0")
            .put("tables", tables)
            .toString();
    var file = folder.resolve(FOLDER);
    // as bytes, since a damaged one may be no text at all
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) return;
    write(folder, FOLDER, text);
  }

  static Optional<CloseMark> readClosed(Path folder) {
    try {
      var file = folder.resolve(CLOSED);
      if (!Files.exists(file)) return Optional.empty();
      var node = PracticeFile.tree(Files.readString(file));
      var tail =
          new Tail(
              node.path("number").asLong(),
              node.path("transaction").asLong(),
              node.path("hash").asText());
      return Optional.of(
          new CloseMark(tail, node.path("segments").asText(), node.path("database").asText()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static void writeClosed(Path folder, CloseMark mark) throws IOException {
    write(
        folder,
        CLOSED,
        JsonNodeFactory.instance
            .objectNode()
            .put("number", mark.tail().number())
            .put("transaction", mark.tail().transaction())
            .put("hash", mark.tail().hash())
            .put("segments", mark.segments())
            .put("database", mark.databaseChecksum())
            .toString());
  }

  /// The start of the machine during which the books were opened last.
  static Optional<String> readOpen(Path folder) {
    try {
      var file = folder.resolve(OPEN);
      if (!Files.exists(file)) return Optional.empty();
      var boot = PracticeFile.tree(Files.readString(file)).path("boot").asText();
      return boot.isEmpty() ? Optional.empty() : Optional.of(boot);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static void writeOpen(Path folder, String boot) throws IOException {
    write(folder, OPEN, JsonNodeFactory.instance.objectNode().put("boot", boot).toString());
  }

  /// All of a file or nothing.
  static void write(Path folder, String name, String text) throws IOException {
    var fresh = folder.resolve(name + ".new");
    try (var channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) channel.write(bytes);
      channel.force(true);
    }
    Files.move(
        fresh,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    FileDisk.sync(folder);
  }
}

package com.xordon.exchange;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that people take along: it is written whole or not at all, and what was there before
/// stays until then.
public final class OutFile {
  private OutFile() {}

  /// Writes what is in a file.
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  public static void write(Path file, byte[] content) {
    write(file, out -> out.write(content));
  }

  public static void write(Path file, String content) {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws ProblemException `FILE_UNWRITABLE`
  public static void write(Path file, Content content) {
    try {
      // a device or a pipe can't be moved over
      if (Files.exists(file) && !Files.isRegularFile(file)) stream(file, content);
      else beside(file, content);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("FILE_UNWRITABLE", file.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  private static void beside(Path file, Content content) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      stream(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void stream(Path file, Content content) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      content.to(out);
    }
  }
}

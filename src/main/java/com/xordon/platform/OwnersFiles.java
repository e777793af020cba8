package com.xordon.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Durable files for the eyes of their owner only.
final class OwnersFiles {
  /// How the name of a file begins that isn't finished; no sealed file is called so.
  static final String UNFINISHED = "new.";

  private OwnersFiles() {}

  /// Replaces the file as a whole; it is durable on return.
  static void write(Path file, byte[] bytes) throws IOException {
    var parent = parent(file);
    var fresh = temporary(parent, bytes);
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      force(parent);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /// The folder of the file, made if need be.
  static Path parent(Path file) throws IOException {
    var parent = file.toAbsolutePath().getParent();
    if (parent == null) throw new IOException("a file lies in a folder");
    Files.createDirectories(parent, ownersOnly("rwx------"));
    return parent;
  }

  /// A durable file that waits for its name.
  static Path temporary(Path folder, byte[] bytes) throws IOException {
    var file = Files.createTempFile(folder, UNFINISHED, "", ownersOnly("rw-------"));
    try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) channel.write(left);
      channel.force(true);
    }
    return file;
  }

  private static FileAttribute<?>[] ownersOnly(String mode) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }

  /// Makes names durable; not every system lets a folder be opened.
  static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // then the system does it by itself
    }
  }

  /// Puts a file that can't be used out of the way, beside where it was; answers where it is now.
  static Path putAside(Path file) throws IOException {
    int n = 1;
    while (Files.exists(aside(file, n))) n++;
    return Files.move(file, aside(file, n));
  }

  private static Path aside(Path file, int n) {
    return file.resolveSibling(file.getFileName() + (n == 1 ? ".bad" : ".bad-" + n));
  }
}

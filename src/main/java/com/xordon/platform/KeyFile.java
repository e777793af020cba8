package com.xordon.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

/// A key in a file, made when it is first needed.
record KeyFile(Path file, SecureRandom random) implements SealingKey {
  @Override
  public byte[] bytes() throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return fresh();
    }
  }

  /// Two programs may begin at once: whoever writes the key first wins.
  private byte[] fresh() throws IOException {
    var key = new byte[LENGTH];
    random.nextBytes(key);
    var parent = OwnersFiles.parent(file);
    var mine = OwnersFiles.temporary(parent, key);
    try {
      Files.createLink(file, mine);
      OwnersFiles.force(parent);
      return key;
    } catch (FileAlreadyExistsException e) {
      return Files.readAllBytes(file);
    } catch (UnsupportedOperationException e) {
      Files.move(mine, file, StandardCopyOption.ATOMIC_MOVE);
      return key;
    } finally {
      Files.deleteIfExists(mine);
    }
  }
}

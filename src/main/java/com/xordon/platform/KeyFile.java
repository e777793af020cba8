package com.xordon.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A key in a file, made when it is first needed.
record KeyFile(Path file, SecureRandom random) implements SealingKey {
  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

  @Override
  public byte[] bytes() throws IOException {
    try {
      var key = Files.readAllBytes(file);
      return key.length == LENGTH ? key : instead();
    } catch (NoSuchFileException e) {
      return fresh();
    }
  }

  /// A key is written whole or not at all, so one of another length opens nothing.
  private byte[] instead() throws IOException {
    LOG.warn("the key is spoilt and kept in {}; a new one is made", OwnersFiles.putAside(file));
    return fresh();
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
    } catch (UnsupportedOperationException | FileSystemException e) {
      return moved(mine, key);
    } finally {
      Files.deleteIfExists(mine);
    }
  }

  /// Where files have but one name, as on FAT; a key that is there already is never replaced.
  private byte[] moved(Path mine, byte[] key) throws IOException {
    try {
      Files.move(mine, file);
      return key;
    } catch (FileAlreadyExistsException e) {
      return Files.readAllBytes(file);
    }
  }
}

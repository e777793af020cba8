package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.zip.ZipFile;

/// The journal in a backup, to be read only.
record ZipDisk(ZipFile zip, String folder) implements Disk {
  @Override
  public List<String> list() {
    return zip.stream()
        .map(e -> e.getName())
        .filter(n -> n.startsWith(folder))
        .map(n -> n.substring(folder.length()))
        .sorted()
        .toList();
  }

  @Override
  public InputStream read(String name) throws IOException {
    var entry = zip.getEntry(folder + name);
    if (entry == null) throw new NoSuchFileException(name);
    return new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
  }

  @Override
  public DiskFile open(String name) {
    throw new UnsupportedOperationException("a backup is never written to");
  }

  @Override
  public void rename(String from, String to) {
    throw new UnsupportedOperationException("a backup is never written to");
  }

  @Override
  public void delete(String name) {
    throw new UnsupportedOperationException("a backup is never written to");
  }

  @Override
  public void sync() {
    throw new UnsupportedOperationException("a backup is never written to");
  }
}

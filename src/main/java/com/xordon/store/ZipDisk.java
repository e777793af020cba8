package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The journal in a backup, to be read only.
record ZipDisk(BackupZip zip, String folder) implements Disk {
  @Override
  public List<String> list() {
    return zip.names().stream()
        .filter(n -> n.startsWith(folder))
        .map(n -> n.substring(folder.length()))
        .sorted()
        .toList();
  }

  @Override
  public InputStream read(String name) throws IOException {
    return new BufferedInputStream(zip.read(folder + name), 1 << 16);
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

package com.xordon.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// One folder of files. What isn't forced may be lost in a power cut, in any order and by halves;
/// that a file is there, or no longer, is sure only after `sync`.
public interface Disk {
  /// Names of all files, sorted.
  List<String> list() throws IOException;

  InputStream read(String name) throws IOException;

  /// Opens a file to append to it; makes it when it isn't there.
  DiskFile open(String name) throws IOException;

  void rename(String from, String to) throws IOException;

  void delete(String name) throws IOException;

  /// Makes names durable: files made, renamed and deleted.
  void sync() throws IOException;

  /// How the lines on it are to be written and read; the disk itself only knows bytes.
  default Sealing sealing() {
    return Sealing.NONE;
  }
}

package com.xordon.store.disk;

import java.io.Closeable;
import java.io.IOException;

/// A file open for appending.
public interface DiskFile extends Closeable {
  long size() throws IOException;

  /// Writes behind the end; when it throws, a part may be there.
  void append(byte[] bytes) throws IOException;

  void truncate(long size) throws IOException;

  /// Makes what was written durable; when it throws, nothing is known, not even after a second try.
  void force() throws IOException;
}

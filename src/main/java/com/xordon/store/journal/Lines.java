package com.xordon.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The whole lines of a segment, one after the other.
final class Lines implements Closeable {
  private static final int BUFFER = 1 << 15;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  Lines(InputStream in) {
    this.in = in;
  }

  /// The next line without its newline; null when there is no whole one.
  byte @Nullable [] next() throws IOException {
    var line = new ByteArrayOutputStream(BUFFER / 64);
    while (at < end || fill()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') stop++;
      line.write(buffer, at, stop - at);
      at = stop + 1;
      if (stop < end) return line.toByteArray();
    }
    return null;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

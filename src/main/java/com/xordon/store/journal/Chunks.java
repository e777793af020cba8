package com.xordon.store.journal;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;

/// The bytes of many lines, in pieces that fit into memory beside them.
final class Chunks implements Iterator<byte[]> {
  private static final int SIZE = 1 << 20;

  private final Iterator<Line> lines;

  private Chunks(Iterator<Line> lines) {
    this.lines = lines;
  }

  static Iterable<byte[]> of(List<Line> lines) {
    return () -> new Chunks(lines.iterator());
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public byte[] next() {
    var chunk = new ByteArrayOutputStream();
    while (lines.hasNext() && chunk.size() < SIZE) {
      chunk.writeBytes(lines.next().bytes());
      chunk.write('\n');
    }
    return chunk.toByteArray();
  }
}

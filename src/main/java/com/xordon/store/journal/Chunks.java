package com.xordon.store.journal;

import com.xordon.store.disk.Sealing;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;

/// The bytes of many lines, in pieces that fit into memory beside them.
final class Chunks implements Iterator<byte[]> {
  private static final int SIZE = 1 << 20;

  private final Iterator<Line> lines;
  private final Sealing sealing;

  private Chunks(Iterator<Line> lines, Sealing sealing) {
    this.lines = lines;
    this.sealing = sealing;
  }

  static Iterable<byte[]> of(List<Line> lines, Sealing sealing) {
    return () -> new Chunks(lines.iterator(), sealing);
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public byte[] next() {
    var chunk = new ByteArrayOutputStream();
    while (lines.hasNext() && chunk.size() < SIZE) {
      chunk.writeBytes(sealing.seal(lines.next().bytes()));
      chunk.write('\n');
    }
    return chunk.toByteArray();
  }
}

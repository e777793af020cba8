package com.xordon.analytics.fact;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bags as bytes: numbers in ascending order, each as its distance from the one before and its
/// count, seven bits a byte. A day's lead times take about two bytes each, so five years of them
/// are read in milliseconds.
public final class Packing {
  private static final byte[] NOTHING = {};

  private Packing() {}

  /// Takes what is in a bag.
  public interface Reader {
    void take(int number, int times);
  }

  static byte[] pack(Bag bag) {
    if (bag.isEmpty()) return NOTHING;
    var out = new Out();
    bag.each(out::put);
    return out.toByteArray();
  }

  public static void each(byte[] packed, Reader reader) {
    var in = new In(packed);
    while (in.next()) reader.take(in.number, in.times);
  }

  /// A packed bag with a change made to it. What would be there less often than not at all is left
  /// out; a reconciliation finds it.
  public static byte[] changed(byte[] packed, Bag change) {
    if (change.isEmpty()) return packed;
    var out = new Out();
    var in = new In(packed);
    var changes = change.counts().entrySet().iterator();
    Map.@Nullable Entry<Integer, Integer> next = changes.next();
    boolean more = in.next();
    while (more || next != null) {
      if (next == null || more && in.number < next.getKey()) {
        out.put(in.number, in.times);
        more = in.next();
      } else {
        boolean same = more && in.number == next.getKey();
        out.put(next.getKey(), next.getValue() + (same ? in.times : 0));
        if (same) more = in.next();
        next = changes.hasNext() ? changes.next() : null;
      }
    }
    return out.toByteArray();
  }

  private static final class In {
    private final byte[] bytes;
    private int at;
    private int number;
    private int times;

    In(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean next() {
      if (at >= bytes.length) return false;
      int distance = varint();
      // the first may be below zero, so its last bit is its sign
      number += distance >>> 1 ^ -(distance & 1);
      times = varint();
      return true;
    }

    private int varint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = bytes[at++];
        value |= (b & 0x7f) << shift;
        if (b >= 0) return value;
      }
    }
  }

  private static final class Out {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int last;

    void put(int number, int times) {
      if (times <= 0) return;
      int distance = number - last;
      varint(distance << 1 ^ distance >> 31);
      varint(times);
      last = number;
    }

    private void varint(int value) {
      int left = value;
      for (; (left & ~0x7f) != 0; left >>>= 7) bytes.write(left & 0x7f | 0x80);
      bytes.write(left);
    }

    byte[] toByteArray() {
      return bytes.size() == 0 ? NOTHING : bytes.toByteArray();
    }
  }
}

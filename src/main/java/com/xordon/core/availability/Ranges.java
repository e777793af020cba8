package com.xordon.core.availability;

import java.util.Arrays;

/// Disjoint, ascending, half-open stretches of epoch minutes.
final class Ranges {
  private long[] from;
  private long[] to;
  private int size;

  Ranges() {
    this(16);
  }

  private Ranges(int capacity) {
    from = new long[capacity];
    to = new long[capacity];
  }

  /// Adds a stretch; an empty one is nothing. `tidy` must follow before anything is asked.
  void add(long start, long end) {
    if (end <= start) return;
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    from[size] = start;
    to[size++] = end;
  }

  /// Sorts, and joins what overlaps or touches.
  Ranges tidy() {
    sort();
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (last >= 0 && from[i] <= to[last]) {
        to[last] = Math.max(to[last], to[i]);
      } else {
        last++;
        from[last] = from[i];
        to[last] = to[i];
      }
    }
    size = last + 1;
    return this;
  }

  private void sort() {
    // few stretches are out of place, since they come nearly in order
    for (int i = 1; i < size; i++) {
      long start = from[i];
      long end = to[i];
      int at = i;
      for (; at > 0 && from[at - 1] > start; at--) {
        from[at] = from[at - 1];
        to[at] = to[at - 1];
      }
      from[at] = start;
      to[at] = end;
    }
  }

  /// What is left of these when others are taken away.
  Ranges minus(Ranges others) {
    if (others.size == 0) return this;
    var left = new Ranges(size + others.size);
    int o = 0;
    for (int i = 0; i < size; i++) {
      long at = from[i];
      while (o > 0 && others.to[o - 1] > at) o--;
      for (; o < others.size && others.from[o] < to[i]; o++) {
        if (others.to[o] <= at) continue;
        left.add(at, Math.min(others.from[o], to[i]));
        at = Math.max(at, others.to[o]);
      }
      left.add(at, to[i]);
    }
    return left;
  }

  /// What lies in these and in others.
  Ranges and(Ranges others) {
    var both = new Ranges(size + others.size);
    for (int i = 0, o = 0; i < size && o < others.size; ) {
      both.add(Math.max(from[i], others.from[o]), Math.min(to[i], others.to[o]));
      if (to[i] < others.to[o]) i++;
      else o++;
    }
    return both;
  }

  int size() {
    return size;
  }

  long from(int i) {
    return from[i];
  }

  long to(int i) {
    return to[i];
  }

  /// The place of the stretch that holds a minute, or -1.
  int holding(long minute) {
    int i = upTo(minute);
    return i >= 0 && minute < to[i] ? i : -1;
  }

  /// The place of the last stretch that begins at or before a minute, or -1.
  int upTo(long minute) {
    int i = Arrays.binarySearch(from, 0, size, minute);
    return i >= 0 ? i : -i - 2;
  }

  boolean holds(long start, long end) {
    int i = upTo(start);
    return i >= 0 && end <= to[i];
  }

  boolean touches(long start, long end) {
    int i = upTo(end - 1);
    return i >= 0 && to[i] > start;
  }

  /// Minutes of these within a window.
  long within(long start, long end) {
    long sum = 0;
    for (int i = Math.max(0, upTo(start)); i < size && from[i] < end; i++) {
      sum += Math.max(0, Math.min(to[i], end) - Math.max(from[i], start));
    }
    return sum;
  }
}

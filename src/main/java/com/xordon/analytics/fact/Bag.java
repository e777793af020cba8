package com.xordon.analytics.fact;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Whole numbers, and how often each is there. A bag that stands for a change may hold less than
/// nothing of a number.
public final class Bag {
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();

  public void add(int number, int times) {
    counts.merge(number, times, (a, b) -> a + b == 0 ? null : a + b);
  }

  public void addAll(Bag others, int times) {
    others.counts.forEach((number, n) -> add(number, n * times));
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  public Map<Integer, Integer> counts() {
    return counts;
  }

  public void each(BiConsumer<Integer, Integer> reader) {
    counts.forEach(reader);
  }

  /// How many there are in all.
  public long size() {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  public byte[] packed() {
    return Packing.pack(this);
  }

  public static Bag unpacked(byte[] packed) {
    var bag = new Bag();
    Packing.each(packed, (number, times) -> bag.add(number, times));
    return bag;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bag bag && counts.equals(bag.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}

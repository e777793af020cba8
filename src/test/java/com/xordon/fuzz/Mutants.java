package com.xordon.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Makes good inputs bad: a few cuts, copies, flips and inserted words each. One seed makes one
/// mutant.
public final class Mutants {
  /// So many of each format; more with `-Dxordon.mutants=2000000`.
  public static final int MOST = Integer.getInteger("xordon.mutants", 200_000);

  private final List<byte[]> good;
  private final List<byte[]> words;

  public Mutants(List<String> good, List<String> words) {
    this.good = good.stream().map(Mutants::bytes).toList();
    this.words = words.stream().map(Mutants::bytes).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Hands on `most` mutants, on all processors; what is thrown names the seed. Answers how many
  /// there were.
  public long each(int most, Consumer<byte[]> test) {
    var seen = new AtomicLong();
    IntStream.range(0, most)
        .parallel()
        .forEach(seed -> {
          try {
            test.accept(mutant(seed));
          } catch (RuntimeException | Error e) {
            throw new AssertionError("mutant of seed " + seed, e);
          }
          seen.incrementAndGet();
        });
    return seen.get();
  }

  public byte[] mutant(long seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    var bytes = good.get(random.nextInt(good.size())).clone();
    for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
      bytes = spoilt(bytes, random);
    }
    return bytes;
  }

  private byte[] spoilt(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = from + 1 + random.nextInt(Math.min(60, bytes.length - from));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes, from, 1 << random.nextInt(8));
      case 1 -> flipped(bytes, from, 1 + random.nextInt(255));
      case 2 -> joined(Arrays.copyOf(bytes, from), tail(bytes, to));
      case 3 -> joined(Arrays.copyOf(bytes, to), tail(bytes, from));
      case 4 -> Arrays.copyOf(bytes, from);
      case 5 -> {
        var other = good.get(random.nextInt(good.size()));
        yield joined(Arrays.copyOf(bytes, from), tail(other, random.nextInt(other.length)));
      }
      default -> {
        var word = words.get(random.nextInt(words.size()));
        yield joined(
            joined(Arrays.copyOf(bytes, from), word),
            tail(bytes, random.nextBoolean() ? to : from));
      }
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int mask) {
    bytes[at] ^= (byte) mask;
    return bytes;
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
  }

  private static byte[] joined(byte[] first, byte[] then) {
    var all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return all;
  }
}

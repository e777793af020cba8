package com.xordon.store.vault;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// 128 random bits for paper: seven groups of four letters and digits, of which the last twelve
/// bits tell a slip of the pen. The letters are Crockford's, which no hand mixes up.
public final class RecoveryKey {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BYTES = 16;
  private static final int CHECK_BITS = 12;
  private static final int LENGTH = 28;
  private static final int BITS_OF_LETTER = 5;
  private static final Pattern GROUP = Pattern.compile("(.{4})(?!$)");

  private final byte[] bytes;

  private RecoveryKey(byte[] bytes) {
    this.bytes = bytes;
  }

  public static RecoveryKey random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new RecoveryKey(bytes);
  }

  /// Reads what a person typed, in whatever case and with whatever between the groups; empty when
  /// it is no key, or has a slip.
  public static Optional<RecoveryKey> of(String typed) {
    var text =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-–—]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (text.length() != LENGTH) return Optional.empty();
    var all = BigInteger.ZERO;
    for (char letter : text.toCharArray()) {
      int value = LETTERS.indexOf(letter);
      if (value < 0) return Optional.empty();
      all = all.shiftLeft(BITS_OF_LETTER).or(BigInteger.valueOf(value));
    }
    var bytes = bytes(all.shiftRight(CHECK_BITS));
    int check = all.intValue() & ((1 << CHECK_BITS) - 1);
    return check == check(bytes) ? Optional.of(new RecoveryKey(bytes)) : Optional.empty();
  }

  private static byte[] bytes(BigInteger number) {
    var bytes = new byte[BYTES];
    var some = number.toByteArray();
    int from = Math.max(0, some.length - BYTES);
    System.arraycopy(some, from, bytes, BYTES - (some.length - from), some.length - from);
    return bytes;
  }

  private static int check(byte[] bytes) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return ((hash[0] & 0xff) << 4) | ((hash[1] & 0xff) >> 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// As it is written down.
  public String text() {
    var all = new BigInteger(1, bytes).shiftLeft(CHECK_BITS).or(BigInteger.valueOf(check(bytes)));
    var text = new StringBuilder();
    for (int i = LENGTH - 1; i >= 0; i--) {
      int letter = all.shiftRight(i * BITS_OF_LETTER).intValue() & (LETTERS.length() - 1);
      text.append(LETTERS.charAt(letter));
    }
    return GROUP.matcher(text).replaceAll("$1-");
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryKey key && Arrays.equals(key.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Never the key, wherever it may be printed.
  @Override
  public String toString() {
    return "a recovery key";
  }
}

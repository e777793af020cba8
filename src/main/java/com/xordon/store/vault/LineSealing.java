package com.xordon.store.vault;

import com.xordon.store.disk.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// A line each in a box of its own, as text behind a mark. Their order is held by the lines
/// themselves, each of which names the hash of the one before.
final class LineSealing implements Sealing {
  private static final byte[] LABEL = "line".getBytes(StandardCharsets.UTF_8);

  private final SecretKey key;
  private final SecureRandom random;

  LineSealing(DataKey key, SecureRandom random) {
    this.key = key.derive("journal");
    this.random = random;
  }

  @Override
  public byte[] seal(byte[] line) {
    var text = Base64.getEncoder().withoutPadding().encode(Box.seal(key, LABEL, line, random));
    var sealed = new byte[text.length + 1];
    sealed[0] = MARK;
    System.arraycopy(text, 0, sealed, 1, text.length);
    return sealed;
  }

  /// A line that isn't sealed is none of ours, however whole it looks.
  @Override
  public byte @Nullable [] open(byte[] sealed) {
    if (sealed.length == 0 || sealed[0] != MARK) return null;
    try {
      var box = Base64.getDecoder().decode(java.util.Arrays.copyOfRange(sealed, 1, sealed.length));
      return Box.open(key, LABEL, box);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

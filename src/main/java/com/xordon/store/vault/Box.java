package com.xordon.store.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// Something small, sealed whole by AES-GCM: a random nonce, the sealed bytes, their tag.
final class Box {
  static final int NONCE = 12;
  static final int TAG = 16;

  private Box() {}

  static byte[] seal(SecretKey key, byte[] label, byte[] open, SecureRandom random) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, label);
      var box = Arrays.copyOf(nonce, NONCE + open.length + TAG);
      cipher.doFinal(open, 0, open.length, box, NONCE);
      return box;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Null when it isn't whole, has another label or another key.
  static byte @Nullable [] open(SecretKey key, byte[] label, byte[] box) {
    if (box.length < NONCE + TAG) return null;
    try {
      return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(box, NONCE), label)
          .doFinal(box, NONCE, box.length - NONCE);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] label)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(label);
    return cipher;
  }
}

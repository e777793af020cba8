package com.xordon.store.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The one key of an encrypted folder. Each use has its own key, derived from it (HKDF, RFC 5869).
public final class DataKey {
  static final int BYTES = 32;

  private final byte[] bytes;

  DataKey(byte[] bytes) {
    if (bytes.length != BYTES) throw new IllegalArgumentException("a key of another length");
    this.bytes = bytes.clone();
  }

  static DataKey random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new DataKey(bytes);
  }

  /// For a place that keeps secrets.
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Empty when the text is no key.
  public static Optional<DataKey> of(String text) {
    try {
      return Optional.of(new DataKey(Base64.getUrlDecoder().decode(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  SecretKey derive(String use) {
    return derive(bytes, new byte[0], use);
  }

  static SecretKey derive(byte[] secret, byte[] salt, String use) {
    try {
      var how =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret)
              .addSalt(salt)
              .thenExpand(
                  ("xordon " + use).getBytes(java.nio.charset.StandardCharsets.UTF_8), BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The password H2 wants for its file: any text without a space.
  public String databasePassword() {
    return HexFormat.of().formatHex(derive("database").getEncoded());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /// Never the key, wherever it may be printed.
  @Override
  public String toString() {
    return "a data key";
  }
}

package com.xordon.net.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secrets of one attempt to sign in: `state` ties the answer to it (RFC 6749, 10.12), the
/// verifier ties the code to it (RFC 7636). Each attempt has its own, and none is ever written
/// down.
record Attempt(String state, String verifier) {
  /// 256 bits, which makes 43 characters.
  private static final int BYTES = 32;

  static Attempt fresh(SecureRandom random) {
    return new Attempt(secret(random), secret(random));
  }

  private static String secret(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return base64(bytes);
  }

  /// What of the verifier the provider may see before the code is redeemed; always S256.
  String challenge() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return base64(hash.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Compared in the same time wherever they differ.
  boolean isState(String given) {
    return MessageDigest.isEqual(
        state.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Says nothing, for logs.
  @Override
  public String toString() {
    return "Attempt";
  }
}

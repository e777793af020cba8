package com.xordon.net.oauth;

import java.util.Optional;

/// What a practice was given when it registered the program at a provider.
public record Credentials(String clientId, Optional<String> secret) {
  public Credentials {
    if (clientId.isBlank()) throw new IllegalArgumentException("a client has an id");
  }

  /// Without the secret, for logs.
  @Override
  public String toString() {
    return "Credentials[" + clientId + "]";
  }
}

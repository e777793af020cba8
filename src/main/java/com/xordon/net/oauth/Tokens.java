package com.xordon.net.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What a provider granted: the token for requests and until when, and the one to get the next by.
/// `scopes` are those granted, which may be fewer than asked for.
public record Tokens(String access, Optional<String> refresh, Instant until, Set<String> scopes) {
  /// So long before its end a token is no longer used, since clocks and wires differ.
  private static final Duration EARLY = Duration.ofSeconds(90);

  public Tokens {
    scopes = Set.copyOf(scopes);
  }

  public boolean isGoodAt(Instant now) {
    return now.plus(EARLY).isBefore(until);
  }

  /// Says nothing of the tokens, for logs.
  @Override
  public String toString() {
    return "Tokens[until=" + until + "]";
  }
}

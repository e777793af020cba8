package com.xordon.net.oauth;

import java.time.Duration;
import java.util.Optional;

/// What a provider's token endpoint answered.
public sealed interface Granted {
  record Yes(Tokens tokens) implements Granted {}

  /// It will say no again: sign in anew. `error` is the provider's short word.
  record No(String error) implements Granted {}

  /// It may say yes later: no network, or a fault of the provider's.
  record NotNow(String why, Optional<Duration> pause) implements Granted {}
}

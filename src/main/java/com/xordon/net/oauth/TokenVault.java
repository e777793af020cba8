package com.xordon.net.oauth;

import java.util.Optional;

/// Where the tokens of an account lie. What is written is durable when `write` returns.
public interface TokenVault {
  Optional<Tokens> read(String account);

  /// @throws java.io.UncheckedIOException when it can't be kept
  void write(String account, Tokens tokens);

  void remove(String account);
}

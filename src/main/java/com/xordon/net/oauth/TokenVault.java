package com.xordon.net.oauth;

import java.util.Optional;

/// Where the tokens of an account lie. What is written is durable when `write` returns.
public interface TokenVault {
  /// @throws java.io.UncheckedIOException when what lies there can't be read
  Optional<Tokens> read(String account);

  /// @throws java.io.UncheckedIOException when it can't be kept
  void write(String account, Tokens tokens);

  void remove(String account);
}

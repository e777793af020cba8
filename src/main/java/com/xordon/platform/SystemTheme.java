package com.xordon.platform;

import java.util.Optional;

/// Whether the system is dark now.
@FunctionalInterface
public interface SystemTheme {
  /// Empty: the system doesn't say.
  Optional<Boolean> dark();

  static SystemTheme notHere() {
    return Optional::empty;
  }
}

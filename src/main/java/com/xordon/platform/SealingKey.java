package com.xordon.platform;

import java.io.IOException;

/// The key that secrets are sealed with, wherever it lies.
@FunctionalInterface
interface SealingKey {
  int LENGTH = 32;

  byte[] bytes() throws IOException;
}

package com.xordon.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;

/// Asks somebody for a file to import; nothing when they think better of it.
public interface FileChoice {
  Optional<Path> choose();
}

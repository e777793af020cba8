package com.xordon.app.instance;

import java.nio.file.Path;
import java.util.List;

/// What a second start wants of the running desk: a command run where it was typed, or the window,
/// with files to open.
public sealed interface Errand {
  record Run(List<String> args, Path folder, byte[] input) implements Errand {
    public Run {
      args = List.copyOf(args);
    }
  }

  record Show(List<Path> files) implements Errand {
    public Show {
      files = List.copyOf(files);
    }
  }
}

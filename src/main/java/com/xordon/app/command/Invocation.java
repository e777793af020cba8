package com.xordon.app.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

/// One call of the command line: where it was made, what it reads and where it answers. A call that
/// is handed to a running desk brings its own.
public record Invocation(
    Path folder,
    InputStream in,
    PrintStream out,
    PrintStream err,
    InstantSource clock,
    Locale locale,
    BooksDoor door) {
  /// A path as the caller means it.
  Path resolve(Path path) {
    return folder.resolve(path).normalize();
  }
}

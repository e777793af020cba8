package com.xordon.app.command;

import com.xordon.store.Books;
import java.nio.file.Path;
import java.util.Optional;

/// Gives a command the books of a data folder: opened for it alone, or those of the running desk.
public interface BooksDoor {
  /// Opens the books; the caller closes them.
  Books open(Optional<Path> home);

  /// What reaches the outside world from opened books.
  Outside outside(Books books, Optional<Path> home);

  /// The data folder that would be opened.
  Path homeOf(Optional<Path> home);
}

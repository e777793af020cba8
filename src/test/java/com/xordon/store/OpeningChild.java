package com.xordon.store;

import com.xordon.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// A program that opens a folder, says what came of it, and keeps it until it is let go.
final class OpeningChild {
  private OpeningChild() {}

  public static void main(String[] args) throws IOException {
    try (var books =
        Store.open(Path.of(args[0]), InstantSource.system(), new Author("child", "desk"))) {
      System.out.println("OPEN " + books.settings().size());
      System.out.flush();
      System.in.read();
    } catch (ProblemException e) {
      System.out.println("REFUSED " + e.problem().code());
    }
  }
}

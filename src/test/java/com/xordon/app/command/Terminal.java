package com.xordon.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.store.Access;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.vault.KeysInMemory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Types commands in a folder, on real books in it, and reads what they say.
final class Terminal {
  private final Path folder;
  private final InstantSource clock;
  private final KeysInMemory machine = new KeysInMemory();
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  Terminal(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  int run(String... args) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    var call =
        new Invocation(
            folder,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            clock,
            Locale.ENGLISH,
            new Door());
    return new Xordon(call).run(List.of(args));
  }

  JsonNode json() throws IOException {
    return PracticeFile.JSON.readTree(out.toByteArray());
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private final class Door implements BooksDoor {
    @Override
    public Books open(Optional<Path> home) {
      return Store.open(
          homeOf(home), clock, new Author("tester", "desk"), new Access(machine, Optional.empty()));
    }

    @Override
    public Outside outside(Books books, Optional<Path> home) {
      throw new AssertionError("nothing goes out here");
    }

    @Override
    public Path homeOf(Optional<Path> home) {
      return home.orElse(folder.resolve("home"));
    }
  }
}

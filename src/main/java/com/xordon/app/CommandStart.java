package com.xordon.app;

import com.xordon.app.command.BooksDoor;
import com.xordon.app.command.Invocation;
import com.xordon.app.command.Outside;
import com.xordon.app.command.Xordon;
import com.xordon.app.instance.Errand;
import com.xordon.app.instance.Messenger;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Runs one command: in the running desk when one holds the data folder, else here.
final class CommandStart {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final InstantSource clock;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  CommandStart(InstantSource clock, InputStream in, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  int run(Wish.Command wish) {
    var folder = Path.of("").toAbsolutePath();
    var home = HomeFolder.of(wish.home(), System.getenv());
    var input = input(wish.args());
    var handed = Messenger.send(home, new Errand.Run(wish.args(), folder, input), out, err);
    if (handed.isPresent()) return handed.getAsInt();
    var typed = input.length == 0 ? in : new ByteArrayInputStream(input);
    return new Xordon(new Invocation(folder, typed, out, err, clock, Locale.ENGLISH, new Alone()))
        .run(wish.args());
  }

  /// What is typed in goes along only with a command that reads it; any other would wait for it.
  private byte[] input(List<String> args) {
    try {
      return Xordon.readsInput(args) ? in.readAllBytes() : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /// Opens the books for this command alone; another command that holds them is waited for a
  /// moment.
  private final class Alone implements BooksDoor {
    @Override
    public Books open(Optional<Path> home) {
      for (var waited = Duration.ZERO; ; waited = waited.plus(PAUSE)) {
        try {
          return OpenHere.byTerminal(clock).open(homeOf(home));
        } catch (ProblemException e) {
          boolean held = e.problem().code().equals("HOME_IN_USE");
          if (!held || waited.compareTo(PATIENCE) > 0) throw e;
          pause();
        }
      }
    }

    @Override
    public Outside outside(Books books, Optional<Path> home) {
      var outside = OutsideHere.of(homeOf(home), books, clock);
      outside.lanes().takeUp();
      return outside;
    }

    @Override
    public Path homeOf(Optional<Path> home) {
      return HomeFolder.of(home, System.getenv());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

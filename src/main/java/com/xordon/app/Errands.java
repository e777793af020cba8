package com.xordon.app;

import com.xordon.app.command.BooksDoor;
import com.xordon.app.command.Invocation;
import com.xordon.app.command.Outside;
import com.xordon.app.command.Xordon;
import com.xordon.app.instance.Errand;
import com.xordon.app.instance.Receiver;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What other starts want of this desk: a command on its books, or the window with files.
final class Errands implements Receiver {
  private final Path home;
  private final Books books;
  private final Outside outside;
  private final InstantSource clock;
  private final Consumer<List<Path>> show;
  private final BooleanSupplier locked;

  /// `locked` says whether nobody but the owner may learn anything now.
  Errands(
      Path home,
      Books books,
      Outside outside,
      InstantSource clock,
      Consumer<List<Path>> show,
      BooleanSupplier locked) {
    this.home = home;
    this.books = books;
    this.outside = outside;
    this.clock = clock;
    this.show = show;
    this.locked = locked;
  }

  @Override
  public int receive(Errand errand, PrintStream out, PrintStream err) {
    return switch (errand) {
      case Errand.Show(var files) -> {
        show.accept(files);
        yield 0;
      }
      case Errand.Run(var args, var folder, var input) -> {
        var call =
            new Invocation(
                folder,
                new ByteArrayInputStream(input),
                out,
                err,
                clock,
                Locale.ENGLISH,
                new OpenAlready());
        yield new Xordon(call).run(args);
      }
    };
  }

  /// The books are open and stay so.
  private final class OpenAlready implements BooksDoor {
    @Override
    public Books open(Optional<Path> asked) {
      if (locked.getAsBoolean()) {
        throw new ProblemException(Problem.of("DESK_LOCKED", home.toString()));
      }
      return new LentBooks(books);
    }

    @Override
    public Outside outside(Books opened, Optional<Path> asked) {
      return outside;
    }

    @Override
    public Path homeOf(Optional<Path> asked) {
      return home;
    }
  }
}

package com.xordon.app;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Access;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.clock.MachineTime;
import com.xordon.store.clock.SteadyClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Opens books on this machine. What an encrypted folder asks for is in the file that
/// `XORDON_KEY_FILE` names, or a person is asked.
final class OpenHere {
  private static final String FILE = "XORDON_KEY_FILE";
  private static final Set<String> ASKING =
      Set.of("HOME_LOCKED", "HOME_ASKS_PASSWORD", "KEY_WRONG");

  private final InstantSource clock;
  private final SteadyClock steady = new MachineTime();
  private final Map<String, String> environment;
  private final Function<Problem, Optional<String>> person;
  private final Progress opening;

  /// `person` is told why, and answers what was typed; nothing ends the asking. `opening` hears how
  /// far a long opening is.
  OpenHere(
      InstantSource clock,
      Map<String, String> environment,
      Function<Problem, Optional<String>> person,
      Progress opening) {
    this.clock = clock;
    this.environment = environment;
    this.person = person;
    this.opening = opening;
  }

  static OpenHere byTerminal(InstantSource clock) {
    return new OpenHere(clock, System.getenv(), OpenHere::ask, Progress.NONE);
  }

  /// @throws ProblemException as `Store.open` does, also when nobody types what would open it
  Books open(Path home) {
    var typed = inFile();
    for (; ; ) {
      try {
        var access = new Access(new KeysHere(new LazySecrets(home)), typed);
        return Store.open(
            home, new Store.Around(clock, steady, DeskStart.author(), access, opening));
      } catch (ProblemException e) {
        if (!ASKING.contains(e.problem().code())) throw e;
        typed = person.apply(e.problem());
        if (typed.isEmpty()) throw e;
      }
    }
  }

  private Optional<String> inFile() {
    var name = environment.getOrDefault(FILE, "");
    if (name.isBlank()) return Optional.empty();
    try {
      return Files.readString(Path.of(name)).lines().findFirst().map(String::strip);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("FILE_UNREADABLE", name, String.valueOf(e.getMessage())), e);
    }
  }

  /// Where nobody sits at a terminal nobody is asked.
  private static Optional<String> ask(Problem why) {
    var console = System.console();
    if (console == null || !console.isTerminal()) return Optional.empty();
    console.writer().println(why.sentence(Locale.ENGLISH));
    var typed = console.readPassword("Password or recovery key: ");
    return Optional.ofNullable(typed).map(String::new).map(String::strip).filter(t -> !t.isEmpty());
  }
}

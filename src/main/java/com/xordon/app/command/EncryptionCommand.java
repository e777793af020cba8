package com.xordon.app.command;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Encryption;
import com.xordon.store.vault.RecoveryKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "encryption",
    description = {
      "Encrypts the data folder: database, journal, backups, and what was kept aside.",
      "Without a password this machine keeps the key; elsewhere it takes the recovery key.",
      "What a file holds is never given on the command line, where others could see it."
    },
    subcommands = {
      EncryptionCommand.Key.class,
      EncryptionCommand.On.class,
      EncryptionCommand.Off.class,
      EncryptionCommand.Change.class,
      EncryptionCommand.Test.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon encryption",
      "  xordon encryption key > key.txt",
      "  xordon encryption on --recovery-key key.txt --password password.txt",
      "  xordon encryption test key.txt",
      "  XORDON_KEY_FILE=key.txt xordon doctor"
    })
final class EncryptionCommand extends Common {
  @Override
  public Integer call() {
    try (var books = open()) {
      return told(answer(), books.encryption());
    }
  }

  private static int told(Answer answer, Encryption encryption) {
    var state = encryption.state();
    var node = Answer.object().put("encryption", state.name());
    var left = node.putArray("left");
    encryption.left().forEach(file -> left.add(file.toString()));
    return answer.done(node, () -> words(state) + words(encryption));
  }

  private static String words(Encryption.State state) {
    return switch (state) {
      case OFF -> "The data folder isn't encrypted.";
      case MACHINE -> "The data folder is encrypted, and this machine keeps the key.";
      case PASSWORD -> "The data folder is encrypted, and each start asks for the password.";
    };
  }

  private static String words(Encryption encryption) {
    var left = encryption.left();
    return left.isEmpty() ? "" : "\nNot written anew yet, and tried again each day: " + left;
  }

  /// What is in a file: a key, or a password.
  abstract static class Typing extends Common {
    final Optional<String> password(@Nullable Path file) {
      var typed = Optional.ofNullable(file).map(this::line);
      typed.ifPresent(EncryptionCommand::demandLength);
      return typed;
    }

    final RecoveryKey recovery(Path file) {
      return RecoveryKey.of(line(file))
          .orElseThrow(() -> new ProblemException(Problem.of("RECOVERY_KEY_BAD")));
    }

    final String line(Path file) {
      return read(file).lines().findFirst().orElse("").strip();
    }
  }

  private static void demandLength(String password) {
    if (password.length() < Encryption.SHORTEST_PASSWORD) {
      var least = String.valueOf(Encryption.SHORTEST_PASSWORD);
      throw new ProblemException(Problem.of("PASSWORD_SHORT", least));
    }
  }

  @Command(
      name = "key",
      description = "Prints a new recovery key and keeps it nowhere; write it down.")
  static final class Key extends Common {
    @Override
    public Integer call() {
      var key = RecoveryKey.random(new SecureRandom()).text();
      return answer().done(Answer.object().put("recoveryKey", key), () -> key);
    }
  }

  @Command(name = "on", description = "Writes everything anew, encrypted.")
  static final class On extends Typing {
    @Option(
        names = "--recovery-key",
        required = true,
        paramLabel = "FILE",
        description = "Holds the recovery key, as `xordon encryption key` printed it.")
    private Path recovery = Path.of("");

    @Option(
        names = "--password",
        paramLabel = "FILE",
        description = "Holds the password that each start is to ask for.")
    private @Nullable Path password;

    @Override
    public Integer call() {
      var typed = password(password);
      var key = recovery(recovery);
      try (var books = open()) {
        books.encryption().on(key, typed);
        return told(answer(), books.encryption());
      }
    }
  }

  @Command(name = "off", description = "Writes everything anew, for everybody to read.")
  static final class Off extends Common {
    @Override
    public Integer call() {
      try (var books = open()) {
        books.encryption().off();
        return told(answer(), books.encryption());
      }
    }
  }

  @Command(name = "change", description = "Changes the recovery key or the password.")
  static final class Change extends Typing {
    @Option(names = "--recovery-key", paramLabel = "FILE", description = "Holds the new one.")
    private @Nullable Path recovery;

    @Option(names = "--password", paramLabel = "FILE", description = "Holds the new one.")
    private @Nullable Path password;

    @Option(
        names = "--no-password",
        description = "From now on this machine keeps the key, and no start asks.")
    private boolean none;

    @Override
    public Integer call() {
      if (recovery == null && (password == null) == !none) {
        throw new ProblemException(
            Problem.of("BAD_USAGE", "give --recovery-key, --password or --no-password"));
      }
      var typed = password(password);
      var key = Optional.ofNullable(recovery).map(this::recovery);
      try (var books = open()) {
        key.ifPresent(books.encryption()::change);
        if (none || typed.isPresent()) books.encryption().change(typed);
        return told(answer(), books.encryption());
      }
    }
  }

  @Command(name = "test", description = "Says whether a recovery key or password opens the folder.")
  static final class Test extends Typing {
    @Parameters(index = "0", paramLabel = "FILE", description = "Holds it.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      var typed = line(file);
      try (var books = open()) {
        boolean opens = books.encryption().opens(typed);
        var node = Answer.object().put("opens", opens);
        return opens
            ? answer().done(node, () -> "It opens the data folder.")
            : answer().refused(node, () -> "It doesn't open the data folder.");
      }
    }
  }
}

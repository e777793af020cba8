package com.xordon.app.command;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "settings",
    description = "Reads and changes settings.",
    subcommands = {SettingsCommand.All.class, SettingsCommand.Get.class, SettingsCommand.Set.class},
    footer = {
      "",
      "Examples:",
      "  xordon settings list",
      "  xordon settings set mail.smtp.host mail.example.org",
      "  xordon settings set video.zoom.clientSecret < secret.txt",
      "  xordon settings get mail.smtp.host"
    })
final class SettingsCommand {
  @Command(name = "list", description = "All settings that are set.")
  static final class All extends Common {
    @Override
    public Integer call() {
      try (var books = open()) {
        var settings = new TreeMap<>(books.settings());
        var node = Answer.object();
        var all = node.putObject("settings");
        settings.forEach(all::put);
        return answer()
            .done(
                node,
                () ->
                    settings.isEmpty()
                        ? "Nothing is set."
                        : settings.entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue())
                            .collect(Collectors.joining("\n")));
      }
    }
  }

  @Command(name = "get", description = "One setting.")
  static final class Get extends Common {
    @Parameters(index = "0", paramLabel = "KEY", description = "Its name.")
    private String key = "";

    @Override
    public Integer call() {
      try (var books = open()) {
        if (isSecret(key)) return secret(books);
        var value = books.settings().get(key);
        if (value == null) throw new ProblemException(Problem.of("UNKNOWN_SETTING", key));
        return answer().done(Answer.object().put("key", key).put("value", value), () -> value);
      }
    }

    /// Only whether there is one.
    private int secret(Books books) {
      boolean set = outside(books).said().secret(key).isPresent();
      var node = Answer.object().put("key", key).put("set", set);
      return answer().done(node, () -> key + (set ? " is set." : " is not set."));
    }
  }

  @Command(name = "set", description = "Changes one setting.")
  static final class Set extends Common {
    @Parameters(index = "0", paramLabel = "KEY", description = "Its name, like mail.smtp.host.")
    private String key = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "VALUE",
        description = "Its value; that of a secret is read from standard input.")
    private @Nullable String value;

    @Override
    public Integer call() {
      if (!key.matches("[a-z][a-z0-9]*(\\.[a-zA-Z][a-zA-Z0-9]*)*")) {
        throw new ProblemException(Problem.of("BAD_SETTING", key));
      }
      if (isSecret(key)) return keep();
      if (value == null) throw new ProblemException(Problem.of("BAD_USAGE", "VALUE is missing"));
      var given = value;
      try (var books = open()) {
        books.set(key, given);
        var node = Answer.object().put("key", key).put("value", given);
        return answer().done(node, () -> key + " = " + given);
      }
    }

    /// A secret on the command line would be seen by everyone on this machine, and stay in the
    /// shell's history.
    private int keep() {
      if (value != null) throw new ProblemException(Problem.of("SECRET_BY_INPUT", key));
      var secret = Optional.of(input().strip()).filter(s -> !s.isEmpty());
      try (var books = open()) {
        outside(books).said().keep(key, secret);
        var node = Answer.object().put("key", key).put("set", secret.isPresent());
        return answer()
            .done(node, () -> key + (secret.isPresent() ? " is set." : " is forgotten."));
      }
    }

    private String input() {
      try {
        return new String(invocation().in().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new ProblemException(
            Problem.of("FILE_UNREADABLE", "standard input", String.valueOf(e.getMessage())), e);
      }
    }
  }

  /// Whether a setting is one that nobody may read.
  static boolean isSecret(String key) {
    var name = key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.endsWith("secret") || name.endsWith("password");
  }
}

package com.xordon.app.command;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        var value = books.settings().get(key);
        if (value == null) throw new ProblemException(Problem.of("UNKNOWN_SETTING", key));
        return answer().done(Answer.object().put("key", key).put("value", value), () -> value);
      }
    }
  }

  @Command(name = "set", description = "Changes one setting.")
  static final class Set extends Common {
    @Parameters(index = "0", paramLabel = "KEY", description = "Its name, like mail.smtp.host.")
    private String key = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its value.")
    private String value = "";

    @Override
    public Integer call() {
      if (!key.matches("[a-z][a-z0-9]*(\\.[a-zA-Z][a-zA-Z0-9]*)*")) {
        throw new ProblemException(Problem.of("BAD_SETTING", key));
      }
      try (var books = open()) {
        books.set(key, value);
        var node = Answer.object().put("key", key).put("value", value);
        return answer().done(node, () -> key + " = " + value);
      }
    }
  }
}

package com.xordon.app.command;

import com.xordon.automation.AutomationDesk;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.exchange.OutFile;
import com.xordon.store.Books;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "automations",
    description = "The rules by which messages go out by themselves.",
    subcommands = {
      AutomationsCommand.All.class,
      AutomationsCommand.Preview.class,
      AutomationsCommand.On.class,
      AutomationsCommand.Off.class,
      AutomationsCommand.Test.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon automations list",
      "  xordon automations preview confirmation --appointment"
          + " 0192d1f0-7a3e-7000-8000-000000000001",
      "  xordon automations off thank-you",
      "  xordon automations test me@example.org"
    })
final class AutomationsCommand {
  @Command(name = "list", description = "The rules, and whether there is a way to write.")
  static final class All extends Common {
    @Override
    public Integer call() {
      try (var books = open()) {
        var desk = desk(this, books);
        var rules = desk.rules();
        var manners = desk.manners();
        return answer()
            .done(
                AutomationWords.json(rules, manners), () -> AutomationWords.words(rules, manners));
      }
    }
  }

  /// A command about one rule.
  abstract static class AboutOne extends Common {
    @Parameters(index = "0", paramLabel = "RULE", description = "Its id, as `list` names it.")
    private String id = "";

    final AutomationRule rule(AutomationDesk desk) {
      return desk.rules().stream()
          .filter(r -> r.id().value().equals(id))
          .findFirst()
          .orElseThrow(() -> new ProblemException(Problem.of("UNKNOWN_RULE", id)));
    }
  }

  @Command(name = "preview", description = "What a rule would send about an appointment now.")
  static final class Preview extends AboutOne {
    @Option(
        names = "--appointment",
        required = true,
        paramLabel = "ID",
        description = "The appointment.")
    private String appointment = "";

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the HTML there.")
    private @Nullable Path html;

    @Override
    public Integer call() {
      try (var books = open()) {
        var desk = desk(this, books);
        var rule = rule(desk);
        var node = Answer.object().put("rule", rule.id().value());
        var all = node.putArray("messages");
        var words = new StringBuilder();
        for (int i = 0; i < rule.actions().size(); i++) {
          var preview =
              desk.preview(rule, i, new AppointmentId(appointment))
                  .orElseThrow(
                      () -> new ProblemException(Problem.of("UNKNOWN_APPOINTMENT", appointment)));
          AutomationWords.add(all, rule.actions().get(i), preview);
          words.append(AutomationWords.words(rule.actions().get(i), preview));
          if (html != null) write(invocation().resolve(html), preview);
        }
        return answer().done(node, words::toString);
      }
    }

    private static void write(Path file, AutomationDesk.Preview preview) {
      for (var letter : preview.letters()) {
        if (!letter.html().isEmpty()) OutFile.write(file, letter.html());
      }
    }
  }

  /// Turns one rule on or off.
  abstract static class Turn extends AboutOne {
    abstract boolean on();

    @Override
    public final Integer call() {
      try (var books = open()) {
        var desk = desk(this, books);
        var rule = rule(desk).turned(on());
        desk.save(rule);
        var node = Answer.object().put("id", rule.id().value()).put("on", rule.on());
        return answer().done(node, () -> rule.id().value() + (rule.on() ? " is on." : " is off."));
      }
    }
  }

  @Command(name = "on", description = "Turns a rule on.")
  static final class On extends Turn {
    @Override
    boolean on() {
      return true;
    }
  }

  @Command(name = "off", description = "Turns a rule off; what it planned is called off.")
  static final class Off extends Turn {
    @Override
    boolean on() {
      return false;
    }
  }

  @Command(name = "test", description = "Sends a message to see whether the account works.")
  static final class Test extends Common {
    @Parameters(index = "0", paramLabel = "TO", description = "A mail address or a phone number.")
    private String to = "";

    @Override
    public Integer call() {
      try (var books = open()) {
        var receipt = desk(this, books).test(to);
        var node = AutomationWords.json(receipt);
        return AutomationWords.isSent(receipt)
            ? answer().done(node, () -> AutomationWords.words(receipt))
            : answer().refused(node, () -> AutomationWords.words(receipt));
      }
    }
  }

  static AutomationDesk desk(Common command, Books books) {
    return new AutomationDesk(
        books.ledger(), command.outside(books).post(), command.invocation().clock());
  }
}

package com.xordon.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.exchange.OutFile;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "practice",
    description = "Brings a whole practice in from a file, or writes it out.",
    subcommands = {PracticeCommand.Import.class, PracticeCommand.Export.class},
    footer = {
      "",
      "Examples:",
      "  xordon practice import north-street.json",
      "  xordon practice export copy.json"
    })
final class PracticeCommand {
  @Command(
      name = "import",
      description = "Puts the practice of a file in place; what was there can be had back by undo.")
  static final class Import extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "A practice file.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      var practice = parse();
      try (var books = open()) {
        books.importPractice(practice);
      }
      var node = Answer.object().put("outcome", "IMPORTED");
      node.put("staff", practice.staff().size()).put("rooms", practice.rooms().size());
      node.put("services", practice.services().size()).put("contacts", practice.clients().size());
      node.put("appointments", practice.appointments().size()).put("busy", practice.busy().size());
      return answer()
          .done(
              node,
              () ->
                  "Imported %s: %d staff, %d services, %d clients, %d appointments."
                      .formatted(
                          practice.practice().name(),
                          practice.staff().size(),
                          practice.services().size(),
                          practice.clients().size(),
                          practice.appointments().size()));
    }

    private PracticeFile parse() {
      try {
        return PracticeFile.parse(read(file));
      } catch (BadForm e) {
        throw new ProblemException(
            new Problem(
                "FILE_INVALID", List.of(file.toString(), String.valueOf(e.getMessage())), ""),
            e);
      }
    }
  }

  @Command(name = "export", description = "Writes the whole practice to a file.")
  static final class Export extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      var target = invocation().resolve(file);
      try (var books = open()) {
        if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
        OutFile.write(target, text(books.exportPractice()));
      }
      var node = Answer.object().put("outcome", "EXPORTED").put("file", file.toString());
      return answer().done(node, () -> "Exported to " + file + ".");
    }

    private static String text(Object root) {
      try {
        return PracticeFile.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a tree of JSON can always be written", e);
      }
    }
  }
}

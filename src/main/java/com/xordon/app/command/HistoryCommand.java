package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.change.Change;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "history",
    description = "Tells what happened to an appointment, who did it and when.",
    footer = {"", "Example:", "  xordon history ID --json"})
final class HistoryCommand extends Common {
  @Parameters(index = "0", paramLabel = "ID", description = "The appointment.")
  private String id = "";

  @Override
  public Integer call() {
    try (var books = open()) {
      var changes = books.ledger().read(page -> page.history(new AppointmentId(id)));
      if (changes.isEmpty()) throw new ProblemException(Problem.of("UNKNOWN_APPOINTMENT", id));
      return answer().done(json(changes), () -> words(changes));
    }
  }

  private ObjectNode json(List<Change> changes) {
    var node = Answer.object().put("id", id);
    var list = node.putArray("history");
    for (var change : changes) {
      var item =
          list.addObject()
              .put("number", change.number())
              .put("at", change.at().toString())
              .put("deed", change.deed().name())
              .put("user", change.user())
              .put("device", change.device());
      var fields = item.putObject("changes");
      for (var key : changed(change)) {
        var field = fields.putObject(key);
        field.put("from", change.before().get(key));
        field.put("to", change.after().get(key));
      }
    }
    return node;
  }

  private static TreeSet<String> changed(Change change) {
    var keys = new TreeSet<>(change.before().keySet());
    keys.addAll(change.after().keySet());
    keys.removeIf(k -> Objects.equals(change.before().get(k), change.after().get(k)));
    return keys;
  }

  private static String words(List<Change> changes) {
    return changes.stream()
        .map(c ->
            "%s  %s  %s  %s"
                .formatted(
                    c.at(),
                    c.deed(),
                    c.user(),
                    changed(c).stream()
                        .map(k ->
                            k
                                + ": "
                                + c.before().getOrDefault(k, "-")
                                + " -> "
                                + c.after().getOrDefault(k, "-"))
                        .collect(Collectors.joining("; "))))
        .collect(Collectors.joining("\n"));
  }
}

package com.xordon.app.command;

import com.xordon.app.problem.ProblemReport;
import com.xordon.core.problem.ProblemException;
import com.xordon.exchange.OutFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "report-problem",
    description = {
      "Writes a text for those who help: versions, this machine, codes and the last log lines.",
      "It names nobody, and is sent nowhere. With the desk open it tells of the desk."
    },
    footer = {"", "Examples:", "  xordon report-problem", "  xordon report-problem problem.txt"})
final class ReportProblemCommand extends Common {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it; without one it is shown.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    var text = text();
    if (file == null) return answer().done(Answer.object().put("report", text), () -> text.strip());
    var path = invocation().resolve(file);
    OutFile.write(path, text);
    var node = Answer.object().put("outcome", "WRITTEN").put("file", path.toString());
    return answer()
        .done(node, () -> "The report is in %s. Read it before you hand it on.".formatted(path));
  }

  /// Books that can't be opened may be the problem.
  private String text() {
    try (var books = open()) {
      return new ProblemReport(Optional.of(books), invocation().clock(), System.getenv()).text();
    } catch (ProblemException e) {
      var text = new ProblemReport(Optional.empty(), invocation().clock(), System.getenv()).text();
      return text + "the books can't be opened: " + e.problem().code() + "\n";
    }
  }
}

package com.xordon.app.command;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.report.MonthReport;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.exchange.OutFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    description = "A month as a PDF, beside the month before.",
    footer = {
      "",
      "Examples:",
      "  xordon analytics report --month 2026-10 -o october.pdf",
      "  xordon settings set analytics.report.mail boss@example.org     # each month by mail"
    })
final class ReportCommand extends Common {
  @Option(names = "--month", paramLabel = "YYYY-MM", description = "Default: the last whole month.")
  private @Nullable String month;

  @Option(
      names = {"-o", "--to-file"},
      paramLabel = "FILE",
      description = "Where to write it (default: report-YYYY-MM.pdf).")
  private @Nullable Path file;

  @Option(names = "--now", paramLabel = "INSTANT", description = "Answer as if it were now then.")
  private @Nullable String now;

  @Option(names = "--language", paramLabel = "en|de", description = "Its words (default: en).")
  private String language = "en";

  @Override
  public Integer call() {
    try (var books = open()) {
      if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
      var at = now(now);
      var zone = books.ledger().read(page -> page.rules().practice().zone());
      var asked = month == null ? YearMonth.from(at.atZone(zone)).minusMonths(1) : month(month);
      var report = new MonthReport(new Analytics(books.figures()), Locale.forLanguageTag(language));
      var name = file == null ? Path.of(MonthReport.fileName(asked)) : file;
      var path = invocation().resolve(name);
      OutFile.write(path, report.pdf(asked, at));
      var node = Answer.object().put("outcome", "WRITTEN").put("file", path.toString());
      node.put("month", asked.toString());
      return answer().done(node, () -> "The report of %s is in %s.".formatted(asked, path));
    }
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of("BAD_USAGE", "--month is like 2026-10"), e);
    }
  }
}

package com.xordon.app.command;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.export.CsvSheet;
import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.export.Sheets;
import com.xordon.analytics.export.XlsxSheet;
import com.xordon.analytics.figure.Asked;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.exchange.OutFile;
import com.xordon.store.Books;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes an answer as CSV or as an Excel workbook, with what its words mean.",
    footer = {
      "",
      "Examples:",
      "  xordon analytics export --what daily --from 2026-01-01 --to 2026-12-31 -o days.xlsx",
      "  xordon analytics export --what rows --figure no-shows -o no-shows.csv --language de"
    })
final class ExportCommand extends AskFigures {
  private static final String EXCEL = ".xlsx";

  @Option(
      names = "--what",
      paramLabel = "WORD",
      description =
          "dashboard, daily, services, staff, clients, recall, video, revenue, forecast, funnel,"
              + " risk or rows (default: dashboard).")
  private String what = "dashboard";

  @Option(
      names = {"-o", "--to-file"},
      paramLabel = "FILE",
      description = "Where to write it; .xlsx gives Excel, all else CSV (default: the answer).")
  private @Nullable Path file;

  @Option(
      names = "--figure",
      paramLabel = "WORD",
      description = "With rows: the figure they stand behind (default: bookings).")
  private String figure = "bookings";

  @Option(names = "--language", paramLabel = "en|de", description = "Its words (default: en).")
  private String language = "en";

  @Override
  boolean isAhead() {
    return what.equals("forecast") || what.equals("risk");
  }

  @Override
  int answer(Books books, Analytics analytics, Asked asked) {
    var sheet = sheet(books, analytics, asked);
    if (file == null) {
      var text = CsvSheet.text(sheet);
      return answer().done(Answer.object().put("csv", text), text::stripTrailing);
    }
    var path = invocation().resolve(file);
    boolean excel = path.toString().toLowerCase(Locale.ROOT).endsWith(EXCEL);
    OutFile.write(
        path,
        excel ? XlsxSheet.bytes(sheet) : CsvSheet.text(sheet).getBytes(StandardCharsets.UTF_8));
    var node = Answer.object().put("outcome", "WRITTEN").put("file", path.toString());
    return answer()
        .done(
            node.put("rows", sheet.rows().size()),
            () -> "%d rows written to %s.".formatted(sheet.rows().size(), path));
  }

  private Sheet sheet(Books books, Analytics analytics, Asked asked) {
    var sheets = new Sheets(asked, Locale.forLanguageTag(language));
    var names = new FigureNames(books);
    return switch (what) {
      case "dashboard" -> sheets.dashboard(analytics.dashboard(asked));
      case "daily" -> sheets.daily(analytics.dashboard(asked));
      case "services" ->
          sheets.groups(what, analytics.dashboard(asked).services(), names.ofOffer());
      case "staff" -> sheets.groups(what, analytics.dashboard(asked).staff(), names.ofOffer());
      case "clients" -> sheets.clients(analytics.clients(asked, Analytics.USUAL_RECALL));
      case "recall" ->
          sheets.recall(analytics.clients(asked, Analytics.USUAL_RECALL), names.ofClients());
      case "video" -> sheets.video(analytics.video(asked));
      case "revenue" -> sheets.revenue(analytics.revenue(asked));
      case "forecast" -> sheets.forecast(analytics.forecast(asked));
      case "funnel" -> sheets.funnel(analytics.funnel(asked));
      case "risk" -> sheets.risk(analytics.risk(asked), names.ofClients());
      case "rows" -> sheets.rows(analytics.rows(rows(asked)), names.ofClients());
      default -> throw new ProblemException(Problem.of("BAD_USAGE", "nothing is called " + what));
    };
  }

  private RowQuery rows(Asked asked) {
    return new RowQuery(
        AnalyticsCommand.behind(figure),
        asked.period(),
        asked.filter(),
        asked.now(),
        0,
        Integer.MAX_VALUE);
  }
}

package com.xordon.app.command;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.figure.Asked;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "analytics",
    description = "The practice in numbers.",
    subcommands = {
      AnalyticsCommand.OfDashboard.class,
      AnalyticsCommand.OfStaff.class,
      AnalyticsCommand.OfServices.class,
      AnalyticsCommand.OfVideo.class,
      AnalyticsCommand.OfRevenue.class,
      AnalyticsCommand.OfClients.class,
      AnalyticsCommand.OfForecast.class,
      AnalyticsCommand.OfRisk.class,
      AnalyticsCommand.OfFunnel.class,
      AnalyticsCommand.OfRows.class,
      ExportCommand.class,
      ReportCommand.class,
      TrackCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon analytics dashboard --from 2026-11-01 --to 2026-11-30",
      "  xordon analytics staff --service physio --json",
      "  xordon analytics rows --figure no-shows --from 2026-11-01 --to 2026-11-30",
      "  xordon analytics forecast",
      "  xordon analytics export --what services --from 2026-01-01 --to 2026-12-31 -o year.csv",
      "  xordon analytics report --month 2026-10 -o october.pdf",
      "  xordon analytics track events.jsonl"
    })
final class AnalyticsCommand {
  @Command(
      name = "dashboard",
      description = "All figures of a period, beside the same number of days before it.")
  static final class OfDashboard extends AskFigures {
    @Option(
        names = "--more",
        description = "With --json: also the period before, and the week by the hour.")
    private boolean more;

    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var answer = analytics.dashboard(asked);
      var node = FigureJson.dashboard(answer);
      if (more) FigureJson.more(answer, node);
      return answer()
          .done(node, () -> FigureWords.dashboard(answer, new FigureNames(books).ofOffer()));
    }
  }

  @Command(name = "staff", description = "What each staff member did.")
  static final class OfStaff extends AskFigures {
    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var groups = analytics.dashboard(asked).staff();
      var node = FigureJson.asked(asked);
      node.set("staff", FigureJson.groups(groups, true, true));
      return answer()
          .done(
              node,
              () ->
                  FigureWords.head(asked)
                      + "\n"
                      + FigureWords.groups(groups, new FigureNames(books).ofOffer(), true));
    }
  }

  @Command(name = "services", description = "How each service went.")
  static final class OfServices extends AskFigures {
    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var groups = analytics.dashboard(asked).services();
      var node = FigureJson.asked(asked);
      node.set("services", FigureJson.groups(groups, true, true));
      return answer()
          .done(
              node,
              () ->
                  FigureWords.head(asked)
                      + "\n"
                      + FigureWords.groups(groups, new FigureNames(books).ofOffer(), false));
    }
  }

  @Command(name = "video", description = "How the video providers did.")
  static final class OfVideo extends AskFigures {
    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var providers = analytics.video(asked);
      return answer()
          .done(AnswersJson.video(asked, providers), () -> AnswersWords.video(asked, providers));
    }
  }

  @Command(name = "revenue", description = "What was booked and earned, by month, and with what.")
  static final class OfRevenue extends AskFigures {
    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var answer = analytics.revenue(asked);
      return answer()
          .done(
              AnswersJson.revenue(answer),
              () -> AnswersWords.revenue(answer, new FigureNames(books).ofOffer()));
    }
  }

  @Command(name = "clients", description = "Who comes, how often, and who stayed away.")
  static final class OfClients extends AskFigures {
    @Option(
        names = "--recall-days",
        paramLabel = "N",
        description = "Somebody is to be called after so many days (default: 180).")
    private int recallDays = Analytics.USUAL_RECALL;

    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var answer = analytics.clients(asked, recallDays);
      return answer()
          .done(
              AnswersJson.clients(answer),
              () -> AnswersWords.clients(answer, new FigureNames(books).ofClients()));
    }
  }

  @Command(
      name = "forecast",
      description = "What the coming weeks may bring, and how well such words held so far.")
  static final class OfForecast extends AskFigures {
    @Override
    boolean isAhead() {
      return true;
    }

    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      if (asked.filter().slot().isEmpty()) {
        throw new ProblemException(
            Problem.of(
                "BAD_USAGE",
                "a forecast is for one staff member, service, source or" + " provider at most"));
      }
      var forecasts = analytics.forecast(asked);
      return answer()
          .done(
              AnswersJson.forecast(asked, forecasts),
              () -> AnswersWords.forecast(asked, forecasts));
    }
  }

  @Command(name = "risk", description = "Who may not show up.")
  static final class OfRisk extends AskFigures {
    @Override
    boolean isAhead() {
      return true;
    }

    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var list = analytics.risk(asked);
      return answer()
          .done(
              AnswersJson.risk(asked, list),
              () -> AnswersWords.risk(asked, list, new FigureNames(books).ofClients()));
    }
  }

  @Command(name = "funnel", description = "How far visitors of the booking pages came.")
  static final class OfFunnel extends AskFigures {
    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var pages = analytics.funnel(asked);
      return answer()
          .done(AnswersJson.funnel(asked, pages), () -> AnswersWords.funnel(asked, pages));
    }
  }

  @Command(name = "rows", description = "The appointments behind a figure.")
  static final class OfRows extends AskFigures {
    @Option(
        names = "--figure",
        paramLabel = "WORD",
        description =
            "bookings, completed, no-shows, cancelled, cancelled-late, cancelled-early,"
                + " cancelled-by-client,"
                + " unrecorded, upcoming, new-clients or standing (default: bookings).")
    private String figure = "bookings";

    @Option(names = "--skip", paramLabel = "N", description = "Leave out so many first.")
    private int skip;

    @Option(names = "--most", paramLabel = "N", description = "So many (default: 200).")
    private int most = 200;

    @Override
    int answer(Books books, Analytics analytics, Asked asked) {
      var rows =
          analytics.rows(
              new RowQuery(
                  behind(figure), asked.period(), asked.filter(), asked.now(), skip, most));
      var node = FigureJson.asked(asked).put("figure", figure);
      var list = node.putArray("appointments");
      rows.forEach(f -> list.add(FigureJson.fact(f)));
      return answer().done(node, () -> AnswersWords.rows(rows, new FigureNames(books).ofClients()));
    }
  }

  static Behind behind(String word) {
    try {
      return Behind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of("BAD_USAGE", "no figure is called " + word), e);
    }
  }
}

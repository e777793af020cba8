package com.xordon.analytics;

import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.FigureBook.Reconciled;
import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.book.Progress;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.ClientsAnswer;
import com.xordon.analytics.figure.ClientsQuery;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.DashboardQuery;
import com.xordon.analytics.figure.FunnelQuery;
import com.xordon.analytics.figure.PageFunnel;
import com.xordon.analytics.figure.ProviderFigures;
import com.xordon.analytics.figure.RevenueAnswer;
import com.xordon.analytics.figure.RevenueQuery;
import com.xordon.analytics.figure.Summary;
import com.xordon.analytics.figure.VideoQuery;
import com.xordon.analytics.figure.WorkTime;
import com.xordon.analytics.forecast.Forecast;
import com.xordon.analytics.forecast.ForecastQuery;
import com.xordon.analytics.risk.Risk;
import com.xordon.analytics.risk.RiskList;
import com.xordon.analytics.risk.RiskTraining;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All questions in one place, for screens, commands and the server. Keep one as long as the books
/// are open: it remembers working hours and what was learnt of no-shows today.
public final class Analytics {
  /// After how many days without an appointment a client is to be called, unless asked otherwise.
  public static final int USUAL_RECALL = 180;

  private final FigureBook book;
  private final WorkTime work = new WorkTime();
  private volatile @Nullable Learnt learnt;

  public Analytics(FigureBook book) {
    this.book = book;
  }

  private record Learnt(LocalDate day, Risk risk) {}

  public Dashboard dashboard(Asked asked) {
    return book.read(page -> dashboard(page, asked).answer(asked));
  }

  /// The figures of a period alone, to be held against another.
  public Summary summary(Asked asked) {
    return book.read(page -> dashboard(page, asked).summary(asked));
  }

  public RevenueAnswer revenue(Asked asked) {
    return book.read(page -> new RevenueQuery(dashboard(page, asked)).answer(asked));
  }

  public List<ProviderFigures> video(Asked asked) {
    return book.read(page -> new VideoQuery(page, dashboard(page, asked)).answer(asked));
  }

  public ClientsAnswer clients(Asked asked, int recallDays) {
    return book.read(page -> new ClientsQuery(page).answer(asked, recallDays));
  }

  public List<PageFunnel> funnel(Asked asked) {
    return book.read(page -> new FunnelQuery(page).answer(asked.period()));
  }

  /// The weeks of the period that lie ahead, today included.
  public List<Forecast> forecast(Asked asked) {
    return book.read(
        page -> new ForecastQuery(page).answer(asked.filter(), asked.now(), asked.period()));
  }

  /// Who of the period may not show up.
  public RiskList risk(Asked asked) {
    return book.read(page -> {
      var risk = risk(page, asked);
      var upcoming =
          new RowQuery(
              RowQuery.Behind.UPCOMING,
              asked.period(),
              asked.filter(),
              asked.now(),
              0,
              Integer.MAX_VALUE);
      var all =
          page.rows(upcoming).stream()
              .map(f -> new RiskList.One(f, risk.of(f)))
              .sorted(Comparator.comparingDouble((RiskList.One o) -> -o.chance().orElse(0)))
              .toList();
      return new RiskList(risk, all);
    });
  }

  /// The appointments behind a figure.
  public List<Fact> rows(RowQuery query) {
    return book.read(page -> page.rows(query));
  }

  /// Any other question.
  public <T> T ask(Function<FigurePage, T> question) {
    return book.read(question);
  }

  /// Counts all anew and mends what differs; for the night.
  public Reconciled reconcile(Progress progress) {
    return book.reconcile(progress);
  }

  private DashboardQuery dashboard(FigurePage page, Asked asked) {
    return new DashboardQuery(page, work, risk(page, asked).chances());
  }

  /// Learnt once a day: it takes longer than the answer, and a day changes little.
  private Risk risk(FigurePage page, Asked asked) {
    var today = today(page, asked.now());
    var known = learnt;
    if (known == null || !known.day.equals(today)) {
      known = new Learnt(today, new RiskTraining(page).at(asked.now(), today));
      learnt = known;
    }
    return known.risk;
  }

  private static LocalDate today(FigurePage page, Instant now) {
    return now.atZone(page.page().rules().practice().zone()).toLocalDate();
  }
}

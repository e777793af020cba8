package com.xordon.app.command;

import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.ClientsAnswer;
import com.xordon.analytics.figure.PageFunnel;
import com.xordon.analytics.figure.ProviderFigures;
import com.xordon.analytics.figure.RevenueAnswer;
import com.xordon.analytics.forecast.Forecast;
import com.xordon.analytics.forecast.ForecastQuery;
import com.xordon.analytics.forecast.Forecasting;
import com.xordon.analytics.risk.Risk;
import com.xordon.analytics.risk.RiskList;
import com.xordon.analytics.risk.RiskTraining;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The other answers in words.
final class AnswersWords {
  private static final int SHOWN = 20;

  private AnswersWords() {}

  static String video(Asked asked, List<ProviderFigures> providers) {
    var lines = new ArrayList<>(List.of(FigureWords.head(asked)));
    if (providers.isEmpty()) lines.add("No video meetings.");
    for (var p : providers) {
      lines.add(
          "%s: %d created, %d failed, %d calls repeated, half of them within %s; reliability %s"
              .formatted(
                  p.provider(),
                  p.created(),
                  p.failed(),
                  p.retried(),
                  p.medianTime().map(t -> t.toMillis() + " ms").orElse("-"),
                  FigureWords.rate(p.reliability())));
      lines.add(
          "  %d appointments, completion %s, no-shows %s"
              .formatted(
                  p.counts().bookings(),
                  FigureWords.rate(p.rates().completion()),
                  FigureWords.rate(p.rates().noShow())));
    }
    return String.join("\n", lines);
  }

  static String revenue(RevenueAnswer answer, UnaryOperator<String> names) {
    var lines = new ArrayList<>(List.of(FigureWords.head(answer.asked())));
    for (var m : answer.months()) {
      for (var r : m.revenue()) {
        lines.add(
            "  %s  booked %s, recognised %s, at risk %s"
                .formatted(
                    m.month(),
                    FigureWords.amount(r.currency(), r.booked()),
                    FigureWords.amount(r.currency(), r.recognised()),
                    FigureWords.amount(r.currency(), r.atRisk())));
      }
    }
    lines.add("Services");
    lines.add(FigureWords.groups(answer.services(), names, false));
    lines.add("Staff");
    lines.add(FigureWords.groups(answer.staff(), names, true));
    return String.join("\n", lines);
  }

  static String clients(ClientsAnswer answer, UnaryOperator<String> names) {
    var lines = new ArrayList<>(List.of(FigureWords.head(answer.asked())));
    lines.add(
        "%d new clients, %d returning, %s visits each"
            .formatted(
                answer.newClients(),
                answer.returningClients(),
                answer.visitsPerClient().isEmpty()
                    ? "-"
                    : String.format(Locale.ROOT, "%.1f", answer.visitsPerClient().getAsDouble())));
    lines.add("Of those whose first appointment was in a month, so many came in each month since:");
    for (var c : answer.cohorts()) {
      lines.add(
          "  %s  %s"
              .formatted(
                  c.month(),
                  c.active().stream().map("%6d"::formatted).collect(Collectors.joining())));
    }
    lines.add(
        "%d were last here more than %d days ago and have no appointment to come."
            .formatted(answer.recallDue(), answer.recallDays()));
    answer.recall().stream()
        .limit(SHOWN)
        .forEach(r ->
            lines.add(
                "  %s  %s  (%d visits)"
                    .formatted(r.last(), names.apply(r.client().value()), r.visits())));
    if (answer.recallDue() > SHOWN) lines.add("  ... (--json lists more)");
    return String.join("\n", lines);
  }

  static String funnel(Asked asked, List<PageFunnel> pages) {
    var lines = new ArrayList<>(List.of(FigureWords.head(asked)));
    if (pages.isEmpty()) lines.add("Nobody was seen on a booking page.");
    for (var p : pages) {
      lines.add(p.page());
      for (var step : PageStep.values()) {
        lines.add(
            "  %-8s %7d  %9s of the step before, %9s of views"
                .formatted(
                    step.word(),
                    p.at(step),
                    FigureWords.rate(p.ofStepBefore(step)),
                    FigureWords.rate(p.ofViews(step))));
      }
    }
    return String.join("\n", lines);
  }

  static String forecast(Asked asked, List<Forecast> forecasts) {
    var lines = new ArrayList<>(List.of(FigureWords.head(asked)));
    for (var f : forecasts) {
      boolean money = !f.what().equals(ForecastQuery.BOOKINGS);
      lines.add((money ? "revenue in " : "") + f.what() + ": " + why(f));
      for (var w : f.weeks()) {
        lines.add(
            "  %s to %s  %s (%s to %s)"
                .formatted(
                    w.from(),
                    w.to(),
                    said(f.what(), money, w.expected()),
                    said(f.what(), money, w.low()),
                    said(f.what(), money, w.high())));
      }
    }
    return String.join("\n", lines);
  }

  private static String said(String currency, boolean money, double value) {
    long rounded = Math.round(value);
    return money ? FigureWords.amount(currency, rounded) : String.valueOf(rounded);
  }

  private static String why(Forecast f) {
    var errors =
        "it was off by %s a week ahead over the last %d weeks, last week's number by %s"
            .formatted(
                FigureWords.percent(f.error()), f.tested(), FigureWords.percent(f.plainError()));
    return switch (f.used()) {
      case HOLT_WINTERS ->
          "Holt-Winters; "
              + errors
              + (f.knowsMoreThanAverage() ? "" : "; the plain average does as well");
      case PLAIN_BETTER ->
          "each week as the one before, for Holt-Winters knew no better; " + errors;
      case PLAIN_SHORT ->
          "each week as the one before, for %d weeks are too few to learn from (%d are needed)"
              .formatted(f.history(), Forecasting.FEWEST_WEEKS);
      case NOTHING -> "nothing can be said before a whole week is over";
    };
  }

  static String risk(Asked asked, RiskList list, UnaryOperator<String> names) {
    var lines = new ArrayList<>(List.of(FigureWords.head(asked)));
    lines.add(why(list.risk()));
    AnswersJson.calibration(list.risk())
        .ifPresent(c -> {
          lines.add("Tried on the %d newest: expected, and what came".formatted(c.n()));
          for (var g : c.groups()) {
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %5.1f %%  %5.1f %%  (of %d)",
                    100 * g.expected(),
                    100 * g.happened(),
                    g.n()));
          }
        });
    list.upcoming().stream()
        .limit(SHOWN)
        .forEach(one ->
            lines.add("  " + FigureWords.percent(one.chance()) + "  " + row(one.fact(), names)));
    if (list.upcoming().size() > SHOWN) lines.add("  ... (--json lists them all)");
    return String.join("\n", lines);
  }

  private static String why(Risk risk) {
    return switch (risk) {
      case Risk.TooFew(var usual, var n) ->
          "%d outcomes are too few to tell one appointment from another (%d are needed)."
              .formatted(n, RiskTraining.FEWEST);
      case Risk.NoBetter(var usual, var n, var calibration) ->
          "From %d outcomes nothing was learnt that tells more than the average of %.1f %%."
              .formatted(n, 100 * usual);
      case Risk.Trained(var usual, var n, var calibration, var model) ->
          "Learnt from %d outcomes, %.1f %% of them no-shows.".formatted(n, 100 * usual);
    };
  }

  static String rows(List<Fact> rows, UnaryOperator<String> names) {
    if (rows.isEmpty()) return "No appointments.";
    return rows.stream().map(f -> row(f, names)).collect(Collectors.joining("\n"));
  }

  private static String row(Fact f, UnaryOperator<String> names) {
    return "%s  %-9s  %s  %s  %s  %s"
        .formatted(
            f.when().start(),
            f.result().outcome().name().toLowerCase(Locale.ROOT),
            f.labels().service(),
            f.staff().stream().map(s -> s.staff().value()).collect(Collectors.joining("+")),
            f.client().map(c -> names.apply(c.id().value())).orElse("-"),
            f.id());
  }
}

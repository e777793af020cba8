package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.ClientsAnswer;
import com.xordon.analytics.figure.PageFunnel;
import com.xordon.analytics.figure.ProviderFigures;
import com.xordon.analytics.figure.RevenueAnswer;
import com.xordon.analytics.forecast.Forecast;
import com.xordon.analytics.risk.Calibration;
import com.xordon.analytics.risk.Risk;
import com.xordon.analytics.risk.RiskList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The other answers as JSON.
final class AnswersJson {
  private AnswersJson() {}

  static ObjectNode video(Asked asked, List<ProviderFigures> providers) {
    var node = FigureJson.asked(asked);
    var list = node.putArray("providers");
    for (var p : providers) {
      var one = list.addObject().put("provider", p.provider()).put("created", p.created());
      one.put("failed", p.failed()).put("retried", p.retried());
      p.medianTime().ifPresent(t -> one.put("medianMillis", t.toMillis()));
      one.set("reliability", FigureJson.rate(p.reliability()));
      FigureJson.put(one, p.counts());
      one.set("rates", FigureJson.rates(p.rates()));
    }
    return node;
  }

  static ObjectNode revenue(RevenueAnswer answer) {
    var node = FigureJson.asked(answer.asked());
    node.set("revenue", FigureJson.money(answer.total()));
    node.set("before", FigureJson.money(answer.before()));
    var months = node.putArray("months");
    for (var m : answer.months()) {
      var one = months.addObject().put("month", m.month().toString());
      one.set("revenue", FigureJson.money(m.revenue()));
    }
    node.set("services", FigureJson.groups(answer.services(), false, false));
    node.set("staff", FigureJson.groups(answer.staff(), true, false));
    return node;
  }

  static ObjectNode clients(ClientsAnswer answer) {
    var node = FigureJson.asked(answer.asked()).put("newClients", answer.newClients());
    node.put("returningClients", answer.returningClients());
    FigureJson.value(node, "visitsPerClient", answer.visitsPerClient());
    var visits = node.putObject("visits");
    answer.visits().forEach((n, clients) -> visits.put(String.valueOf(n), clients));
    var cohorts = node.putArray("cohorts");
    for (var c : answer.cohorts()) {
      var one = cohorts.addObject().put("month", c.month().toString()).put("clients", c.size());
      var active = one.putArray("active");
      c.active().forEach(active::add);
    }
    node.put("recallDays", answer.recallDays()).put("recallDue", answer.recallDue());
    var recall = node.putArray("recall");
    for (var r : answer.recall()) {
      recall
          .addObject()
          .put("id", r.client().value())
          .put("last", r.last().toString())
          .put("visits", r.visits());
    }
    return node;
  }

  static ObjectNode funnel(Asked asked, List<PageFunnel> pages) {
    var node = FigureJson.asked(asked);
    var list = node.putArray("pages");
    for (var p : pages) {
      var one = list.addObject().put("page", p.page());
      var steps = one.putArray("steps");
      for (var step : PageStep.values()) {
        var s = steps.addObject().put("step", step.word()).put("sessions", p.at(step));
        if (step != PageStep.VIEW) s.set("ofStepBefore", FigureJson.rate(p.ofStepBefore(step)));
        s.set("ofViews", FigureJson.rate(p.ofViews(step)));
      }
    }
    return node;
  }

  static ObjectNode forecast(Asked asked, List<Forecast> forecasts) {
    var node = FigureJson.asked(asked).put("sure", Forecast.SURE);
    var list = node.putArray("forecasts");
    for (var f : forecasts) {
      var one = list.addObject().put("what", f.what()).put("method", f.used().name());
      one.put("historyWeeks", f.history()).put("testedWeeks", f.tested());
      FigureJson.value(one, "error", f.error());
      FigureJson.value(one, "plainError", f.plainError());
      FigureJson.value(one, "averageError", f.averageError());
      one.put("knowsMoreThanAverage", f.knowsMoreThanAverage());
      var weeks = one.putArray("weeks");
      for (var w : f.weeks()) {
        weeks
            .addObject()
            .put("from", w.from().toString())
            .put("to", w.to().toString())
            .put("expected", Math.round(w.expected() * 10) / 10.0)
            .put("low", Math.round(w.low() * 10) / 10.0)
            .put("high", Math.round(w.high() * 10) / 10.0);
      }
    }
    return node;
  }

  static ObjectNode risk(Asked asked, RiskList list) {
    var node = FigureJson.asked(asked).put("model", model(list.risk()));
    node.put("outcomes", list.risk().outcomes());
    node.put("usual", FigureJson.rounded(list.risk().usual()));
    calibration(list.risk()).ifPresent(c -> node.set("calibration", json(c)));
    var all = node.putArray("appointments");
    for (var one : list.upcoming()) {
      var fact = FigureJson.fact(one.fact());
      FigureJson.value(fact, "chance", one.chance());
      all.add(fact);
    }
    return node;
  }

  static String model(Risk risk) {
    var name =
        switch (risk) {
          case Risk.TooFew few -> "TOO_FEW";
          case Risk.NoBetter no -> "NO_BETTER";
          case Risk.Trained trained -> "TRAINED";
        };
    return name.toUpperCase(Locale.ROOT);
  }

  static Optional<Calibration> calibration(Risk risk) {
    return switch (risk) {
      case Risk.TooFew few -> Optional.empty();
      case Risk.NoBetter(var usual, var n, var calibration) -> Optional.of(calibration);
      case Risk.Trained(var usual, var n, var calibration, var model) -> Optional.of(calibration);
    };
  }

  private static ObjectNode json(Calibration c) {
    var node = Answer.object().put("n", c.n()).put("loss", FigureJson.rounded(c.loss()));
    node.put("plainLoss", FigureJson.rounded(c.plainLoss()));
    var groups = node.putArray("groups");
    for (var g : c.groups()) {
      groups
          .addObject()
          .put("expected", FigureJson.rounded(g.expected()))
          .put("happened", FigureJson.rounded(g.happened()))
          .put("n", g.n());
    }
    return node;
  }
}

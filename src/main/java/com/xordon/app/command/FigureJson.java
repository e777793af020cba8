package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.WeekHours;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.Counts;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.analytics.figure.HeatMap;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.Rate;
import com.xordon.analytics.figure.Rates;
import com.xordon.analytics.figure.Summary;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Figures as JSON; that of the dashboard is fixed.
final class FigureJson {
  private FigureJson() {}

  static ObjectNode asked(Asked asked) {
    var node = Answer.object().put("from", asked.period().from().toString());
    node.put("to", asked.period().to().toString()).put("now", asked.now().toString());
    if (!asked.filter().isEmpty()) {
      var only = node.putObject("filter");
      asked.filter().labels().forEach(only::put);
    }
    return node;
  }

  static ObjectNode dashboard(Dashboard d) {
    var node = asked(d.asked());
    put(node, d.summary());
    var daily = node.putArray("daily");
    for (var day : d.daily()) {
      var c = day.counts();
      daily
          .addObject()
          .put("date", day.date().toString())
          .put("bookings", c.bookings())
          .put("completed", c.completed())
          .put("noShows", c.noShows())
          .put("cancelled", c.cancelled())
          .put("unrecorded", c.unrecorded())
          .put("upcoming", c.upcoming());
    }
    node.set("services", groups(d.services(), false, false));
    node.set("staff", groups(d.staff(), true, false));
    return node;
  }

  /// What the fixed form has no place for.
  static ObjectNode more(Dashboard d, ObjectNode node) {
    var before = asked(d.askedBefore());
    put(before, d.before());
    node.set("before", before);
    node.set("heat", heat(d.heat()));
    return node;
  }

  static void put(ObjectNode node, Summary s) {
    put(node, s.counts());
    var rates = node.putObject("rates");
    rates.set("completion", rate(s.rates().completion()));
    rates.set("noShow", rate(s.rates().noShow()));
    rates.set("cancellation", rate(s.rates().cancellation()));
    node.set("revenue", money(s.revenue()));
    var work = node.putObject("utilisation").put("bookedMinutes", s.bookedMinutes());
    value(work.put("availableMinutes", s.availableMinutes()), "value", s.utilisation());
    var lead = node.putObject("leadTime");
    if (s.leadTime().n() > 0) {
      lead.put("medianMinutes", s.leadTime().median()).put("p90Minutes", s.leadTime().p90());
    }
    lead.put("n", s.leadTime().n());
    node.put("newClients", s.newClients()).put("returningClients", s.returningClients());
  }

  static void put(ObjectNode node, Counts c) {
    node.put("bookings", c.bookings())
        .put("completed", c.completed())
        .put("noShows", c.noShows())
        .put("cancelled", c.cancelled())
        .put("cancelledLate", c.cancelledLate())
        .put("cancelledByClient", c.cancelledByClient())
        .put("unrecorded", c.unrecorded())
        .put("upcoming", c.upcoming());
  }

  static ArrayNode groups(List<Group> groups, boolean withMinutes, boolean withRates) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var g : groups) {
      var node = list.addObject().put("id", g.id());
      put(node, g.counts());
      if (withMinutes) {
        node.put("bookedMinutes", g.bookedMinutes()).put("availableMinutes", g.availableMinutes());
      }
      if (withRates) node.set("rates", rates(g.rates()));
      if (withRates) node.put("newClients", g.newClients());
      node.set("revenue", money(g.revenue()));
    }
    return list;
  }

  static ArrayNode money(List<Money> revenue) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var m : revenue) {
      list.addObject()
          .put("currency", m.currency())
          .put("booked", m.booked())
          .put("recognised", m.recognised())
          .put("atRisk", m.atRisk());
    }
    return list;
  }

  static ObjectNode rates(Rates r) {
    var node = Answer.object();
    node.set("completion", rate(r.completion()));
    node.set("noShow", rate(r.noShow()));
    node.set("cancellation", rate(r.cancellation()));
    node.set("cancelledLate", rate(r.cancelledLate()));
    node.set("cancelledEarly", rate(r.cancelledEarly()));
    node.set("cancelledByClient", rate(r.cancelledByClient()));
    node.set("cancelledByPractice", rate(r.cancelledByPractice()));
    return node;
  }

  /// Of nothing there is no rate: then only its n is there.
  static ObjectNode rate(Rate rate) {
    var node = Answer.object();
    value(node, "value", rate.value());
    return node.put("n", rate.n());
  }

  static void value(ObjectNode node, String key, OptionalDouble value) {
    if (value.isPresent()) node.put(key, rounded(value.getAsDouble()));
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static ArrayNode heat(HeatMap heat) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (int hour = 0; hour < WeekHours.ALL; hour++) {
      if (heat.starts()[hour] + heat.booked()[hour] + heat.available()[hour] == 0) continue;
      var node = list.addObject().put("weekday", hour / WeekHours.IN_A_DAY + 1);
      node.put("hour", hour % WeekHours.IN_A_DAY).put("starts", heat.starts()[hour]);
      node.put("bookedMinutes", heat.booked()[hour]);
      value(
          node.put("availableMinutes", heat.available()[hour]),
          "utilisation",
          heat.utilisation(hour));
    }
    return list;
  }

  static ObjectNode fact(Fact f) {
    var node = Answer.object().put("id", f.id().value());
    node.put("start", f.when().start().toString()).put("end", f.when().end().toString());
    node.put("service", f.labels().service());
    node.set("staff", AnswerJson.texts(f.staff().stream().map(Fact.Share::staff).toList()));
    f.client().ifPresent(c -> node.put("contact", c.id().value()));
    node.put("outcome", f.result().outcome().name().toLowerCase(Locale.ROOT));
    node.put("source", f.labels().source()).put("provider", f.labels().provider());
    return node.put("currency", f.labels().currency()).put("amount", f.result().amount());
  }
}

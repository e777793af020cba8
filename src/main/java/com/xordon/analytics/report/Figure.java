package com.xordon.analytics.report;

import com.xordon.analytics.export.Numbers;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One figure of the report in words, now and before; `suffix` names its currency when there are
/// several.
record Figure(String key, String suffix, String now, String was) {
  /// All that are shown, by their names among the definitions.
  static final List<String> KEYS =
      List.of(
          "bookings",
          "completed",
          "noShows",
          "cancelled",
          "cancelledLate",
          "unrecorded",
          "completion",
          "noShow",
          "cancellation",
          "booked",
          "recognised",
          "atRisk",
          "utilisation",
          "newClients",
          "returningClients",
          "leadMedian");

  private static final double MINUTES_A_DAY = 24 * 60;

  static List<Figure> of(Summary now, Summary was, Numbers numbers, String days) {
    var all = new ArrayList<Figure>();
    for (var key : KEYS) {
      switch (key) {
        case "booked" -> money(all, key, now, was, numbers, Money::booked);
        case "recognised" -> money(all, key, now, was, numbers, Money::recognised);
        case "atRisk" -> money(all, key, now, was, numbers, Money::atRisk);
        default -> {
          Function<Summary, String> written = s -> written(key, s, numbers, days);
          all.add(new Figure(key, "", written.apply(now), written.apply(was)));
        }
      }
    }
    return all;
  }

  private static String written(String key, Summary s, Numbers n, String days) {
    var c = s.counts();
    return switch (key) {
      case "bookings" -> n.count(c.bookings());
      case "completed" -> n.count(c.completed());
      case "noShows" -> n.count(c.noShows());
      case "cancelled" -> n.count(c.cancelled());
      case "cancelledLate" -> n.count(c.cancelledLate());
      case "unrecorded" -> n.count(c.unrecorded());
      case "completion" -> n.percent(s.rates().completion().value());
      case "noShow" -> n.percent(s.rates().noShow().value());
      case "cancellation" -> n.percent(s.rates().cancellation().value());
      case "utilisation" -> n.percent(s.utilisation());
      case "newClients" -> n.count(s.newClients());
      case "returningClients" -> n.count(s.returningClients());
      case "leadMedian" ->
          s.leadTime().n() == 0
              ? "–"
              : n.decimal(s.leadTime().median() / MINUTES_A_DAY) + " " + days;
      default -> throw new IllegalArgumentException("no figure " + key);
    };
  }

  private static void money(
      List<Figure> all, String key, Summary now, Summary was, Numbers n, ToLongFunction<Money> of) {
    for (var m : now.revenue()) {
      long before =
          was.revenue().stream().filter(w -> w.currency().equals(m.currency())).mapToLong(of).sum();
      all.add(
          new Figure(
              key,
              now.revenue().size() > 1 ? " " + m.currency() : "",
              n.money(of.applyAsLong(m), m.currency()),
              n.money(before, m.currency())));
    }
  }
}

package com.xordon.app.command;

import com.xordon.analytics.fact.WeekHours;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.Counts;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.analytics.figure.HeatMap;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.Rate;
import com.xordon.analytics.figure.Summary;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Figures in words, as a manager reads them in a terminal.
final class FigureWords {
  private static final int FEW = 20;
  private static final int TOP = 8;
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private FigureWords() {}

  static String head(Asked asked) {
    var only =
        asked.filter().labels().entrySet().stream()
            .map(e -> ", %s %s".formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    return "%s to %s%s, as of %s"
        .formatted(asked.period().from(), asked.period().to(), only, asked.now());
  }

  static String dashboard(Dashboard d, UnaryOperator<String> names) {
    var lines = new ArrayList<String>();
    lines.add(head(d.asked()));
    var before = d.askedBefore().period();
    lines.add("compared with %s to %s".formatted(before.from(), before.to()));
    lines.add("");
    counts(lines, d.summary().counts(), d.before().counts());
    shares(lines, d.summary(), d.before());
    money(lines, d.summary(), d.before());
    lines.add("");
    lines.add("Services");
    lines.add(groups(d.services().stream().limit(TOP).toList(), names, false));
    lines.add("");
    lines.add("Staff");
    lines.add(groups(d.staff().stream().limit(TOP).toList(), names, true));
    lines.add("");
    lines.add("Starts by weekday and hour (share of working time booked)");
    lines.add(heat(d.heat()));
    return String.join("\n", lines);
  }

  private static void counts(List<String> lines, Counts now, Counts then) {
    line(lines, "bookings", now.bookings(), then.bookings());
    line(lines, "  completed", now.completed(), then.completed());
    line(lines, "  no-shows", now.noShows(), then.noShows());
    line(lines, "  cancelled", now.cancelled(), then.cancelled());
    line(lines, "    late", now.cancelledLate(), then.cancelledLate());
    line(lines, "    by clients", now.cancelledByClient(), then.cancelledByClient());
    line(lines, "  unrecorded", now.unrecorded(), then.unrecorded());
    line(lines, "  upcoming", now.upcoming(), then.upcoming());
  }

  private static void shares(List<String> lines, Summary now, Summary then) {
    var rates = now.rates();
    var old = then.rates();
    line(lines, "completion", rate(rates.completion()), rate(old.completion()));
    line(lines, "no-show rate", rate(rates.noShow()), rate(old.noShow()));
    line(lines, "cancellation rate", rate(rates.cancellation()), rate(old.cancellation()));
    line(lines, "utilisation", percent(now.utilisation()), percent(then.utilisation()));
    line(lines, "lead time, median", lead(now, false), lead(then, false));
    line(lines, "lead time, 90 %", lead(now, true), lead(then, true));
    line(lines, "new clients", now.newClients(), then.newClients());
    line(lines, "returning clients", now.returningClients(), then.returningClients());
  }

  private static void money(List<String> lines, Summary now, Summary then) {
    for (var m : now.revenue()) {
      var old =
          then.revenue().stream()
              .filter(o -> o.currency().equals(m.currency()))
              .findFirst()
              .orElse(new Money(m.currency(), 0, 0, 0));
      line(
          lines,
          "revenue booked",
          amount(m.currency(), m.booked()),
          amount(m.currency(), old.booked()));
      line(
          lines,
          "  recognised",
          amount(m.currency(), m.recognised()),
          amount(m.currency(), old.recognised()));
      line(
          lines, "  at risk", amount(m.currency(), m.atRisk()), amount(m.currency(), old.atRisk()));
    }
  }

  private static void line(List<String> lines, String what, Object now, Object then) {
    lines.add("%-20s %16s %16s".formatted(what, now, then));
  }

  /// A rate of few shows of how few.
  static String rate(Rate rate) {
    var value = percent(rate.value());
    return rate.n() > 0 && rate.n() < FEW ? value + " (of " + rate.n() + ")" : value;
  }

  static String percent(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * value.getAsDouble());
  }

  private static String lead(Summary s, boolean p90) {
    if (s.leadTime().n() == 0) return "-";
    return duration(p90 ? s.leadTime().p90() : s.leadTime().median());
  }

  static String duration(long minutes) {
    var d = Duration.ofMinutes(minutes);
    if (d.toDays() >= 2) return d.toDays() + " days";
    return d.toHours() >= 2 ? d.toHours() + " hours" : minutes + " min";
  }

  static String amount(String currency, long minor) {
    int digits = 2;
    try {
      digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      // a currency of which nobody has heard has cents
      digits = 2;
    }
    return BigDecimal.valueOf(minor, digits).toPlainString() + " " + currency;
  }

  static String groups(List<Group> groups, UnaryOperator<String> names, boolean withWork) {
    if (groups.isEmpty()) return "  (none)";
    var lines = new ArrayList<String>();
    var head = "  %-22s %8s %9s %8s %9s %10s";
    lines.add(
        head.formatted(
            "", "bookings", "completed", "no-shows", "cancelled", withWork ? "booked" : ""));
    for (var g : groups) {
      var share =
          g.availableMinutes() == 0
              ? "-"
              : percent(OptionalDouble.of((double) g.bookedMinutes() / g.availableMinutes()));
      var c = g.counts();
      lines.add(
          head.formatted(
                  shortened(names.apply(g.id())),
                  c.bookings(),
                  c.completed(),
                  c.noShows(),
                  c.cancelled(),
                  withWork ? share : "")
              + "  "
              + g.revenue().stream()
                  .map(m -> amount(m.currency(), m.booked()))
                  .collect(Collectors.joining(", ")));
    }
    return String.join("\n", lines);
  }

  private static String shortened(String name) {
    return name.length() <= 22 ? name : name.substring(0, 21) + "…";
  }

  private static String heat(HeatMap heat) {
    var hours = new ArrayList<Integer>();
    for (int h = 0; h < WeekHours.IN_A_DAY; h++) if (isUsed(heat, h)) hours.add(h);
    var lines = new ArrayList<String>();
    lines.add("      " + hours.stream().map("%9d"::formatted).collect(Collectors.joining()));
    for (int day = 0; day < DAYS.size(); day++) {
      int first = day * WeekHours.IN_A_DAY;
      lines.add(
          "  "
              + DAYS.get(day)
              + " "
              + hours.stream().map(h -> cell(heat, first + h)).collect(Collectors.joining()));
    }
    return String.join("\n", lines);
  }

  private static boolean isUsed(HeatMap heat, int hour) {
    for (int day = 0; day < DAYS.size(); day++) {
      int at = day * WeekHours.IN_A_DAY + hour;
      if (heat.starts()[at] > 0 || heat.available()[at] > 0) return true;
    }
    return false;
  }

  private static String cell(HeatMap heat, int hour) {
    var share = heat.utilisation(hour);
    return "%9s"
        .formatted(
            share.isEmpty()
                ? heat.starts()[hour] == 0 ? "." : String.valueOf(heat.starts()[hour])
                : "%d (%.0f%%)".formatted(heat.starts()[hour], 100 * share.getAsDouble()));
  }
}

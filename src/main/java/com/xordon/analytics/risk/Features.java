package com.xordon.analytics.risk;

import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.WeekHours;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What of an appointment may tell whether somebody comes: lead time, the client's history, the day
/// of the week, the service, and whether a reminder goes out.
final class Features {
  private static final int SERVICES = 12;
  private static final int WEEKDAYS = 7;
  private static final int MINUTES_A_DAY = 24 * 60;

  /// Before anything is known of a client they are held for an average one, this many times over.
  private static final double DOUBT = 2;

  private static final int FIRST_WEEKDAY = 6;

  private final List<String> services;
  private final double usual;

  /// `usual` is how often nobody comes, all in all.
  Features(List<Fact> outcomes, double usual) {
    this.usual = usual;
    var times =
        outcomes.stream()
            .collect(Collectors.groupingBy(f -> f.labels().service(), Collectors.counting()));
    this.services =
        times.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SERVICES)
            .map(Map.Entry::getKey)
            .toList();
  }

  double[] of(Fact fact, History.Record known, boolean reminded) {
    var row = new double[FIRST_WEEKDAY + WEEKDAYS + services.size()];
    int seen = known.came() + known.missed();
    row[0] = 1;
    row[1] = Math.log1p(Math.max(0, fact.lead()) / (double) MINUTES_A_DAY) - 2;
    row[2] = (known.missed() + DOUBT * usual) / (seen + DOUBT) - usual;
    row[3] = seen == 0 && fact.client().isPresent() ? 1 : 0;
    row[4] = Math.log1p(seen) - 1;
    row[5] = reminded ? 1 : 0;
    row[FIRST_WEEKDAY + fact.when().hour() / WeekHours.IN_A_DAY] = 1;
    int service = services.indexOf(fact.labels().service());
    if (service >= 0) row[FIRST_WEEKDAY + WEEKDAYS + service] = 1;
    return row;
  }
}

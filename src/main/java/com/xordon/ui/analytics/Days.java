package com.xordon.ui.analytics;

import com.xordon.analytics.fact.Period;
import com.xordon.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Days, weeks and months: how they are written, and into how many of them a period is cut for a
/// chart.
final class Days {
  private static final int MOST_DAYS = 62;
  private static final int MOST_WEEKS = 106;
  private static final int WEEK = 7;

  private final Texts texts;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Days(Texts texts) {
    this.texts = texts;
    day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(texts.locale());
    month = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(texts.locale());
  }

  /// How long a step of a chart is.
  enum Step {
    DAY,
    WEEK,
    MONTH
  }

  static Step step(Period period) {
    if (period.days() <= MOST_DAYS) return Step.DAY;
    return period.days() <= (long) MOST_WEEKS * WEEK ? Step.WEEK : Step.MONTH;
  }

  /// The steps from its first day on; the last may be cut short.
  static List<Period> cut(Period period) {
    var step = step(period);
    var all = new ArrayList<Period>();
    for (var from = period.from(); !from.isAfter(period.to()); ) {
      var to =
          switch (step) {
            case DAY -> from;
            case WEEK -> from.plusDays(WEEK - 1L);
            case MONTH -> YearMonth.from(from).atEndOfMonth();
          };
      if (to.isAfter(period.to())) to = period.to();
      all.add(new Period(from, to));
      from = to.plusDays(1);
    }
    return all;
  }

  /// 25 Nov.
  String day(LocalDate date) {
    return day.format(date);
  }

  /// Nov 2026.
  String month(YearMonth when) {
    return month.format(when.atDay(1));
  }

  /// 1 – 30 Nov 2026, as short as it can be said.
  String period(Period p) {
    if (p.days() == 1) return texts.date(p.from());
    var first = YearMonth.from(p.from());
    if (p.from().getDayOfMonth() == 1 && p.to().equals(first.atEndOfMonth())) return month(first);
    if (p.from().getYear() == p.to().getYear()) return day(p.from()) + " – " + texts.date(p.to());
    return texts.date(p.from()) + " – " + texts.date(p.to());
  }

  /// What stands under a step in a chart.
  String step(Period part, Step step) {
    return switch (step) {
      case DAY -> texts.day(part.from());
      case WEEK -> day(part.from()) + " – " + day(part.to());
      case MONTH -> month(YearMonth.from(part.from()));
    };
  }
}

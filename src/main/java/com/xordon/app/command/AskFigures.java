package com.xordon.app.command;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A question about a period, perhaps about a part of it only.
abstract class AskFigures extends Common {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day (default: of this month; today for what lies ahead).")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day, included (default: of the first day's month; eight weeks ahead).")
  private @Nullable String to;

  @Option(names = "--now", paramLabel = "INSTANT", description = "Answer as if it were now then.")
  private @Nullable String now;

  @Option(names = "--staff", paramLabel = "ID", description = "Only this staff member.")
  private @Nullable String staff;

  @Option(names = "--service", paramLabel = "ID", description = "Only this service.")
  private @Nullable String service;

  @Option(names = "--source", paramLabel = "WORD", description = "Only what came by this door.")
  private @Nullable String source;

  @Option(
      names = "--provider",
      paramLabel = "WORD",
      description = "Only what meets at zoom, meet or teams, or at none.")
  private @Nullable String provider;

  @Option(names = "--currency", paramLabel = "CODE", description = "Only in this currency.")
  private @Nullable String currency;

  private static final int DAYS_AHEAD = 56;

  /// Answers it.
  abstract int answer(Books books, Analytics analytics, Asked asked);

  /// Whether it is about days to come.
  boolean isAhead() {
    return false;
  }

  @Override
  public final Integer call() {
    try (var books = open()) {
      if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
      var analytics = new Analytics(books.figures());
      return answer(books, analytics, new Asked(period(books), filter(analytics), now(now)));
    }
  }

  private Period period(Books books) {
    var zone = books.ledger().read(page -> page.rules().practice().zone());
    var today = now(now).atZone(zone).toLocalDate();
    var first = from == null ? first(today) : date(from);
    var last = to == null ? last(first) : date(to);
    if (last.isBefore(first)) {
      throw new ProblemException(Problem.of("BAD_USAGE", "--to is before --from"));
    }
    return new Period(first, last);
  }

  private LocalDate first(LocalDate today) {
    if (isAhead()) return today;
    var month = to == null ? today : date(to);
    return month.withDayOfMonth(1);
  }

  private LocalDate last(LocalDate first) {
    return isAhead() ? first.plusDays(DAYS_AHEAD - 1L) : YearMonth.from(first).atEndOfMonth();
  }

  private Filter filter(Analytics analytics) {
    check(analytics, Facet.STAFF, staff, "UNKNOWN_STAFF");
    check(analytics, Facet.SERVICE, service, "UNKNOWN_SERVICE");
    return new Filter(
        Optional.ofNullable(staff).map(StaffId::new),
        Optional.ofNullable(service).map(ServiceId::new),
        Optional.ofNullable(source),
        Optional.ofNullable(provider),
        Optional.ofNullable(currency));
  }

  /// Who left may still have figures; who never was is a slip of the keys.
  private static void check(Analytics analytics, Facet facet, @Nullable String id, String code) {
    if (id == null) return;
    boolean known =
        analytics.ask(page -> {
          var rules = page.page().rules();
          return rules.staff(new StaffId(id)).isPresent() && facet == Facet.STAFF
              || rules.service(new ServiceId(id)).isPresent() && facet == Facet.SERVICE
              || page.span().stream()
                  .flatMap(s -> page.sums(facet, s).stream())
                  .anyMatch(c -> c.key().id().equals(id));
        });
    if (!known) throw new ProblemException(Problem.of(code, id));
  }
}

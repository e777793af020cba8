package com.xordon.store.table;

import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Outcome;
import com.xordon.analytics.fact.Period;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// Finds the appointments behind figures.
public final class FactQueries {
  private static final Comparator<Fact> BY_START =
      Comparator.comparing((Fact f) -> f.when().start()).thenComparing(f -> f.id().value());
  private static final String IN_ORDER =
      " order by f.practice_id, f.on_day, f.start_at, f.id offset ? rows fetch first ? rows only";
  private static final String IN_ORDER_OF_OUTCOME =
      " order by f.practice_id, f.outcome, f.on_day, f.start_at, f.id offset ? rows"
          + " fetch first ? rows only";

  private final Handle handle;

  public FactQueries(Handle handle) {
    this.handle = handle;
  }

  /// The days from the first appointment to the last.
  public Optional<Period> span() {
    return span("appointment_facts", "");
  }

  /// The same, with days on which something was counted once.
  public Optional<Period> countedSpan() {
    var spans =
        List.of(span(), span(CellRows.DAYS, ""), span(CellRows.MONTHS, "")).stream()
            .flatMap(Optional::stream)
            .toList();
    if (spans.isEmpty()) return Optional.empty();
    var first = spans.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
    var last = spans.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(new Period(first, last));
  }

  private Optional<Period> span(String table, String where) {
    return handle
        .select(
            "select min(on_day), max(on_day) from %s where practice_id = ?%s"
                .formatted(table, where),
            Tables.PRACTICE)
        .map((rs, context) -> {
          var first = rs.getObject(1, LocalDate.class);
          return first == null
              ? Optional.<Period>empty()
              : Optional.of(new Period(first, rs.getObject(2, LocalDate.class)));
        })
        .one();
  }

  /// Hands on each fact of a period that a filter takes, a month at a time, so that years don't
  /// have to be in memory at once; within it in order of start.
  public void each(Filter filter, Period period, Consumer<Fact> reader) {
    for (var from = period.from(); !from.isAfter(period.to()); ) {
      var end = YearMonth.from(from).atEndOfMonth();
      var to = end.isAfter(period.to()) ? period.to() : end;
      var where = FactWhere.of(filter).during(new Period(from, to));
      var some = new ArrayList<>(where.list(handle, "", List.of()));
      filter.staff().ifPresent(s -> some.addAll(shared(s, filter, where)));
      some.sort(BY_START);
      some.forEach(reader);
      from = to.plusDays(1);
    }
  }

  /// Those in which someone has a share without being the first.
  private List<Fact> shared(StaffId member, Filter filter, FactWhere where) {
    return where.sharedBy(handle, member).stream().filter(filter::takes).toList();
  }

  /// What has begun by the end of a day and isn't over. A long one can have begun long before.
  public List<Fact> running(Instant now, LocalDate today) {
    var found = new ArrayList<Fact>();
    for (int span = 0; span < Columns.SPANS.size(); span++) {
      var first = today.minusDays(Columns.SPANS.get(span).toDays() + 2);
      found.addAll(
          FactRows.list(
              handle.select(
                  FactRows.SELECT
                      + "and f.span = ? and f.on_day >= ? and f.on_day <= ? and f.end_at > ?",
                  Tables.PRACTICE,
                  span,
                  first,
                  today,
                  Columns.at(now))));
    }
    return found;
  }

  /// The latest with an outcome of their own, oldest first.
  public List<Fact> outcomes(Instant now, int most) {
    var found = new ArrayList<Fact>();
    for (var outcome : List.of("COMPLETED", "NO_SHOW")) {
      found.addAll(
          FactRows.list(
              handle.select(
                  FactRows.SELECT
                      + "and f.outcome = ? and f.end_at <= ? order by f.practice_id desc,"
                      + " f.outcome desc, f.on_day desc, f.start_at desc, f.id desc"
                      + " fetch first ? rows only",
                  Tables.PRACTICE,
                  outcome,
                  Columns.at(now),
                  most)));
    }
    found.sort(BY_START);
    return found.subList(Math.max(0, found.size() - most), found.size());
  }

  /// One page of the rows behind a figure, in order of start.
  public List<Fact> rows(RowQuery query) {
    var where = FactWhere.of(query.filter()).during(query.period()).behind(query);
    boolean byOutcome = FactWhere.outcome(query.figure()).isPresent();
    if (query.filter().staff().isEmpty()) {
      return where.list(
          handle, byOutcome ? IN_ORDER_OF_OUTCOME : IN_ORDER, List.of(query.skip(), query.most()));
    }
    var some = new ArrayList<>(where.list(handle, "", List.of()));
    where.sharedBy(handle, query.filter().staff().get()).stream()
        .filter(query.filter()::takes)
        .filter(f -> isBehind(query, f))
        .forEach(some::add);
    some.sort(BY_START);
    return some.stream().skip(query.skip()).limit(query.most()).toList();
  }

  /// The same in words of a fact, for those that come another way.
  private static boolean isBehind(RowQuery query, Fact f) {
    var r = f.result();
    boolean isOver = !f.when().end().isAfter(query.now());
    return switch (query.figure()) {
      case BOOKINGS -> true;
      case STANDING -> f.stands();
      case NEW_CLIENTS -> f.first();
      case CANCELLED_LATE -> r.late();
      case CANCELLED_EARLY -> r.outcome() == Outcome.CANCELLED && !r.late();
      case CANCELLED_BY_CLIENT -> r.byClient();
      case UNRECORDED -> isOpen(f) && isOver;
      case UPCOMING -> isOpen(f) && !isOver;
      case COMPLETED, NO_SHOWS, CANCELLED ->
          FactWhere.outcome(query.figure()).filter(r.outcome().name()::equals).isPresent();
    };
  }

  private static boolean isOpen(Fact f) {
    return FactWhere.outcome(Behind.UPCOMING)
        .filter(f.result().outcome().name()::equals)
        .isPresent();
  }
}

package com.xordon.store.table;

import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.practice.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Conditions on facts, and what they compare with.
final class FactWhere {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private FactWhere() {}

  /// All of a filter but the staff beyond the first, which `sharedBy` adds.
  static FactWhere of(Filter filter) {
    var where = new FactWhere();
    filter.staff().ifPresent(s -> where.and("f.staff_id = ?", s.value()));
    filter.service().ifPresent(s -> where.and("f.service_id = ?", s.value()));
    filter.source().ifPresent(s -> where.and("f.source = ?", s));
    filter.provider().ifPresent(p -> where.and("f.provider = ?", p));
    filter.currency().ifPresent(c -> where.and("f.currency = ?", c));
    return where;
  }

  FactWhere during(Period period) {
    return and("f.on_day >= ?", period.from()).and("f.on_day <= ?", period.to());
  }

  FactWhere behind(RowQuery query) {
    outcome(query.figure()).ifPresent(o -> and("f.outcome = ?", o));
    var now = Columns.at(query.now());
    return switch (query.figure()) {
      case UNRECORDED -> and("f.end_at <= ?", now);
      case UPCOMING -> and("f.end_at > ?", now);
      case CANCELLED_LATE -> and("f.is_late = ?", true);
      case CANCELLED_EARLY -> and("f.is_late = ?", false);
      case CANCELLED_BY_CLIENT -> and("f.by_client = ?", true);
      case NEW_CLIENTS -> and("f.is_first = ?", true);
      case STANDING -> and("f.outcome <> ?", "CANCELLED");
      case BOOKINGS, COMPLETED, NO_SHOWS, CANCELLED -> this;
    };
  }

  /// The one outcome that all behind a figure have, if they do.
  static Optional<String> outcome(Behind figure) {
    return switch (figure) {
      case COMPLETED -> Optional.of("COMPLETED");
      case NO_SHOWS -> Optional.of("NO_SHOW");
      case CANCELLED, CANCELLED_LATE, CANCELLED_EARLY, CANCELLED_BY_CLIENT ->
          Optional.of("CANCELLED");
      case UNRECORDED, UPCOMING -> Optional.of("OPEN");
      case BOOKINGS, NEW_CLIENTS, STANDING -> Optional.empty();
    };
  }

  private FactWhere and(String condition, Object value) {
    sql.append("and ").append(condition).append(' ');
    values.add(value);
    return this;
  }

  List<Fact> list(Handle handle, String end, List<?> more) {
    var all = new ArrayList<Object>();
    all.add(Tables.PRACTICE);
    all.addAll(values);
    all.addAll(more);
    return FactRows.list(handle.select(FactRows.SELECT + sql + end, all.toArray()));
  }

  /// Those of the days in which someone has a share beside the first; what else is asked for is
  /// left to the caller.
  List<Fact> sharedBy(Handle handle, StaffId member) {
    var days = values.subList(dayAt(), dayAt() + 2);
    return FactRows.list(
        handle.select(
            FactRows.SHARED, Tables.PRACTICE, member.value(), days.getFirst(), days.getLast()));
  }

  private int dayAt() {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof java.time.LocalDate) return i;
    }
    throw new IllegalStateException("no days were named");
  }
}

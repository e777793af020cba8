package com.xordon.store.table;

import com.xordon.analytics.book.Cell;
import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The stored sums, by day and by month.
public final class CellRows {
  static final String DAYS = "appointment_analytics";
  static final String MONTHS = "appointment_analytics_months";
  static final String KEY = "facet, facet_id, on_day, currency";
  static final String BAGS = "lead_times, clients, starts, week_hours";
  static final List<String> SUMS =
      Arrays.stream(Sum.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  static final String SUM_COLUMNS = String.join(", ", SUMS);
  private static final int FIRST_SUM = 5;

  private final Handle handle;

  public CellRows(Handle handle) {
    this.handle = handle;
  }

  /// The cells of one label by day, with their bags.
  public List<DayCell> days(Filter.Slot slot, Period period) {
    return handle
        .select(
            "select %s, %s, %s from %s where practice_id = ? and facet = ? and facet_id = ?"
                    .formatted(KEY, SUM_COLUMNS, BAGS, DAYS)
                + " and on_day >= ? and on_day <= ? order by on_day, currency",
            Tables.PRACTICE,
            slot.facet().name(),
            slot.id(),
            period.from(),
            period.to())
        .map((rs, context) -> dayCell(rs))
        .list();
  }

  /// Every cell of every facet in a period, for a comparison.
  public Map<CellKey, DayCell> all(Period period) {
    return handle
        .select(
            "select %s, %s, %s from %s where practice_id = ? and facet in (%s)"
                    .formatted(KEY, SUM_COLUMNS, BAGS, DAYS, facets())
                + " and on_day >= ? and on_day <= ?",
            Tables.PRACTICE,
            period.from(),
            period.to())
        .map((rs, context) -> dayCell(rs))
        .collect(
            Collectors.toMap(
                DayCell::key, c -> c, (a, b) -> b, LinkedHashMap<CellKey, DayCell>::new));
  }

  /// The cells of a month by its first day.
  public Map<CellKey, Tally> months(LocalDate month) {
    return handle
        .select(
            "select %s, %s from %s where practice_id = ? and facet in (%s) and on_day = ?"
                .formatted(KEY, SUM_COLUMNS, MONTHS, facets()),
            Tables.PRACTICE,
            month)
        .map((rs, context) -> cell(rs))
        .collect(Collectors.toMap(Cell::key, Cell::sums));
  }

  private static String facets() {
    return Arrays.stream(Facet.values())
        .map(f -> "'" + f.name() + "'")
        .collect(Collectors.joining(", "));
  }

  /// The sums of all labels of a facet: whole months from their own cells, the rest by day.
  public List<Cell> sums(Facet facet, Period period) {
    var cells = new ArrayList<Cell>();
    var whole = wholeMonths(period);
    if (whole.isEmpty()) {
      cells.addAll(sums(DAYS, facet, period));
      return cells;
    }
    var months = whole.getFirst();
    cells.addAll(sums(MONTHS, facet, months));
    if (period.from().isBefore(months.from())) {
      cells.addAll(sums(DAYS, facet, new Period(period.from(), months.from().minusDays(1))));
    }
    if (months.to().isBefore(period.to())) {
      cells.addAll(sums(DAYS, facet, new Period(months.to().plusDays(1), period.to())));
    }
    return cells;
  }

  private static List<Period> wholeMonths(Period period) {
    var first = period.from();
    if (first.getDayOfMonth() > 1) first = YearMonth.from(first).plusMonths(1).atDay(1);
    var last = period.to();
    if (!YearMonth.from(last).atEndOfMonth().equals(last)) {
      last = YearMonth.from(last).atDay(1).minusDays(1);
    }
    return last.isBefore(first) ? List.of() : List.of(new Period(first, last));
  }

  private List<Cell> sums(String table, Facet facet, Period period) {
    return cells(
        handle.select(
            "select %s, %s from %s where practice_id = ? and facet = ? and on_day >= ? and on_day <= ?"
                .formatted(KEY, SUM_COLUMNS, table),
            Tables.PRACTICE,
            facet.name(),
            period.from(),
            period.to()));
  }

  private static List<Cell> cells(Query query) {
    return query.map((rs, context) -> cell(rs)).list();
  }

  private static Cell cell(ResultSet rs) throws SQLException {
    return new Cell(key(rs), tally(rs));
  }

  static DayCell dayCell(ResultSet rs) throws SQLException {
    int bags = FIRST_SUM + SUMS.size();
    return new DayCell(
        key(rs),
        tally(rs),
        rs.getBytes(bags),
        rs.getBytes(bags + 1),
        rs.getBytes(bags + 2),
        rs.getBytes(bags + 3));
  }

  private static CellKey key(ResultSet rs) throws SQLException {
    return new CellKey(
        Facet.valueOf(rs.getString(1)),
        rs.getString(2),
        rs.getObject(3, LocalDate.class),
        rs.getString(4));
  }

  private static Tally tally(ResultSet rs) throws SQLException {
    var tally = new Tally();
    for (var sum : Sum.values()) tally.add(sum, rs.getLong(FIRST_SUM + sum.ordinal()));
    return tally;
  }
}

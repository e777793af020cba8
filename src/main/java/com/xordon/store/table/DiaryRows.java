package com.xordon.store.table;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The diary as the tables hold it. A question for a window looks only as far back as the longest
/// of each span reaches, so it stays quick however much is stored.
public final class DiaryRows implements Diary {
  private static final String LATEST =
      "select created_at from appointment_staff where practice_id = ? and staff_id = ?%s"
          + " and holds_time = true order by practice_id desc, staff_id desc%s, holds_time desc,"
          + " created_at desc fetch first 1 row only";

  private final Handle handle;

  public DiaryRows(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    return during(Tables.APPOINTMENTS, window).stream()
        .filter(a -> touches(a.when(), window))
        .toList();
  }

  @Override
  public List<Busy> busy(Interval window) {
    return during(Tables.BUSY, window).stream().filter(b -> touches(b.when(), window)).toList();
  }

  @Override
  public List<Appointment> created(Interval window) {
    return handle
        .select(
            "select doc from appointments where practice_id = ? and created_at >= ?"
                + " and created_at < ? order by start_at, list_position",
            Tables.PRACTICE,
            Columns.at(window.start()),
            Columns.at(window.end()))
        .map((rs, context) -> appointment(rs.getString(1)))
        .list();
  }

  public List<Appointment> ofClient(ClientId client, int most) {
    return handle
        .select(
            "select doc from appointments where practice_id = ? and contact_id = ? order by"
                + " practice_id desc, contact_id desc, start_at desc fetch first ? rows only",
            Tables.PRACTICE,
            client.value(),
            most)
        .map((rs, context) -> appointment(rs.getString(1)))
        .list();
  }

  public List<Appointment> ofSeries(String series) {
    return handle
        .select(
            "select doc from appointments where practice_id = ? and series = ?"
                + " order by start_at, list_position",
            Tables.PRACTICE,
            series)
        .map((rs, context) -> appointment(rs.getString(1)))
        .list();
  }

  public Map<String, Appointment> appointmentsFrom(String source) {
    return from(Tables.APPOINTMENTS, source);
  }

  public Map<String, Busy> busyFrom(String source) {
    return from(Tables.BUSY, source);
  }

  private <T> Map<String, T> from(RowTable<T> table, String source) {
    var found = new HashMap<String, T>();
    handle
        .select(
            "select ext_id, doc from %s where practice_id = ? and ext_source = ?"
                .formatted(table.table()),
            Tables.PRACTICE,
            source)
        .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
        .forEach(e -> found.put(e.getKey(), table.read(e.getValue(), ZoneOffset.UTC)));
    return found;
  }

  /// The id of a row of blocked time.
  public List<String> idsOf(Busy busy) {
    return handle
        .select(
            "select id, doc from busy where practice_id = ? and span = ? and start_at = ?"
                + " and staff_id = ? order by list_position",
            Tables.PRACTICE,
            Columns.span(busy.when().length()),
            Columns.at(busy.when().start()),
            busy.staff().value())
        .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
        .filter(e -> Tables.BUSY.read(e.getValue(), ZoneOffset.UTC).equals(busy))
        .map(Map.Entry::getKey)
        .list();
  }

  @Override
  public Map<StaffId, Instant> lastAssigned(ServiceId service) {
    return latest(LATEST.formatted(" and service_id = ?", ", service_id desc"), service.value());
  }

  @Override
  public Map<StaffId, Instant> lastAssigned() {
    return latest(LATEST.formatted("", ""));
  }

  private Map<StaffId, Instant> latest(String sql, Object... more) {
    var last = new HashMap<StaffId, Instant>();
    for (var staff : staff()) {
      var query = handle.createQuery(sql).bind(0, Tables.PRACTICE).bind(1, staff);
      for (int i = 0; i < more.length; i++) query.bind(2 + i, more[i]);
      query
          .mapTo(OffsetDateTime.class)
          .findFirst()
          .ifPresent(at -> last.put(new StaffId(staff), at.toInstant()));
    }
    return last;
  }

  private List<String> staff() {
    return handle
        .select("select id from staff where practice_id = ?", Tables.PRACTICE)
        .mapTo(String.class)
        .list();
  }

  private <T> List<T> during(RowTable<T> table, Interval window) {
    var found = new ArrayList<Found<T>>();
    for (int span = 0; span < Columns.SPANS.size(); span++) {
      handle
          .select(
              "select start_at, list_position, doc from %s where practice_id = ? and span = ? and start_at >= ? and start_at < ?"
                  .formatted(table.table()),
              Tables.PRACTICE,
              span,
              Columns.at(earliest(window, span)),
              Columns.at(window.end()))
          .map((rs, context) ->
              new Found<>(
                  rs.getObject(1, OffsetDateTime.class).toInstant(),
                  rs.getLong(2),
                  table.read(rs.getString(3), ZoneOffset.UTC)))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing((Found<T> f) -> f.start).thenComparing(f -> f.position));
    return found.stream().map(f -> f.value).toList();
  }

  private record Found<T>(Instant start, long position, T value) {}

  private static Instant earliest(Interval window, int span) {
    return window.start().minus(Columns.SPANS.get(span));
  }

  private static Appointment appointment(String doc) {
    return Tables.APPOINTMENTS.read(doc, ZoneOffset.UTC);
  }

  private static boolean touches(Interval when, Interval window) {
    return when.overlaps(window) || window.contains(when.start());
  }
}

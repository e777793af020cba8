package com.xordon.store.table;

import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Measuring;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Rules;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What appointments count as by their rows and the rules of this moment.
public final class PresentFacts {
  private final Handle handle;
  private final Measuring measuring;

  public PresentFacts(Handle handle, Rules rules, ClientNumbers numbers) {
    this.handle = handle;
    this.measuring = new Measuring(rules, numbers);
  }

  /// By id; who isn't there any more is missing.
  public Map<String, Fact> of(Collection<String> ids) {
    var found = new LinkedHashMap<String, Fact>();
    for (var some : FactRows.parts(ids)) {
      var marks = String.join(", ", some.stream().map(i -> "?").toList());
      var query =
          handle.createQuery(
              "select doc from appointments where practice_id = ? and id in (" + marks + ")");
      var met = met(some, marks);
      query.bind(0, Tables.PRACTICE);
      for (int i = 0; i < some.size(); i++) query.bind(i + 1, some.get(i));
      for (var a : Tables.APPOINTMENTS.list(query)) {
        var id = a.id().value();
        found.put(id, measuring.fact(a, Optional.ofNullable(met.get(id))));
      }
    }
    return found;
  }

  /// The facts of the next appointments behind an id, in order of their ids.
  public List<Fact> after(String id, int most) {
    List<Appointment> some =
        handle
            .select(
                "select doc from appointments where practice_id = ? and id > ?"
                    + " order by practice_id, id fetch first ? rows only",
                Tables.PRACTICE,
                id,
                most)
            // read once only, so nothing is gained by remembering them
            .map((rs, context) ->
                Tables.APPOINTMENTS.form(ZoneOffset.UTC).read(RowTable.node(rs.getString(1))))
            .list();
    if (some.isEmpty()) return List.of();
    var met = metBetween(id, some.getLast().id().value());
    return some.stream()
        .map(a -> measuring.fact(a, Optional.ofNullable(met.get(a.id().value()))))
        .toList();
  }

  /// The provider of the meeting that stands.
  private Map<String, String> met(List<String> ids, String marks) {
    var query =
        handle.createQuery(
            "select appointment_id, provider from video_meetings where practice_id = ?"
                + " and state <> 'GONE' and appointment_id in ("
                + marks
                + ") order by list_position");
    query.bind(0, Tables.PRACTICE);
    for (int i = 0; i < ids.size(); i++) query.bind(i + 1, ids.get(i));
    return providers(query);
  }

  private Map<String, String> metBetween(String after, String last) {
    return providers(
        handle.select(
            "select appointment_id, provider from video_meetings where practice_id = ?"
                + " and state <> 'GONE' and appointment_id > ? and appointment_id <= ?"
                + " order by list_position",
            Tables.PRACTICE,
            after,
            last));
  }

  private static Map<String, String> providers(org.jdbi.v3.core.statement.Query query) {
    var met = new HashMap<String, String>();
    query
        .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
        .forEach(e -> met.put(e.getKey(), e.getValue()));
    return met;
  }
}

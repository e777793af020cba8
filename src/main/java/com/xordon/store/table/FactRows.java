package com.xordon.store.table;

import com.xordon.analytics.fact.Fact;
import com.xordon.core.practice.ClientId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What each appointment counts as, row by row.
public final class FactRows {
  private static final int AT_ONCE = 500;
  private static final String INSERT =
      "insert into appointment_facts (practice_id, %s) values (?%s)"
          .formatted(String.join(", ", FactColumns.NAMES), ", ?".repeat(FactColumns.NAMES.size()));
  private static final String ALL =
      String.join(", ", FactColumns.NAMES.stream().map(n -> "f." + n).toList());
  static final String SELECT =
      "select %s from appointment_facts f where f.practice_id = ? ".formatted(ALL);

  /// Those in which someone has a share beside the first, in some days.
  static final String SHARED =
      "select "
          + ALL
          + " from appointment_fact_staff s join appointment_facts f"
          + " on f.practice_id = s.practice_id and f.id = s.owner_id"
          + " where s.practice_id = ? and s.staff_id = ? and s.on_day >= ? and s.on_day <= ?";

  private static final String UPDATE =
      "update appointment_facts set %s where practice_id = ? and id = ?"
          .formatted(
              String.join(", ", FactColumns.NAMES.stream().skip(1).map(n -> n + " = ?").toList()));

  private final Handle handle;

  public FactRows(Handle handle) {
    this.handle = handle;
  }

  static List<Fact> list(Query query) {
    return query.map((rs, context) -> FactColumns.fact(rs)).list();
  }

  /// The facts of some appointments, by id.
  public Map<String, Fact> of(Collection<String> ids) {
    var found = new LinkedHashMap<String, Fact>();
    for (var some : parts(ids)) {
      var marks = String.join(", ", some.stream().map(i -> "?").toList());
      var query = handle.createQuery(SELECT + "and f.id in (" + marks + ")");
      query.bind(0, Tables.PRACTICE);
      for (int i = 0; i < some.size(); i++) query.bind(i + 1, some.get(i));
      list(query).forEach(f -> found.put(f.id().value(), f));
    }
    return found;
  }

  static List<List<String>> parts(Collection<String> ids) {
    var all = List.copyOf(ids);
    var parts = new ArrayList<List<String>>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      parts.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
    }
    return parts;
  }

  /// Facts behind an id up to another, in order of their ids; to the end when there is none.
  public List<Fact> between(String after, Optional<String> last) {
    var order = " order by f.practice_id, f.id";
    return list(
        last.isPresent()
            ? handle.select(
                SELECT + "and f.id > ? and f.id <= ?" + order, Tables.PRACTICE, after, last.get())
            : handle.select(SELECT + "and f.id > ?" + order, Tables.PRACTICE, after));
  }

  /// Who else has a share in facts between two ids, as it is stored.
  public Map<String, Set<String>> others(String after, Optional<String> last) {
    var found = new HashMap<String, Set<String>>();
    handle
        .select(
            "select owner_id, staff_id from appointment_fact_staff where practice_id = ?"
                + " and owner_id > ?"
                + (last.isPresent() ? " and owner_id <= ?" : ""),
            Stream.concat(Stream.of(Tables.PRACTICE, after), last.stream()).toArray())
        .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
        .forEach(e -> found.computeIfAbsent(e.getKey(), k -> new HashSet<>()).add(e.getValue()));
    return found;
  }

  /// Who else has a share in a fact, as it should be stored.
  public static Set<String> others(Fact fact) {
    return fact.staff().stream().skip(1).map(s -> s.staff().value()).collect(Collectors.toSet());
  }

  public List<String> idsOfService(String service) {
    return handle
        .select(
            "select id from appointment_facts where practice_id = ? and service_id = ?",
            Tables.PRACTICE,
            service)
        .mapTo(String.class)
        .list();
  }

  public void remove(Collection<Fact> facts) {
    delete("appointment_facts", "id", facts);
    delete(
        "appointment_fact_staff",
        "owner_id",
        facts.stream().filter(f -> f.staff().size() > 1).toList());
  }

  private void delete(String table, String key, Collection<Fact> facts) {
    if (facts.isEmpty()) return;
    var batch =
        handle.prepareBatch(
            "delete from %s where practice_id = ? and %s = ?".formatted(table, key));
    for (var f : facts) batch.add(Tables.PRACTICE, f.id().value());
    batch.execute();
  }

  public void add(Collection<Fact> facts) {
    if (facts.isEmpty()) return;
    var batch = handle.prepareBatch(INSERT);
    for (var fact : facts) {
      batch.bind(0, Tables.PRACTICE);
      var values = FactColumns.values(fact);
      for (int i = 0; i < values.size(); i++) batch.bind(i + 1, values.get(i));
      batch.add();
    }
    batch.execute();
    addOthers(facts.stream().filter(f -> f.staff().size() > 1).toList());
  }

  /// Puts facts in the place of those of the same ids; an index that says the same isn't touched.
  public void replace(Collection<Fact> facts, boolean withOthers) {
    if (facts.isEmpty()) return;
    var batch = handle.prepareBatch(UPDATE);
    for (var fact : facts) {
      var values = FactColumns.values(fact);
      for (int i = 1; i < values.size(); i++) batch.bind(i - 1, values.get(i));
      batch.bind(values.size() - 1, Tables.PRACTICE).bind(values.size(), fact.id().value());
      batch.add();
    }
    batch.execute();
    if (!withOthers) return;
    delete("appointment_fact_staff", "owner_id", facts);
    addOthers(facts.stream().filter(f -> f.staff().size() > 1).toList());
  }

  private void addOthers(List<Fact> shared) {
    if (shared.isEmpty()) return;
    delete("appointment_fact_staff", "owner_id", shared);
    var batch =
        handle.prepareBatch(
            "insert into appointment_fact_staff (practice_id, owner_id, staff_id, on_day)"
                + " values (?, ?, ?, ?)");
    for (var f : shared) {
      for (var s : f.staff().subList(1, f.staff().size())) {
        batch.add(Tables.PRACTICE, f.id().value(), s.staff().value(), f.when().day());
      }
    }
    batch.execute();
  }

  /// The earliest of a client's that isn't cancelled.
  public Optional<Fact> earliest(ClientId client) {
    var query =
        handle.select(
            SELECT
                + "and f.contact_id = ? and f.outcome <> 'CANCELLED' order by f.practice_id,"
                + " f.contact_id, f.start_at, f.id fetch first 1 row only",
            Tables.PRACTICE,
            client.value());
    return list(query).stream().findFirst();
  }

  /// Those of a client that are said to be their first.
  public List<Fact> firsts(ClientId client) {
    return list(
        handle.select(
            SELECT + "and f.contact_id = ? and f.is_first = true",
            Tables.PRACTICE,
            client.value()));
  }

  public void first(Fact fact, boolean isFirst) {
    handle.execute(
        "update appointment_facts set is_first = ? where practice_id = ? and id = ?",
        isFirst,
        Tables.PRACTICE,
        fact.id().value());
  }
}

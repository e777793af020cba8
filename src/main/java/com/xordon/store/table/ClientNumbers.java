package com.xordon.store.table;

import com.xordon.core.practice.ClientId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/// The numbers by which bags know clients; whoever has none yet gets the next.
public final class ClientNumbers implements ToIntFunction<ClientId> {
  private final Handle handle;
  private final Map<ClientId, Integer> known = new HashMap<>();
  private int last = -1;

  public ClientNumbers(Handle handle) {
    this.handle = handle;
  }

  /// Reads all at once, for whoever asks for many.
  public ClientNumbers all() {
    handle
        .select(
            "select contact_id, number from analytics_clients where practice_id = ?",
            Tables.PRACTICE)
        .map((rs, context) -> Map.entry(new ClientId(rs.getString(1)), rs.getInt(2)))
        .forEach(e -> known.put(e.getKey(), e.getValue()));
    return this;
  }

  /// Needn't be looked up any more.
  public void know(ClientId client, int number) {
    known.put(client, number);
  }

  @Override
  public int applyAsInt(ClientId client) {
    var there = known.get(client);
    if (there != null) return there;
    int number = stored(client);
    known.put(client, number);
    return number;
  }

  private int stored(ClientId client) {
    return handle
        .select(
            "select number from analytics_clients where practice_id = ? and contact_id = ?",
            Tables.PRACTICE,
            client.value())
        .mapTo(Integer.class)
        .findOne()
        .orElseGet(() -> next(client));
  }

  private int next(ClientId client) {
    if (last < 0) {
      last =
          handle
              .select(
                  "select coalesce(max(number), 0) from analytics_clients where practice_id = ?",
                  Tables.PRACTICE)
              .mapTo(Integer.class)
              .one();
    }
    handle.execute(
        "insert into analytics_clients (practice_id, number, contact_id) values (?, ?, ?)",
        Tables.PRACTICE,
        ++last,
        client.value());
    return last;
  }

  /// Who stands behind some numbers.
  public Map<Integer, ClientId> of(Collection<Integer> numbers) {
    var found = new HashMap<Integer, ClientId>();
    for (int number : numbers) {
      handle
          .select(
              "select contact_id from analytics_clients where practice_id = ? and number = ?",
              Tables.PRACTICE,
              number)
          .mapTo(String.class)
          .findOne()
          .ifPresent(id -> found.put(number, new ClientId(id)));
    }
    return found;
  }
}

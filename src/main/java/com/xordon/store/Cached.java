package com.xordon.store;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.store.table.Clients;
import com.xordon.store.table.Counters;
import com.xordon.store.table.Put;
import com.xordon.store.table.RuleRows;
import com.xordon.store.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What every question needs and few deeds change, kept from one to the next: each is known by the
/// number of the entry that changed it last.
final class Cached {
  private static final int MET = 10_000;

  private volatile Known<Rules> rules = new Known<>(-1, null);
  private volatile Known<Automated> automated = new Known<>(-1, null);
  private volatile Known<Clients> clients = new Known<>(-1, null);
  private volatile Known<Map<ClientId, Optional<Client>>> met = new Known<>(-1, null);

  private record Known<T>(long number, @org.jspecify.annotations.Nullable T value) {}

  static Rules read(Tables tables) {
    return new RuleRows(tables).read();
  }

  Rules rules(Counters.Values now, Tables tables) {
    var known = rules;
    var value = known.value;
    if (known.number == now.rules() && value != null) return value;
    value = read(tables);
    rules = new Known<>(now.rules(), value);
    return value;
  }

  Automated automated(Counters.Values now, Tables tables) {
    var known = automated;
    var value = known.value;
    if (known.number == now.rules() && value != null) return value;
    value = Automated.read(tables);
    automated = new Known<>(now.rules(), value);
    return value;
  }

  Clients clients(Counters.Values now, Tables tables) {
    var known = clients;
    var value = known.value;
    if (known.number == now.contacts() && value != null) return value;
    value = Clients.all(tables);
    clients = new Known<>(now.contacts(), value);
    return value;
  }

  /// A client asked for alone, as a calendar does for each of its cards.
  Optional<Client> client(
      Counters.Values now, ClientId id, Function<ClientId, Optional<Client>> reading) {
    var known = met;
    var value = known.value;
    if (known.number != now.contacts() || value == null || value.size() > MET) {
      value = new ConcurrentHashMap<>();
      met = new Known<>(now.contacts(), value);
    }
    return value.computeIfAbsent(id, reading);
  }

  /// Follows what a deed did to clients, instead of reading all of them again.
  void follow(Counters.Values before, long number, List<Put> puts) {
    var known = clients;
    var value = known.value;
    if (value == null || puts.isEmpty() || known.number != before.contacts()) return;
    clients = new Known<>(number, value.with(puts));
  }

  /// Forgets all, for the books were opened anew.
  void forget() {
    rules = new Known<>(-1, null);
    automated = new Known<>(-1, null);
    clients = new Known<>(-1, null);
    met = new Known<>(-1, null);
  }
}

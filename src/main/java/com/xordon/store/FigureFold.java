package com.xordon.store;

import com.xordon.analytics.fact.Cells;
import com.xordon.analytics.fact.Fact;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Row;
import com.xordon.store.table.CellWriter;
import com.xordon.store.table.ClientNumbers;
import com.xordon.store.table.Docs;
import com.xordon.store.table.FactRows;
import com.xordon.store.table.FigureState;
import com.xordon.store.table.PresentFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps the figures in step with the books: what entries changed is counted anew, and the
/// difference goes into the sums. What was counted before is taken from the facts, so it doesn't
/// matter which rules held then.
final class FigureFold {
  /// More than these at once are counted when somebody asks, so that a large import isn't slow.
  private static final int MOST = 5_000;

  private final Handle handle;
  private final Supplier<Rules> rules;
  private final FactRows facts;

  FigureFold(Handle handle, Supplier<Rules> rules) {
    this.handle = handle;
    this.rules = rules;
    this.facts = new FactRows(handle);
  }

  /// Follows what was done after an entry, if all before it is counted.
  void follow(List<Entry> entries, long before) {
    if (FigureState.read(handle).counted() != before) return;
    var concerned = concerned(entries);
    if (concerned.isEmpty() || concerned.get().size() > MOST) {
      FigureState.distrust(handle);
      return;
    }
    recount(concerned.get());
    FigureState.advance(handle, entries.getLast().number());
  }

  /// The appointments that may count for something else now; empty when all may.
  private Optional<Set<String>> concerned(List<Entry> entries) {
    var ids = new LinkedHashSet<String>();
    for (var e : entries) {
      switch (e.entity()) {
        case "appointment" -> ids.add(e.id());
        case "meeting" -> ids.add(Docs.meeting(someSide(e)).appointment().value());
        case "service" -> {
          if (countsOtherwise(service(e.before()), service(e.after()))) {
            ids.addAll(facts.idsOfService(e.id()));
          }
        }
        case "practice" -> {
          if (!sameRules(e)) return Optional.empty();
        }
        default -> {
          // nothing else is counted
        }
      }
    }
    return Optional.of(ids);
  }

  private static Row someSide(Entry e) {
    return Objects.requireNonNull(e.after() == null ? e.before() : e.after());
  }

  private static Optional<Service> service(@Nullable Row row) {
    return Optional.ofNullable(row).map(Docs::service);
  }

  private static boolean countsOtherwise(Optional<Service> before, Optional<Service> after) {
    return !before.map(Service::price).equals(after.map(Service::price))
        || !before.map(Service::addOns).equals(after.map(Service::addOns))
        || !before.map(Service::video).equals(after.map(Service::video));
  }

  private static boolean sameRules(Entry e) {
    if (e.before() == null || e.after() == null) return false;
    Practice before = Docs.practice(e.before());
    Practice after = Docs.practice(e.after());
    return before.zone().equals(after.zone())
        && before.currency().equals(after.currency())
        && before.cancelNotice().equals(after.cancelNotice());
  }

  /// Counts some appointments anew, as they are now.
  void recount(Collection<String> ids) {
    if (ids.isEmpty()) return;
    var old = facts.of(ids);
    var numbers = new ClientNumbers(handle);
    old.values().forEach(f -> f.client().ifPresent(c -> numbers.know(c.id(), c.number())));
    var now = new PresentFacts(handle, rules.get(), numbers).of(ids);
    var difference = new Difference();
    for (var id : ids) difference.compare(old.get(id), now.get(id));
    if (difference.isEmpty()) return;
    difference.write(facts);
    var changes = new Cells();
    difference.gone.forEach(f -> changes.add(f, -1));
    difference.come.forEach(f -> changes.add(f, 1));
    settle(difference.clients, changes);
    new CellWriter(handle).change(changes);
  }

  /// What counted before and doesn't now, and what counts now; whose first appointment may be
  /// another.
  private static final class Difference {
    final List<Fact> gone = new ArrayList<>();
    final List<Fact> come = new ArrayList<>();
    final Set<ClientId> clients = new LinkedHashSet<>();
    private final List<Fact> removed = new ArrayList<>();
    private final List<Fact> added = new ArrayList<>();
    private final List<Fact> replaced = new ArrayList<>();
    private boolean hadOthers;

    void compare(@Nullable Fact old, @Nullable Fact now) {
      var same = now == null ? null : now.first(old != null && staysFirst(old, now));
      if (Objects.equals(old, same)) return;
      if (old != null) gone.add(old);
      if (same != null) come.add(same);
      if (old != null && same != null) {
        replaced.add(same);
        hadOthers |= old.staff().size() > 1 || same.staff().size() > 1;
        if (isPlacedAlike(old, same)) return;
      } else if (same != null) {
        added.add(same);
      } else if (old != null) {
        removed.add(old);
      }
      for (var fact : new @Nullable Fact[] {old, same}) {
        if (fact != null) fact.client().ifPresent(c -> clients.add(c.id()));
      }
    }

    /// Whether it stands among its client's appointments as it did.
    private static boolean isPlacedAlike(Fact a, Fact b) {
      return a.client().equals(b.client())
          && a.when().start().equals(b.when().start())
          && a.stands() == b.stands();
    }

    boolean isEmpty() {
      return gone.isEmpty() && come.isEmpty();
    }

    void write(FactRows facts) {
      facts.remove(removed);
      facts.add(added);
      facts.replace(replaced, hadOthers);
    }
  }

  /// Whether what was a client's first may be so still.
  static boolean staysFirst(Fact old, Fact now) {
    return old.first()
        && now.stands()
        && now.client().isPresent()
        && old.client().equals(now.client());
  }

  /// Finds the first appointment of each of these clients; answers how many were another before.
  int settle(Collection<ClientId> clients, Cells changes) {
    int changed = 0;
    for (var client : clients) {
      var first = facts.earliest(client);
      for (var said : facts.firsts(client)) {
        if (first.filter(f -> f.id().equals(said.id())).isPresent()) continue;
        facts.first(said, false);
        changes.first(said, -1);
        changed++;
      }
      if (first.isPresent() && !first.get().first()) {
        facts.first(first.get(), true);
        changes.first(first.get(), 1);
        changed++;
      }
    }
    return changed;
  }

  /// The entries after a number, as far as they are few enough to be followed one by one.
  static boolean areFew(long counted, long last) {
    return last - counted <= MOST;
  }

  /// Facts by id, for whoever compares.
  static Map<String, Fact> byId(List<Fact> facts) {
    var all = new java.util.LinkedHashMap<String, Fact>();
    facts.forEach(f -> all.put(f.id().value(), f));
    return all;
  }
}

package com.xordon.store;

import com.xordon.core.change.Change;
import com.xordon.core.change.ChangeFeed;
import com.xordon.store.journal.Entry;
import com.xordon.store.table.Docs;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells all who listen what was done.
final class Telling implements ChangeFeed {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

  private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();

  @Override
  public Subscription listen(Consumer<List<Change>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// A listener that fails changes nothing: what was done is done.
  void tell(List<Entry> entries) {
    if (listeners.isEmpty() || entries.isEmpty()) return;
    var changes = entries.stream().map(Telling::change).toList();
    for (var listener : listeners) {
      try {
        listener.accept(changes);
      } catch (RuntimeException e) {
        LOG.error("A listener failed on a change.", e);
      }
    }
  }

  static List<Change> changes(List<Entry> entries) {
    return entries.stream().map(Telling::change).toList();
  }

  static Change change(Entry e) {
    return new Change(
        e.number(),
        e.transaction(),
        e.deed(),
        e.entity(),
        e.id(),
        Docs.fields(e.before()),
        Docs.fields(e.after()),
        e.user(),
        e.device(),
        e.at());
  }
}

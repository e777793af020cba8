package com.xordon.store;

import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.book.PageEvent;
import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.book.PageVisit;
import com.xordon.analytics.book.Progress;
import com.xordon.core.change.Deed;
import com.xordon.store.journal.Entry;
import com.xordon.store.table.Docs;
import com.xordon.store.table.FigureState;
import com.xordon.store.table.JournalTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The figures on disk. They are derived: what is missing of them is counted before anybody reads.
final class KeptFigures implements FigureBook {
  /// How often the books may move on while somebody waits for the figures.
  private static final int TRIES = 20;

  private static final String VISIT = "page_visit";

  private final KeptLedger ledger;
  private final Object counting = new Object();

  KeptFigures(KeptLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public <T> T read(Function<FigurePage, T> question) {
    for (int i = 0; i < TRIES; i++) {
      Optional<T> answer = ledger.readPage(page -> answer(page, question));
      if (answer.isPresent()) return answer.get();
      prepare(Progress.NONE);
    }
    throw new IllegalStateException("the figures can't be counted");
  }

  private static <T> Optional<T> answer(OpenPage page, Function<FigurePage, T> question) {
    if (!isRight(page)) return Optional.empty();
    return Optional.of(question.apply(new OpenFigures(page)));
  }

  private static boolean isRight(OpenPage page) {
    return FigureState.read(page.handle()).isRight(page.counters().tail().number());
  }

  @Override
  public boolean isReady() {
    return ledger.readPage(KeptFigures::isRight);
  }

  @Override
  public void prepare(Progress progress) {
    synchronized (counting) {
      if (isReady()) return;
      if (!ledger.derive(KeptFigures::follow)) countAll(progress);
    }
  }

  /// Follows what was done since; false when all has to be counted.
  private static boolean follow(OpenPage page) {
    var state = FigureState.read(page.handle());
    long last = page.counters().tail().number();
    if (!state.canFollow(last) || !FigureFold.areFew(state.counted(), last)) return false;
    var entries = new ArrayList<Entry>();
    new JournalTable(page.handle()).each(state.counted(), (entry, hash) -> entries.add(entry));
    if (!entries.isEmpty()) fold(page).follow(entries, state.counted());
    return isRight(page);
  }

  private static FigureFold fold(OpenPage page) {
    return new FigureFold(page.handle(), page::rules);
  }

  /// From the first moment on what others do is counted by themselves; until the end nobody reads.
  private Reconciled countAll(Progress progress) {
    ledger.derive(page -> {
      var tail = page.counters().tail().number();
      FigureState.write(page.handle(), new FigureState(tail, false));
      return true;
    });
    var result = new FigureCheck(ledger, progress).run();
    ledger.derive(page -> {
      var state = FigureState.read(page.handle());
      if (state.counted() >= 0) {
        FigureState.write(page.handle(), new FigureState(state.counted(), true));
      }
      return true;
    });
    return result;
  }

  @Override
  public Reconciled reconcile(Progress progress) {
    synchronized (counting) {
      if (!isReady() && !ledger.derive(KeptFigures::follow)) {
        countAll(Progress.NONE);
      }
      return new FigureCheck(ledger, progress).run();
    }
  }

  @Override
  public int track(List<PageEvent> events) {
    return ledger.writePage(Deed.RUN, page -> track(page, events));
  }

  private static int track(OpenPage page, List<PageEvent> events) {
    int news = 0;
    for (var event : events) {
      // the length tells where the name of the page ends, whatever is in it
      var id = event.page().length() + ":" + event.page() + ":" + event.session();
      Map<PageStep, java.time.Instant> step = new EnumMap<>(PageStep.class);
      step.put(event.step(), event.at());
      var known = page.tables().row(VISIT, id).map(Docs::visit);
      var now =
          known
              .map(v -> v.with(event.step(), event.at()))
              .orElseGet(() -> new PageVisit(event.page(), event.session(), step));
      if (known.filter(now::equals).isPresent()) continue;
      page.put(VISIT, id, now);
      news++;
    }
    return news;
  }
}

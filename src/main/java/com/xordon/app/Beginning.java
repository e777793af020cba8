package com.xordon.app;

import com.xordon.core.change.Change;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.practice.Rules;
import com.xordon.store.Books;
import com.xordon.ui.kit.Background;
import com.xordon.ui.welcome.FirstSteps;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Whether the desk shows how to begin. When the deed that began the books is undone, or done
/// again, what is shown is no longer true, and the desk is to turn round.
final class Beginning {
  private final Books books;
  private final Background background;
  private final Runnable turn;
  private final AtomicInteger underWay = new AtomicInteger();
  private final ChangeFeed.Subscription listening;
  private boolean shown;

  Beginning(Books books, Background background, Runnable turn) {
    this.books = books;
    this.background = background;
    this.turn = turn;
    this.listening = books.changes().listen(this::heard);
  }

  /// Whether there is nothing to show yet; the answer is what the desk then shows.
  boolean isNow() {
    shown = books.isEmpty();
    return shown;
  }

  void stop() {
    listening.close();
  }

  private void heard(List<Change> changes) {
    boolean practice = changes.stream().anyMatch(c -> c.entity().equals("practice"));
    if (practice && underWay.get() == 0) look();
  }

  private void look() {
    background.onScreen(() -> {
      if (books.isEmpty() != shown) turn.run();
    });
  }

  /// The same steps; the desk turns round once they are done, for one that fails half-way takes
  /// back what it began.
  FirstSteps watched(FirstSteps steps) {
    return new FirstSteps() {
      @Override
      public void samplePractice() {
        whole(steps::samplePractice);
      }

      @Override
      public void ownPractice(Rules rules) {
        whole(() -> steps.ownPractice(rules));
      }

      @Override
      public void importFile(Path file) {
        whole(() -> steps.importFile(file));
      }

      @Override
      public boolean unlock(Path backup, String typed) {
        return steps.unlock(backup, typed);
      }
    };
  }

  private void whole(Runnable step) {
    underWay.incrementAndGet();
    try {
      step.run();
    } finally {
      underWay.decrementAndGet();
      look();
    }
  }
}

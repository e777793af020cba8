package com.xordon.ui.automations;

import com.xordon.automation.TaskDesk;
import com.xordon.core.automation.Subject;
import com.xordon.core.change.ChangeFeed;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.ProblemSurface;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How many tasks of rules a person should look at, kept right as long as the program runs; the
/// same in every language, so there is one for all rooms made anew.
public final class MessageCount {
  private final TaskDesk desk;
  private final ProblemSurface problems;
  private final Latest<Integer> counting;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ChangeFeed.Subscription listening;

  public MessageCount(
      TaskDesk desk, ChangeFeed feed, Background background, ProblemSurface problems) {
    this.desk = desk;
    this.problems = problems;
    this.counting = background.latest();
    this.listening =
        feed.listen(changes -> {
          if (changes.isEmpty() || changes.stream().anyMatch(c -> c.entity().equals("task"))) {
            background.onScreen(this::read);
          }
        });
    read();
  }

  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  private void read() {
    counting.run(() -> desk.troubled(Subject.KINDS), count::set, problems::report);
  }

  /// Counts no more.
  public void close() {
    counting.forget();
    listening.close();
  }
}

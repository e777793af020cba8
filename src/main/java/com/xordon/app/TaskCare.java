package com.xordon.app;

import com.xordon.app.command.Outside;
import com.xordon.core.change.ChangeFeed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Has the tasks done while the desk is open: what is due when it opens, what a change asks for at
/// once, and the rest when its time comes, in a lane each for what mustn't wait for the other.
final class TaskCare implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<LaneCare> lanes;
  private final ChangeFeed.Subscription changes;

  TaskCare(Outside outside, ChangeFeed changes, InstantSource clock) {
    this.lanes =
        outside.lanes().runners().stream().map(runner -> new LaneCare(runner, clock)).toList();
    this.changes =
        changes.listen(change -> {
          // a person may just have mended what a message waits for
          boolean settings = change.stream().anyMatch(c -> c.entity().equals("setting"));
          lanes.forEach(lane -> lane.news(settings));
        });
  }

  /// Has everything that waits for a provider tried at once; from any thread.
  void wake() {
    lanes.forEach(lane -> lane.news(true));
  }

  /// A task that takes too long is left to itself; the next start takes it up. It is not
  /// interrupted, since that would close the files of the books under its hands.
  @Override
  public void close() {
    changes.close();
    lanes.forEach(LaneCare::stop);
    try {
      for (var lane : lanes) lane.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

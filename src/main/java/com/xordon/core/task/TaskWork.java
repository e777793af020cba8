package com.xordon.core.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whoever does the tasks of a kind. What was begun and cut off by a kill is given to it again, so
/// it asks first what became of it.
public interface TaskWork {
  String kind();

  /// Does it, or says why not; blocks as long as the outside world takes.
  Ending run(Task task, Instant now);

  /// The tasks there always are, as one for each night.
  default List<Task> standing(Instant now) {
    return List.of();
  }

  /// A person has seen to what was in the way, or the network is back: nothing rests any more.
  default void wake() {}

  /// Takes note that a task's time was over before it was begun; asked again if a kill comes before
  /// that is written down.
  default void missed(Task task, Instant now) {}

  /// What became of one try.
  sealed interface Ending {
    record Done() implements Ending {}

    /// It may work later; `pause` is how long the other side wants to be left alone.
    record Later(String why, Optional<Duration> pause) implements Ending {}

    /// It waits for a person or the network, however long, and that is nobody's failure; `rest` is
    /// how long nothing is worth trying, unless somebody wakes it.
    record Waits(String why, Optional<Duration> rest) implements Ending {}

    /// It won't work, however often.
    record Failed(String why) implements Ending {}

    /// Too late to make sense.
    record Missed(String why) implements Ending {}

    /// Nobody wants it, as it turned out.
    record Void(String why) implements Ending {}

    /// It was begun, and nobody can tell whether it was done. It is looked up after `look`; where
    /// that is empty, a person decides.
    record Uncertain(String why, Optional<Duration> look) implements Ending {}

    /// It is a person's to do.
    record Held(String why) implements Ending {}
  }
}

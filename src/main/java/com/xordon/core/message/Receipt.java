package com.xordon.core.message;

import java.time.Duration;
import java.util.Optional;

/// What came of a letter. `why` is a short code, followed by the other side's own words where it
/// had any.
public sealed interface Receipt {
  /// It was taken over by the other side, who calls it `ref`.
  record Sent(String ref) implements Receipt {}

  /// It was refused and will be again, as when there is no such recipient.
  record Refused(String why) implements Receipt {}

  /// Not now; `pause` is how long the other side wants to be left alone, if it says so.
  record Later(String why, Optional<Duration> pause) implements Receipt {
    public Later(String why) {
      this(why, Optional.empty());
    }
  }

  /// No way to the other side; nothing left the house.
  record Unreachable(String why) implements Receipt {}

  /// It was begun, and nobody knows whether it arrived; ask `find` before sending it again.
  record Unsure(String why) implements Receipt {}

  /// Nothing leaves by this way until a person has seen to it: the login was refused, or it isn't
  /// set up.
  record NeedsPerson(String why) implements Receipt {}

  /// Only from `find`: it did not arrive, or sending it again does no harm.
  record NotFound() implements Receipt {}
}

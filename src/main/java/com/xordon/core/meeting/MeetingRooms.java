package com.xordon.core.meeting;

import java.time.Duration;
import java.util.Optional;

/// The meetings of one account at a provider. Each wish is one or a few requests; none is repeated
/// in here. Nothing is thrown: whatever can happen outside is an `Answer`.
public interface MeetingRooms {
  /// Makes the meeting of an attempt. After an answer that isn't `Stands` it may exist all the
  /// same.
  Told create(Meeting meeting);

  /// The meeting of an attempt, however its making ended. A provider that takes the attempt's id
  /// may make it now, which comes to the same.
  Told find(Meeting meeting);

  /// Makes a standing meeting what its plan says.
  Told update(Meeting meeting);

  Told delete(Meeting meeting);

  /// Who the account belongs to.
  Told whoIsIt();

  /// What came of a wish, and the HTTP status of the last answer to it, 0 when there was none.
  record Told(Answer answer, int status) {}

  /// What came of a wish.
  sealed interface Answer {
    record Stands(Meeting.Room room) implements Answer {}

    /// It isn't there, or no longer.
    record Absent() implements Answer {}

    /// Whose account it is, as the provider shows it.
    record Known(String name) implements Answer {}

    /// The provider took the wish and needs a moment.
    record Pending() implements Answer {}

    /// Ask later; `pause` is how long the provider wants to be left alone.
    record Later(String why, Optional<Duration> pause) implements Answer {}

    /// No way to the provider.
    record Unreachable(String why) implements Answer {}

    /// Nobody knows whether it was done.
    record Unsure(String why) implements Answer {}

    /// It was refused and will be again.
    record Refused(String why) implements Answer {}

    /// Only a new sign-in helps.
    record Reconnect(String why) implements Answer {}
  }
}

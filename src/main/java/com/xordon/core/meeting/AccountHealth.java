package com.xordon.core.meeting;

import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How well an account served, told by its lines in the log. Signing in and out are no requests:
/// their failures are a person's as often as the provider's. `median` is that of the requests that
/// were answered.
public record AccountHealth(
    int requests, int succeeded, Optional<Duration> median, Optional<MeetingAction> lastTrouble) {
  /// `log` is newest first.
  public static AccountHealth of(List<MeetingAction> log) {
    var requests = log.stream().filter(a -> isRequest(a)).toList();
    var took =
        requests.stream().filter(a -> a.status() != 0).map(MeetingAction::took).sorted().toList();
    return new AccountHealth(
        requests.size(),
        (int) requests.stream().filter(a -> a.result().isGood()).count(),
        took.isEmpty() ? Optional.empty() : Optional.of(took.get((took.size() - 1) / 2)),
        log.stream().filter(a -> !a.result().isGood()).findFirst());
  }

  /// For how many appointments a meeting was made since an instant, by these lines.
  public static int meetings(List<MeetingAction> log, Instant since) {
    return (int)
        log.stream()
            .filter(a -> !a.at().isBefore(since) && isMade(a))
            .map(MeetingAction::appointment)
            .distinct()
            .count();
  }

  /// From 0 to 1; nothing when nothing was asked.
  public OptionalDouble share() {
    return requests == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) succeeded / requests);
  }

  private static boolean isRequest(MeetingAction a) {
    return a.kind() != Kind.CONNECT && a.kind() != Kind.DISCONNECT;
  }

  /// A search may find what was made, its answer lost.
  private static boolean isMade(MeetingAction a) {
    return a.result() == Result.DONE && (a.kind() == Kind.CREATE || a.kind() == Kind.FIND);
  }
}

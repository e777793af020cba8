package com.xordon.core.meeting;

import java.time.Duration;
import java.time.Instant;

/// One line of the log: what was asked of a provider and what came of it. `status` is that of HTTP,
/// 0 when there was none; `attempt` counts the tries of its task. Empty `appointment` for what is
/// about no appointment. Never a secret in here.
public record MeetingAction(
    Instant at,
    AccountName account,
    String appointment,
    Kind kind,
    String outcome,
    int status,
    Duration took,
    int attempt) {
  public enum Kind {
    CONNECT,
    DISCONNECT,
    TEST,
    CREATE,
    FIND,
    UPDATE,
    DELETE
  }
}

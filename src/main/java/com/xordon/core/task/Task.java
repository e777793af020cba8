package com.xordon.core.task;

import java.time.Instant;
import java.util.Optional;

/// Something to be done outside. `kind` says what, `entity` about which thing of ours; `asked` is
/// when it was wished for, `due` when it is next to be tried, and from `expires` on it is no longer
/// worth doing. `revision` rises with each new wish, `fence` with each claim, so that whoever ends
/// it knows whether it is still theirs to end. `trouble` is the code of what went wrong last, empty
/// when nothing did.
public record Task(
    TaskId id,
    String kind,
    String entity,
    Instant asked,
    Instant due,
    Optional<Instant> expires,
    State state,
    int revision,
    int attempts,
    int fence,
    String trouble) {
  /// The trouble of a task that a kill cut off: it may have been done.
  public static final String CUT_OFF = "CUT_OFF";

  /// The trouble of what waits, or may have been done, because of a restore.
  public static final String RESTORED = "RESTORED";

  /// When what nobody can look up is looked up.
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  /// Where it stands. HELD: it waits for a person's word. UNCERTAIN: it was begun, and nobody knows
  /// whether it was done. MISSED: its time was over before it could be done. CANCELLED: nobody
  /// wants it any more.
  public enum State {
    DUE,
    HELD,
    CLAIMED,
    DONE,
    FAILED,
    UNCERTAIN,
    MISSED,
    CANCELLED;

    /// Whether a person should look at it.
    public boolean needsAttention() {
      return this == HELD || this == FAILED || this == UNCERTAIN || this == MISSED;
    }
  }

  public static Task of(
      String kind, String entity, Instant asked, Instant due, Optional<Instant> expires) {
    return named(TaskId.of(kind, entity), kind, entity, asked, due, expires);
  }

  /// One of several about the same thing.
  public static Task named(
      TaskId id,
      String kind,
      String entity,
      Instant asked,
      Instant due,
      Optional<Instant> expires) {
    return new Task(id, kind, entity, asked, due, expires, State.DUE, 1, 0, 0, "");
  }

  /// Wished for anew: whatever became of it before, it is to be done from `when` on.
  public Task again(Instant when, Optional<Instant> newExpiry) {
    boolean open = state == State.DUE || state == State.HELD || state == State.CLAIMED;
    return new Task(
        id,
        kind,
        entity,
        open ? asked : when,
        when,
        newExpiry,
        state == State.CLAIMED ? State.CLAIMED : State.DUE,
        revision + 1,
        0,
        fence,
        "");
  }

  public Task claimed() {
    return new Task(
        id,
        kind,
        entity,
        asked,
        due,
        expires,
        State.CLAIMED,
        revision,
        attempts + 1,
        fence + 1,
        trouble);
  }

  /// Over, in one way or another.
  public Task ended(State end, String why) {
    return new Task(id, kind, entity, asked, due, expires, end, revision, attempts, fence, why);
  }

  /// To be tried again, not before `when`.
  public Task waiting(Instant when, int tries, String why) {
    return new Task(id, kind, entity, asked, when, expires, State.DUE, revision, tries, fence, why);
  }

  /// Begun, and nobody knows whether it was done before it is looked up at `when`; NEVER, where it
  /// can't be.
  public Task uncertain(Instant when, String why) {
    return new Task(
        id, kind, entity, asked, when, expires, State.UNCERTAIN, revision, attempts, fence, why);
  }

  /// Whether it is to be tried at `now`.
  public boolean isDueAt(Instant now) {
    return (state == State.DUE || state == State.UNCERTAIN) && !due.isAfter(now);
  }

  /// Not to be done before a person says so.
  public Task held() {
    return ended(State.HELD, trouble);
  }

  /// Whether it is surely still to be done.
  public boolean isPlanned() {
    return state == State.HELD || state == State.DUE && !isBegun();
  }

  /// Whether it may have been done already, though nobody knows.
  public boolean isBegun() {
    return state == State.CLAIMED || state == State.UNCERTAIN || trouble.equals(CUT_OFF);
  }

  /// The same, whenever it can be done.
  public Task whenever() {
    return new Task(
        id, kind, entity, asked, due, Optional.empty(), state, revision, attempts, fence, trouble);
  }

  public boolean isExpiredAt(Instant now) {
    return expires.isPresent() && !now.isBefore(expires.get());
  }
}

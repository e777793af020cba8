package com.xordon.core.diary;

import com.xordon.core.practice.ClientId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Someone who waits for a time. `priority` from 0 (can wait) to 4 (urgent); `offer` is there while
/// a time is held for them, and afterwards when they took it; `declined` are the starts that were
/// held for them and not taken, which aren't offered again.
public record WaitlistEntry(
    WaitlistId id,
    ClientId client,
    TimeWish wish,
    int priority,
    Instant created,
    String notes,
    State state,
    Optional<Offer> offer,
    List<Instant> declined) {
  public static final int USUAL_PRIORITY = 2;
  public static final int MOST_PRIORITY = 4;

  /// Where it stands. EXPIRED: its latest day is past.
  public enum State {
    WAITING,
    OFFERED,
    BOOKED,
    EXPIRED,
    REMOVED
  }

  /// A time held by an appointment that is only requested, and how long.
  public record Offer(AppointmentId appointment, Instant until) {}

  public WaitlistEntry {
    declined = List.copyOf(declined);
    if (priority < 0 || priority > MOST_PRIORITY) {
      throw new IllegalArgumentException("a priority is from 0 to " + MOST_PRIORITY);
    }
    if ((state == State.OFFERED || state == State.BOOKED) != offer.isPresent()) {
      throw new IllegalArgumentException("an entry names its offer while it is offered or booked");
    }
  }

  public boolean isWaiting() {
    return state == State.WAITING;
  }

  /// Whether nothing more is to come of it.
  public boolean isOver() {
    return state != State.WAITING && state != State.OFFERED;
  }

  public WaitlistEntry offered(Offer held) {
    return with(State.OFFERED, Optional.of(held), declined);
  }

  public WaitlistEntry booked() {
    return with(State.BOOKED, offer, declined);
  }

  /// Over, with no time held.
  public WaitlistEntry closed(State end) {
    return with(end, Optional.empty(), declined);
  }

  /// Waiting on; the start that was held isn't to be offered again.
  public WaitlistEntry waitingAfter(Instant start) {
    var all = new ArrayList<>(declined);
    if (!all.contains(start)) all.add(start);
    return with(State.WAITING, Optional.empty(), all);
  }

  public WaitlistEntry wishing(TimeWish other, int newPriority, String newNotes) {
    return new WaitlistEntry(
        id, client, other, newPriority, created, newNotes, state, offer, declined);
  }

  private WaitlistEntry with(State next, Optional<Offer> held, List<Instant> refused) {
    return new WaitlistEntry(id, client, wish, priority, created, notes, next, held, refused);
  }
}

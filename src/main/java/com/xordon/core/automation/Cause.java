package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What a change of an appointment means to rules. `before` and `after` are empty where there is no
/// such appointment.
public record Cause(Optional<Appointment> before, Optional<Appointment> after, Instant at) {
  private static final Set<Status> STANDS = Set.of(Status.BOOKED, Status.CONFIRMED, Status.ARRIVED);

  static boolean stands(Optional<Appointment> a) {
    return a.filter(x -> STANDS.contains(x.status())).isPresent();
  }

  boolean fires(Trigger trigger) {
    return switch (trigger) {
      case BOOKED -> stands(after) && !stands(before) && !isOver(before);
      case RESCHEDULED -> stands(after) && stands(before) && isMoved();
      case CANCELLED -> stands(before) && is(after, Status.CANCELLED);
      case CONFIRMED -> became(Status.CONFIRMED);
      case ARRIVED -> became(Status.ARRIVED);
      case NO_SHOW -> became(Status.NO_SHOW);
      case COMPLETED -> became(Status.COMPLETED);
      case WAITLIST_OFFER -> before.isEmpty() && is(after, Status.REQUESTED) && isFromWaitlist();
      case REMINDER, UNCONFIRMED, PAYMENT_DUE, CLIENT_CREATED, BIRTHDAY, RECALL -> false;
    };
  }

  /// Whether what set a rule off still holds, by the appointment as it is now.
  public static boolean holds(Trigger trigger, Optional<Appointment> now) {
    return switch (trigger) {
      case BOOKED, RESCHEDULED, REMINDER, PAYMENT_DUE -> stands(now);
      case UNCONFIRMED -> is(now, Status.BOOKED);
      case CONFIRMED -> is(now, Status.CONFIRMED) || is(now, Status.ARRIVED);
      case ARRIVED -> is(now, Status.ARRIVED);
      case CANCELLED -> is(now, Status.CANCELLED);
      case NO_SHOW -> is(now, Status.NO_SHOW);
      case COMPLETED -> is(now, Status.COMPLETED);
      case WAITLIST_OFFER -> is(now, Status.REQUESTED);
      case CLIENT_CREATED, BIRTHDAY, RECALL -> true;
    };
  }

  /// Whether a message by time is still about the appointment as it is: `basis` names the start or
  /// end it was planned for. What is open isn't looked at.
  public static boolean isTimely(AutomationRule rule, Appointment a, String basis) {
    var timing = rule.timing();
    boolean end = timing.anchor() == Timing.Anchor.END;
    var anchor = end ? a.when().end() : a.when().start();
    if (!Long.toString(anchor.getEpochSecond()).equals(basis)) return false;
    boolean ahead = anchor.plus(timing.offset()).isBefore(a.when().start());
    return ahead ? holds(rule.trigger(), Optional.of(a)) : isAttended(a);
  }

  static boolean isAttended(Appointment a) {
    return a.holdsTime() && a.status() != Status.NO_SHOW && a.status() != Status.REQUESTED;
  }

  private boolean isFromWaitlist() {
    return after.filter(a -> a.details().source().equals("waitlist")).isPresent();
  }

  private boolean became(Status status) {
    return is(after, status) && !is(before, status);
  }

  private static boolean is(Optional<Appointment> a, Status status) {
    return a.filter(x -> x.status() == status).isPresent();
  }

  private static boolean isOver(Optional<Appointment> a) {
    return is(a, Status.COMPLETED) || is(a, Status.NO_SHOW);
  }

  private boolean isMoved() {
    var was = before.orElseThrow();
    var is = after.orElseThrow();
    return !was.when().start().equals(is.when().start()) || !was.staff().equals(is.staff());
  }
}

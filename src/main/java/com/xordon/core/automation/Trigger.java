package com.xordon.core.automation;

import java.util.Arrays;
import java.util.Optional;

/// What sets a rule off. The word is that of files and the command line.
public enum Trigger {
  BOOKED("appointment.booked"),
  CONFIRMED("appointment.confirmed"),
  ARRIVED("appointment.arrived"),
  CANCELLED("appointment.cancelled"),
  RESCHEDULED("appointment.rescheduled"),
  NO_SHOW("appointment.no_show"),
  COMPLETED("appointment.completed"),
  /// So long before or after its start or end, while it stands.
  REMINDER("appointment.reminder"),
  /// So long before its start, while nobody has confirmed it.
  UNCONFIRMED("appointment.unconfirmed"),
  /// So long before or after its start or end, while some of its price is open.
  PAYMENT_DUE("appointment.payment_due"),
  /// A freed time is held for someone who waits.
  WAITLIST_OFFER("waitlist.offer"),
  CLIENT_CREATED("client.created"),
  BIRTHDAY("client.birthday"),
  /// Their last visit was so long ago, and none is to come.
  RECALL("client.recall");

  private final String word;

  Trigger(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Trigger> of(String word) {
    return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
  }

  /// Whether the appointment's own time sets it off, not a deed.
  public boolean isByTime() {
    return this == REMINDER || this == UNCONFIRMED || this == PAYMENT_DUE;
  }

  /// Whether it is about a client rather than one of their appointments.
  public boolean isOfClient() {
    return this == CLIENT_CREATED || this == BIRTHDAY || this == RECALL;
  }
}

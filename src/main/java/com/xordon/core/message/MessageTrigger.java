package com.xordon.core.message;

import java.util.Arrays;
import java.util.Optional;

/// What a template is meant to follow. A hint for those who choose one; rules decide.
public enum MessageTrigger {
  BOOKED("appointment.booked"),
  CANCELLED("appointment.cancelled"),
  RESCHEDULED("appointment.rescheduled"),
  NO_SHOW("appointment.no_show"),
  COMPLETED("appointment.completed"),
  REMINDER("appointment.reminder"),
  PAYMENT_DUE("appointment.payment_due"),
  WAITLIST_OFFER("waitlist.offer"),
  RECALL("client.recall");

  private final String canonical;

  MessageTrigger(String canonical) {
    this.canonical = canonical;
  }

  public String canonical() {
    return canonical;
  }

  public static Optional<MessageTrigger> of(String name) {
    return Arrays.stream(values()).filter(t -> t.canonical.equals(name)).findFirst();
  }
}

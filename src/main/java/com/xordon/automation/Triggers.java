package com.xordon.automation;

import com.xordon.core.automation.Trigger;
import com.xordon.core.message.MessageTrigger;

/// What a text is meant to follow, as a trigger of rules.
final class Triggers {
  private Triggers() {}

  static Trigger of(MessageTrigger hint) {
    return switch (hint) {
      case BOOKED -> Trigger.BOOKED;
      case CANCELLED -> Trigger.CANCELLED;
      case RESCHEDULED -> Trigger.RESCHEDULED;
      case NO_SHOW -> Trigger.NO_SHOW;
      case COMPLETED -> Trigger.COMPLETED;
      case REMINDER -> Trigger.REMINDER;
      case PAYMENT_DUE -> Trigger.PAYMENT_DUE;
      case WAITLIST_OFFER -> Trigger.WAITLIST_OFFER;
      case RECALL -> Trigger.RECALL;
    };
  }
}

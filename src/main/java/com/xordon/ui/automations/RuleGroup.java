package com.xordon.ui.automations;

import com.xordon.core.automation.Trigger;

/// Where a rule stands in the list, in the order of a visit.
enum RuleGroup {
  BOOKED,
  CHANGED,
  BEFORE,
  AFTER,
  CLIENTS;

  static RuleGroup of(Trigger trigger) {
    return switch (trigger) {
      case BOOKED, CONFIRMED -> BOOKED;
      case CANCELLED, RESCHEDULED, WAITLIST_OFFER -> CHANGED;
      case REMINDER, UNCONFIRMED, ARRIVED -> BEFORE;
      case COMPLETED, NO_SHOW, PAYMENT_DUE -> AFTER;
      case CLIENT_CREATED, BIRTHDAY, RECALL -> CLIENTS;
    };
  }
}

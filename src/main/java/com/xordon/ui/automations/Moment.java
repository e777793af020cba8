package com.xordon.ui.automations;

import com.xordon.core.automation.Timing.Anchor;
import com.xordon.core.automation.Trigger;
import java.time.Duration;
import java.util.List;

/// When a rule acts, as people say it: at once, or so long before or after something.
enum Moment {
  AT_ONCE(Anchor.DEED, 0),
  LATER(Anchor.DEED, 1),
  BEFORE_START(Anchor.START, -1),
  AFTER_START(Anchor.START, 1),
  BEFORE_END(Anchor.END, -1),
  AFTER_END(Anchor.END, 1);

  private final Anchor anchor;
  private final int sign;

  Moment(Anchor anchor, int sign) {
    this.anchor = anchor;
    this.sign = sign;
  }

  Anchor anchor() {
    return anchor;
  }

  Duration offset(Duration amount) {
    return amount.multipliedBy(sign);
  }

  static Moment of(Anchor anchor, Duration offset) {
    boolean before = offset.isNegative();
    return switch (anchor) {
      case DEED -> offset.isZero() ? AT_ONCE : LATER;
      case START -> before ? BEFORE_START : AFTER_START;
      case END -> before ? BEFORE_END : AFTER_END;
    };
  }

  /// Those that make sense after a trigger.
  static List<Moment> after(Trigger trigger) {
    return switch (trigger) {
      case REMINDER, PAYMENT_DUE -> List.of(BEFORE_START, AFTER_START, BEFORE_END, AFTER_END);
      case UNCONFIRMED -> List.of(BEFORE_START);
      case RECALL -> List.of(LATER);
      default -> List.of(AT_ONCE, LATER);
    };
  }
}

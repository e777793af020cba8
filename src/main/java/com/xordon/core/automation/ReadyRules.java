package com.xordon.core.automation;

import com.xordon.core.automation.Action.Recipient;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The rules a practice begins with, each with the ready-made text of the same name. What they are
/// called is for the reader's language to say, so they have no names of their own.
public final class ReadyRules {
  /// How much later than planned a message still makes sense.
  private static final Duration GRACE = Duration.ofHours(12);

  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

  private static final List<AutomationRule> ALL =
      List.of(
          deed("confirmation", Trigger.BOOKED, mail("confirmation")),
          deed("cancellation", Trigger.CANCELLED, mail("cancellation")),
          deed("move", Trigger.RESCHEDULED, mail("move")),
          rule(
              "no-show",
              true,
              Trigger.NO_SHOW,
              new Timing(Timing.Anchor.DEED, Duration.ofHours(1), Optional.of(NIGHT), GRACE),
              mail("no-show"),
              new Action.Attention("", true)),
          rule(
              "thank-you",
              true,
              Trigger.COMPLETED,
              new Timing(Timing.Anchor.DEED, Duration.ofHours(2), Optional.of(NIGHT), GRACE),
              mail("thank-you")),
          reminder("reminder-24h", Duration.ofHours(-24), mail("reminder-24h")),
          reminder("reminder-2h", Duration.ofHours(-2), mail("reminder-2h"), sms("reminder-2h")),
          deed(
              "waitlist-offer",
              Trigger.WAITLIST_OFFER,
              mail("waitlist-offer"),
              sms("waitlist-offer")),
          rule(
              "recall",
              false,
              Trigger.RECALL,
              new Timing(Timing.Anchor.DEED, Duration.ofDays(180), Optional.of(NIGHT), GRACE),
              mail("recall")));

  private ReadyRules() {}

  public static List<AutomationRule> all() {
    return ALL;
  }

  private static AutomationRule deed(String id, Trigger trigger, Action... actions) {
    var timing = new Timing(Timing.Anchor.DEED, Duration.ZERO, Optional.empty(), GRACE);
    return rule(id, true, trigger, timing, actions);
  }

  private static AutomationRule reminder(String id, Duration offset, Action... actions) {
    var timing = new Timing(Timing.Anchor.START, offset, Optional.of(NIGHT), Duration.ofHours(6));
    return rule(id, true, Trigger.REMINDER, timing, actions);
  }

  private static AutomationRule rule(
      String id, boolean on, Trigger trigger, Timing timing, Action... actions) {
    return new AutomationRule(new RuleId(id), "", on, trigger, timing, List.of(), List.of(actions));
  }

  private static Action mail(String template) {
    return new Action.Mail(new Recipient.TheClient(), template);
  }

  private static Action sms(String template) {
    return new Action.Sms(new Recipient.TheClient(), template);
  }
}

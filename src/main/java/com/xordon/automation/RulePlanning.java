package com.xordon.automation;

import com.xordon.core.automation.RuleId;
import com.xordon.core.booking.FollowUp;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Plans anew what a changed rule asks for, for what is in the books already: week by week, a few
/// appointments to a transaction, so that nobody at the desk has to wait for it. Cut off, it begins
/// again, and what it planned stays planned.
public final class RulePlanning implements TaskWork {
  private static final Duration STEP = Duration.ofDays(7);

  /// What was over longer ago is left alone.
  private static final Duration BACK = Duration.ofDays(31);

  private static final Duration AHEAD = Duration.ofDays(731);
  private static final int AT_ONCE = 200;

  private final Ledger ledger;

  public RulePlanning(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String kind() {
    return FollowUp.PLAN;
  }

  @Override
  public Ending run(Task task, Instant now) {
    var rule = new RuleId(task.entity());
    for (var from = now.minus(BACK); from.isBefore(now.plus(AHEAD)); from = from.plus(STEP)) {
      var week = new Interval(from, from.plus(STEP));
      // each belongs to the week it begins in
      var ids =
          ledger.read(page ->
              page.appointments(week).stream()
                  .filter(a -> !a.when().start().isBefore(week.start()))
                  .map(a -> a.id())
                  .toList());
      for (int i = 0; i < ids.size(); i += AT_ONCE) {
        plan(rule, ids.subList(i, Math.min(ids.size(), i + AT_ONCE)), now);
      }
    }
    return new Ending.Done();
  }

  private void plan(RuleId rule, List<AppointmentId> some, Instant now) {
    ledger.write(
        Deed.RUN,
        page -> {
          var automated = FollowUp.automations(page, now);
          for (var id : some) page.appointment(id).ifPresent(a -> automated.restated(rule, a));
          return true;
        });
  }
}

package com.xordon.automation;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Subject;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.FollowUp;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/// Looks once a day for clients a rule is about today: whose birthday it is, and who hasn't come
/// for long. Looking twice plans nothing twice.
public final class ClientRound {
  /// What a desk that was closed for some days still finds.
  private static final Duration BACK = Duration.ofDays(7);

  private static final Duration AHEAD = Duration.ofDays(2);
  private static final int AT_ONCE = 200;

  private final Ledger ledger;

  public ClientRound(Ledger ledger) {
    this.ledger = ledger;
  }

  public void go(Instant now) {
    var rules =
        ledger.read(page -> page.automations().rules()).stream()
            .filter(AutomationRule::on)
            .toList();
    for (var rule : rules) {
      if (rule.trigger() == Trigger.BIRTHDAY) birthdays(rule, now);
      if (rule.trigger() == Trigger.RECALL) recall(rule, now);
    }
  }

  private record Call(ClientId client, String basis, Instant moment) {}

  private void birthdays(AutomationRule rule, Instant now) {
    var calls =
        ledger.read(page -> {
          var zone = page.rules().practice().zone();
          var today = now.atZone(zone).toLocalDate();
          return page.clients("", Integer.MAX_VALUE).stream()
              .filter(c -> c.particulars().born().isPresent())
              .flatMap(c ->
                  List.of(today, today.plusDays(1)).stream()
                      .filter(day -> isBirthday(c, day))
                      .map(day -> call(c, day, zone)))
              .toList();
        });
    plan(rule, calls, now);
  }

  private static Call call(Client client, LocalDate day, ZoneId zone) {
    return new Call(client.id(), "" + day.getYear(), day.atStartOfDay(zone).toInstant());
  }

  /// Who was born on a leap day celebrates on the last of February.
  private static boolean isBirthday(Client client, LocalDate day) {
    var born = client.particulars().born().orElseThrow();
    return MonthDay.from(born).atYear(day.getYear()).equals(day) && born.isBefore(day);
  }

  private void recall(AutomationRule rule, Instant now) {
    var offset = rule.timing().offset();
    var window = new Interval(now.minus(offset).minus(BACK), now.minus(offset).plus(AHEAD));
    var calls =
        ledger.read(page ->
            page.appointments(window).stream()
                .filter(a -> a.client().isPresent() && isLast(page, a))
                .map(a -> new Call(a.client().orElseThrow(), basis(a), a.when().end()))
                .toList());
    plan(rule, calls, now);
  }

  private static String basis(Appointment a) {
    return Long.toString(a.when().start().getEpochSecond());
  }

  private static boolean isLast(Page page, Appointment a) {
    var newest =
        page.appointmentsOf(a.client().orElseThrow(), AT_ONCE).stream()
            .filter(o -> o.status() != Status.CANCELLED)
            .findFirst();
    boolean came = a.status() != Status.NO_SHOW && a.status() != Status.CANCELLED;
    return came && newest.filter(o -> o.id().equals(a.id())).isPresent();
  }

  /// Whether the visit a recall is about is still the client's last.
  static boolean isDue(Page page, ActionTask name) {
    if (!(name.about() instanceof Subject.OfClient(var client))) return false;
    return page.appointmentsOf(client, AT_ONCE).stream()
        .filter(o -> o.status() != Status.CANCELLED)
        .findFirst()
        .filter(a -> basis(a).equals(name.basis()))
        .isPresent();
  }

  private void plan(AutomationRule rule, List<Call> calls, Instant now) {
    for (int i = 0; i < calls.size(); i += AT_ONCE) {
      var some = calls.subList(i, Math.min(calls.size(), i + AT_ONCE));
      ledger.write(
          Deed.RUN,
          page -> {
            var automated = FollowUp.automations(page, now);
            for (var call : some) {
              page.client(call.client())
                  .ifPresent(c -> automated.ofClient(rule, c, call.basis(), call.moment()));
            }
            return true;
          });
    }
  }
}

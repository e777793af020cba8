package com.xordon.core.booking;

import com.xordon.core.automation.AutomationFollowUp;
import com.xordon.core.automation.Clientele;
import com.xordon.core.automation.RuleId;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks for what is to follow outside from what a page changed, in the same transaction.
public final class FollowUp {
  /// The kind of the tasks that plan anew what a changed rule asks for.
  public static final String PLAN = "automation-plan";

  /// How far ahead appointments are looked at when their service meets elsewhere.
  private static final Duration FORESEEN = Duration.ofDays(366);

  private static final int MOST = 1_000;

  private final Page page;
  private final Instant now;

  public FollowUp(Page page, Instant now) {
    this.page = page;
    this.now = now;
  }

  /// `loaded` says that they come from a file: nobody did anything just now.
  public void appointments(List<MeetingFollowUp.Touched> touched, boolean loaded) {
    if (touched.isEmpty()) return;
    meetings().of(touched, loaded);
    // without rules a load must not read each appointment for nothing
    if (page.automations().rules().isEmpty()) return;
    var automated = automations(page, now);
    touched.forEach(t -> automated.of(t.id(), t.before().get(), t.after().get(), loaded));
  }

  /// Appointments for which money was taken or given back.
  public void payments(Collection<AppointmentId> paid) {
    if (paid.isEmpty() || page.automations().rules().isEmpty()) return;
    var automated = automations(page, now);
    paid.stream().flatMap(id -> page.appointment(id).stream()).forEach(automated::paid);
  }

  /// Services that meet elsewhere from now on.
  public void services(Set<ServiceId> restated) {
    if (restated.isEmpty()) return;
    meetings().restated(restated, page.appointments(new Interval(now, now.plus(FORESEEN))));
  }

  public void clients(Collection<Client> created) {
    if (created.isEmpty() || page.automations().rules().isEmpty()) return;
    var automated = automations(page, now);
    created.forEach(automated::created);
  }

  /// Rules that say something else from now on; what they planned is gone through bit by bit.
  public void rules(Collection<RuleId> changed) {
    for (var rule : changed) {
      var fresh = Task.of(PLAN, rule.value(), now, now, Optional.empty());
      var known = page.outbox().task(fresh.id());
      page.outbox().save(known.map(t -> t.again(now, Optional.empty())).orElse(fresh));
    }
  }

  private MeetingFollowUp meetings() {
    return new MeetingFollowUp(page.rules(), page.outbox(), page.meetings(), now);
  }

  /// What plans the tasks of rules on a page.
  public static AutomationFollowUp automations(Page page, Instant now) {
    var automations = page.automations();
    var said =
        new AutomationFollowUp.Said(
            page.rules(), automations.rules(), automations.manners(), clientele(page));
    return new AutomationFollowUp(said, page.outbox(), now);
  }

  /// Those who come, as a page knows them.
  public static Clientele clientele(Page page) {
    return new Clientele() {
      @Override
      public Optional<Client> client(ClientId id) {
        return page.client(id);
      }

      @Override
      public long open(Appointment a) {
        return PaymentDesk.bill(page, a).open();
      }

      @Override
      public boolean isFirst(Appointment a) {
        return a.client().isPresent()
            && page.appointmentsOf(a.client().get(), MOST).stream()
                .filter(o -> o.status() != Status.CANCELLED && !o.id().equals(a.id()))
                .noneMatch(o -> o.when().start().isBefore(a.when().start()));
      }
    };
  }
}

package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Rules;
import com.xordon.core.task.Outbox;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns rules into tasks, in the very transaction that changes an appointment: what is to be said
/// from now on is planned, and what is no longer true is called off.
public final class AutomationFollowUp {
  private final Rules rules;
  private final Map<RuleId, AutomationRule> automations;
  private final Outbox outbox;
  private final Instant now;

  public AutomationFollowUp(
      Rules rules, List<AutomationRule> automations, Outbox outbox, Instant now) {
    this.rules = rules;
    this.automations =
        automations.stream()
            .collect(
                Collectors.toMap(
                    AutomationRule::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.outbox = outbox;
    this.now = now;
  }

  /// `loaded` says that the appointment comes from a file: nobody did anything just now, but what
  /// its time calls for is planned.
  public void of(
      AppointmentId id, Optional<Appointment> before, Optional<Appointment> after, boolean loaded) {
    if (automations.isEmpty()) return;
    var known = outbox.of(ActionTask.KIND, id.value());
    var told = Told.of(known, automations);
    var cause = new Cause(before, after, now);
    var wanted = new LinkedHashMap<TaskId, Task>();
    for (var rule : automations.values()) {
      if (rule.trigger().isByTime()) after.ifPresent(a -> byTime(rule, a, wanted));
      else if (!loaded && cause.fires(rule.trigger())) byDeed(rule, cause, told, wanted);
    }
    callOff(known, wanted, after);
    var byId = known.stream().collect(Collectors.toMap(Task::id, Function.identity()));
    for (var task : wanted.values()) ask(task, Optional.ofNullable(byId.get(task.id())));
  }

  private void ask(Task task, Optional<Task> before) {
    if (before.isEmpty()) outbox.save(task);
    else if (before.get().state() == Task.State.CANCELLED
        || before.get().state() == Task.State.DUE && !before.get().due().equals(task.due())) {
      outbox.save(before.get().again(task.due(), task.expires()));
    }
  }

  private void callOff(List<Task> known, Map<TaskId, Task> wanted, Optional<Appointment> after) {
    for (var task : known) {
      if (task.state() != Task.State.DUE || wanted.containsKey(task.id())) continue;
      var name = ActionTask.parse(task.id());
      if (name.isPresent() && holds(name.get(), after, wanted)) continue;
      outbox.save(task.ended(Task.State.CANCELLED, "VOID"));
    }
  }

  /// Whether a planned task is still worth doing though this change doesn't ask for it.
  private boolean holds(ActionTask name, Optional<Appointment> after, Map<TaskId, Task> wanted) {
    var rule = automations.get(name.rule());
    if (rule == null || !rule.on() || name.action() >= rule.actions().size()) return false;
    // a reminder that isn't planned now was planned for another time
    if (rule.trigger().isByTime()) return false;
    if (!rule.actions().get(name.action()).tellsClient()) return true;
    // the later move says it all
    boolean isOutdated =
        rule.trigger() == Trigger.RESCHEDULED
            && (isBackWhereItWas(name, after)
                || wanted.keySet().stream()
                    .flatMap(id -> ActionTask.parse(id).stream())
                    .anyMatch(n -> n.rule().equals(name.rule()) && n.action() == name.action()));
    return !isOutdated && Cause.holds(rule.trigger(), after);
  }

  private static boolean isBackWhereItWas(ActionTask move, Optional<Appointment> after) {
    return after.filter(a -> move.basis().startsWith(place(a) + ".")).isPresent();
  }

  private void byDeed(AutomationRule rule, Cause cause, Told told, Map<TaskId, Task> wanted) {
    var a = cause.after().orElseThrow();
    if (!rule.concerns(a, rules)) return;
    for (int i = 0; i < rule.actions().size(); i++) {
      boolean toClient = rule.actions().get(i).tellsClient();
      if (toClient && !isNews(rule.trigger(), cause, told)) continue;
      var basis = basis(rule.trigger(), cause, toClient ? told.unsaidMove() : Optional.empty());
      var due = heed(rule, rule.timing().moment(now, a.when()));
      put(rule, i, basis, a, due, due.plus(rule.timing().grace()), wanted);
    }
  }

  /// Whether a client would learn anything: nothing of what was taken back before it left.
  private static boolean isNews(Trigger trigger, Cause cause, Told told) {
    return switch (trigger) {
      case BOOKED ->
          cause.before().isEmpty()
              || cause.before().get().status() == Status.REQUESTED
              || told.heard(Trigger.CANCELLED)
              || told.knows(Trigger.BOOKED) && !told.heard(Trigger.BOOKED);
      case RESCHEDULED ->
          !told.isPending(Trigger.BOOKED)
              && told.unsaidMove()
                  .filter(basis -> basis.startsWith(place(cause.after().orElseThrow()) + "."))
                  .isEmpty();
      case CANCELLED -> !told.knows(Trigger.BOOKED) || told.heard(Trigger.BOOKED);
      default -> true;
    };
  }

  /// Names the deed by its moment; a move also by what the client takes to be the time.
  private static String basis(Trigger trigger, Cause cause, Optional<String> unsaid) {
    var moment = Long.toString(cause.at().toEpochMilli());
    if (trigger != Trigger.RESCHEDULED) return moment;
    var was = place(cause.before().orElseThrow());
    return unsaid.map(b -> b.substring(0, b.lastIndexOf('.'))).orElse(was) + "." + moment;
  }

  private static String place(Appointment a) {
    var staff = Integer.toHexString(a.staff().hashCode());
    return a.when().start().getEpochSecond() + "." + staff;
  }

  private void byTime(AutomationRule rule, Appointment a, Map<TaskId, Task> wanted) {
    if (!rule.concerns(a, rules)) return;
    var moment = rule.timing().moment(now, a.when());
    var start = a.when().start();
    boolean isAhead = moment.isBefore(start);
    if (!(isAhead ? Cause.holds(rule.trigger(), Optional.of(a)) : isAttended(a))) return;
    var due = heed(rule, moment);
    // what would come too late for it comes before the quiet hours
    if (isAhead && !due.isBefore(start)) due = before(rule, moment);
    if (due.isBefore(now)) return;
    var grace = due.plus(rule.timing().grace());
    var expires = isAhead && grace.isAfter(start) ? start : grace;
    var anchor = rule.timing().anchor() == Timing.Anchor.END ? a.when().end() : start;
    for (int i = 0; i < rule.actions().size(); i++) {
      put(rule, i, Long.toString(anchor.getEpochSecond()), a, due, expires, wanted);
    }
  }

  private static boolean isAttended(Appointment a) {
    return a.holdsTime() && a.status() != Status.NO_SHOW && a.status() != Status.REQUESTED;
  }

  private Instant heed(AutomationRule rule, Instant at) {
    var zone = rules.practice().zone();
    return rule.timing().quiet().map(q -> q.heed(at, zone)).orElse(at);
  }

  private Instant before(AutomationRule rule, Instant at) {
    var zone = rules.practice().zone();
    return rule.timing().quiet().map(q -> q.before(at, zone)).orElse(at);
  }

  private void put(
      AutomationRule rule,
      int action,
      String basis,
      Appointment a,
      Instant due,
      Instant expires,
      Map<TaskId, Task> wanted) {
    var id = new ActionTask(rule.id(), action, basis, a.id()).id();
    wanted.put(id, Task.named(id, ActionTask.KIND, a.id().value(), now, due, Optional.of(expires)));
  }
}

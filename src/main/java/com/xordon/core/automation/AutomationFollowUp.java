package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
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
  /// What a practice has said: its rules of booking and of automation, its manners, and who comes.
  public record Said(
      Rules rules, List<AutomationRule> automations, Manners manners, Clientele clientele) {}

  private final Rules rules;
  private final Manners manners;
  private final Clientele clientele;
  private final Map<RuleId, AutomationRule> automations;
  private final Outbox outbox;
  private final Instant now;

  public AutomationFollowUp(Said said, Outbox outbox, Instant now) {
    this.rules = said.rules();
    this.manners = said.manners();
    this.clientele = said.clientele();
    this.automations =
        said.automations().stream()
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
    var known = outbox.of(Subject.OfAppointment.KIND, id.value());
    var told = Told.of(known, automations);
    var cause = new Cause(before, after, now);
    var wanted = new LinkedHashMap<TaskId, Task>();
    for (var rule : automations.values()) {
      if (rule.trigger().isOfClient()) continue;
      if (rule.trigger().isByTime()) after.ifPresent(a -> byTime(rule, a, wanted));
      else if (!loaded && cause.fires(rule.trigger())) byDeed(rule, cause, told, wanted);
    }
    callOff(known, wanted, after);
    var byId = known.stream().collect(Collectors.toMap(Task::id, Function.identity()));
    for (var task : wanted.values()) ask(task, Optional.ofNullable(byId.get(task.id())));
  }

  /// Plans what its time calls for by one rule, as after the rule was changed; what it planned
  /// before and doesn't any more is called off.
  public void restated(RuleId changed, Appointment a) {
    var known = outbox.of(Subject.OfAppointment.KIND, a.id().value());
    var own = known.stream().filter(t -> isOf(changed, t)).toList();
    var rule = automations.get(changed);
    var wanted = new LinkedHashMap<TaskId, Task>();
    if (rule != null && rule.trigger().isByTime()) byTime(rule, a, wanted);
    callOff(own, wanted, Optional.of(a));
    var byId = own.stream().collect(Collectors.toMap(Task::id, Function.identity()));
    for (var task : wanted.values()) ask(task, Optional.ofNullable(byId.get(task.id())));
  }

  /// Something was paid for it or given back: what asks for the rest is planned or called off.
  public void paid(Appointment a) {
    for (var rule : automations.values()) {
      if (rule.trigger() == Trigger.PAYMENT_DUE) restated(rule.id(), a);
    }
  }

  private static boolean isOf(RuleId rule, Task task) {
    return ActionTask.parse(task.id()).filter(n -> n.rule().equals(rule)).isPresent();
  }

  /// A client who is new.
  public void created(Client client) {
    for (var rule : automations.values()) {
      if (rule.trigger() != Trigger.CLIENT_CREATED) continue;
      ofClient(rule, client, Long.toString(now.toEpochMilli()), now);
    }
  }

  /// What a rule about clients asks for, because of something that holds from `moment` on.
  public void ofClient(AutomationRule rule, Client client, String basis, Instant moment) {
    if (!rule.concerns(Matter.of(client, rules))) return;
    var due = heed(rule, moment.plus(rule.timing().offset()));
    var expires = due.plus(rule.timing().grace());
    if (expires.isBefore(now)) return;
    for (int i = 0; i < rule.actions().size(); i++) {
      if (!manners.has(rule.actions().get(i))) continue;
      var id = new ActionTask(rule.id(), i, basis, new Subject.OfClient(client.id())).id();
      if (outbox.task(id).isPresent()) continue;
      outbox.save(
          Task.named(
              id,
              Subject.OfClient.KIND,
              client.id().value(),
              now,
              due.isBefore(now) ? now : due,
              Optional.of(expires)));
    }
  }

  private void ask(Task task, Optional<Task> before) {
    if (before.isEmpty()) outbox.save(task);
    else if (before.get().attempts() > 0) return; // it may have left
    else if (before.get().state() == Task.State.CANCELLED || isMovedFrom(before.get(), task)) {
      var again = before.get().again(task.due(), task.expires());
      outbox.save(task.state() == Task.State.HELD ? again.held() : again);
    }
  }

  private static boolean isMovedFrom(Task before, Task task) {
    return before.isPlanned() && !before.due().equals(task.due());
  }

  private void callOff(List<Task> known, Map<TaskId, Task> wanted, Optional<Appointment> after) {
    for (var task : known) {
      if (!task.isPlanned() || wanted.containsKey(task.id())) continue;
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
    if (!rule.concerns(matter(a))) return;
    for (int i = 0; i < rule.actions().size(); i++) {
      boolean toClient = rule.actions().get(i).tellsClient();
      if (toClient && !isNews(rule.trigger(), cause, told)) continue;
      var basis = basis(rule.trigger(), cause, toClient ? told.unsaidMove() : Optional.empty());
      // until then it can be taken back as if nothing had been
      var soonest = rule.actions().get(i).leaves() ? now.plus(manners.recall()) : now;
      var moment = rule.timing().moment(now, a.when());
      var due = heed(rule, moment.isBefore(soonest) ? soonest : moment);
      var task = task(rule, i, basis, a, due, due.plus(rule.timing().grace()));
      var held = toClient && manners.asksFirst() ? task.held() : task;
      if (manners.has(rule.actions().get(i))) wanted.put(task.id(), held);
    }
  }

  private Matter matter(Appointment a) {
    return Matter.of(a, rules, clientele);
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
    if (!rule.concerns(matter(a))) return;
    var moment = rule.timing().moment(now, a.when());
    var start = a.when().start();
    boolean isAhead = moment.isBefore(start);
    if (!(isAhead ? Cause.holds(rule.trigger(), Optional.of(a)) : Cause.isAttended(a))) return;
    if (rule.trigger() == Trigger.PAYMENT_DUE && matter(a).open() <= 0) return;
    var due = heed(rule, moment);
    // what would come too late for it comes before the quiet hours
    if (isAhead && !due.isBefore(start)) due = before(rule, moment);
    if (due.isBefore(now)) return;
    var grace = due.plus(rule.timing().grace());
    var expires = isAhead && grace.isAfter(start) ? start : grace;
    var anchor = rule.timing().anchor() == Timing.Anchor.END ? a.when().end() : start;
    for (int i = 0; i < rule.actions().size(); i++) {
      if (!manners.has(rule.actions().get(i))) continue;
      var task = task(rule, i, Long.toString(anchor.getEpochSecond()), a, due, expires);
      wanted.put(task.id(), task);
    }
  }

  private Instant heed(AutomationRule rule, Instant at) {
    var zone = rules.practice().zone();
    return rule.timing().quiet().map(q -> q.heed(at, zone)).orElse(at);
  }

  private Instant before(AutomationRule rule, Instant at) {
    var zone = rules.practice().zone();
    return rule.timing().quiet().map(q -> q.before(at, zone)).orElse(at);
  }

  private Task task(
      AutomationRule rule, int action, String basis, Appointment a, Instant due, Instant expires) {
    var about = new Subject.OfAppointment(a.id());
    var id = new ActionTask(rule.id(), action, basis, about).id();
    return Task.named(id, about.kind(), about.id(), now, due, Optional.of(expires));
  }
}

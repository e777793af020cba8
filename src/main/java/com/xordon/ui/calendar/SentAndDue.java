package com.xordon.ui.calendar;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Subject;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The messages about an appointment: what became of those that were sent, oldest first, and those
/// that are to come, soonest first.
record SentAndDue(List<Sent> sent, List<Due> due) {
  static final SentAndDue NOTHING = new SentAndDue(List.of(), List.of());

  SentAndDue {
    sent = List.copyOf(sent);
    due = List.copyOf(due);
  }

  /// By which rule, which may be gone, and how it ended.
  record Sent(String rule, String name, boolean sms, Instant at, LogLine.Result result) {}

  record Due(String rule, String name, boolean sms, boolean toClient, Task task) {
    boolean waitsForWord() {
      return task.state() == Task.State.HELD;
    }
  }

  static SentAndDue of(Page page, AppointmentId id) {
    Map<String, AutomationRule> rules =
        page.automations().rules().stream()
            .collect(Collectors.toMap(r -> r.id().value(), Function.identity(), (a, b) -> a));
    return new SentAndDue(sent(page, id, rules), due(page, id, rules));
  }

  /// The last word on each message: one that was tried again is told once.
  private static List<Sent> sent(Page page, AppointmentId id, Map<String, AutomationRule> rules) {
    var last = new LinkedHashMap<String, LogLine>();
    for (var line : page.automations().logOf(id.value())) {
      if (line.kind() != LogLine.Kind.MAIL && line.kind() != LogLine.Kind.SMS) continue;
      var key = line.task() + " " + line.recipient();
      last.remove(key);
      last.put(key, line);
    }
    return last.values().stream()
        .map(l ->
            new Sent(
                l.rule(),
                name(Optional.ofNullable(rules.get(l.rule()))),
                l.kind() == LogLine.Kind.SMS,
                l.at(),
                l.result()))
        .toList();
  }

  private static List<Due> due(Page page, AppointmentId id, Map<String, AutomationRule> rules) {
    return page.outbox().of(Subject.OfAppointment.KIND, id.value()).stream()
        .filter(t -> t.state() == Task.State.DUE || t.state() == Task.State.HELD)
        .sorted(Comparator.comparing(Task::due))
        .flatMap(t -> due(t, rules).stream())
        .toList();
  }

  private static Optional<Due> due(Task task, Map<String, AutomationRule> rules) {
    var name = ActionTask.parse(task.id());
    var rule = name.flatMap(n -> Optional.ofNullable(rules.get(n.rule().value())));
    return rule.filter(r -> name.get().action() < r.actions().size())
        .filter(r -> isMessage(r.actions().get(name.get().action())))
        .map(r ->
            new Due(
                r.id().value(),
                r.name(),
                r.actions().get(name.get().action()) instanceof Action.Sms,
                r.actions().get(name.get().action()).tellsClient(),
                task));
  }

  private static boolean isMessage(Action action) {
    return action instanceof Action.Mail || action instanceof Action.Sms;
  }

  private static String name(Optional<AutomationRule> rule) {
    return rule.map(AutomationRule::name).orElse("");
  }

  /// In how long the client hears of what was just done, if they do at once; until then it can be
  /// taken back unheard.
  static Optional<Duration> toldIn(Page page, AppointmentId id) {
    var recall = page.automations().manners().recall();
    return of(page, id).due().stream()
        .filter(d -> d.toClient() && !d.waitsForWord() && d.task().attempts() == 0)
        .map(d -> Duration.between(d.task().asked(), d.task().due()))
        .filter(wait -> wait.isPositive() && wait.compareTo(recall) <= 0)
        .min(Comparator.naturalOrder());
  }

  boolean isEmpty() {
    return sent.isEmpty() && due.isEmpty();
  }
}

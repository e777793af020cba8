package com.xordon.core.automation;

import com.xordon.core.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the client of an appointment has heard from us, by the tasks there are for it.
final class Told {
  /// A task that tells the client, and what set it off.
  private record News(Trigger trigger, ActionTask name, Task task) {}

  private final List<News> news;

  private Told(List<News> news) {
    this.news = news;
  }

  static Told of(List<Task> tasks, Map<RuleId, AutomationRule> rules) {
    return new Told(tasks.stream().flatMap(t -> news(t, rules).stream()).toList());
  }

  private static Optional<News> news(Task task, Map<RuleId, AutomationRule> rules) {
    return ActionTask.parse(task.id())
        .flatMap(name ->
            Optional.ofNullable(rules.get(name.rule()))
                .filter(r -> name.action() < r.actions().size())
                .filter(r -> r.actions().get(name.action()).tellsClient())
                .map(r -> new News(r.trigger(), name, task)));
  }

  /// It may have left the house.
  boolean heard(Trigger trigger) {
    return news.stream().anyMatch(n -> n.trigger() == trigger && left(n.task()));
  }

  private static boolean left(Task task) {
    return switch (task.state()) {
      case DONE, UNCERTAIN, CLAIMED -> true;
      case DUE -> task.attempts() > 0 || task.isBegun();
      case HELD, FAILED, MISSED, CANCELLED -> false;
    };
  }

  boolean knows(Trigger trigger) {
    return news.stream().anyMatch(n -> n.trigger() == trigger);
  }

  boolean isPending(Trigger trigger) {
    return news.stream().anyMatch(n -> n.trigger() == trigger && n.task().isPlanned());
  }

  /// What a move that hasn't left yet would have said of the time before it.
  Optional<String> unsaidMove() {
    return news.stream()
        .filter(n -> n.trigger() == Trigger.RESCHEDULED)
        .filter(n -> n.task().isPlanned() && !left(n.task()))
        .map(n -> n.name().basis())
        .findFirst();
  }
}

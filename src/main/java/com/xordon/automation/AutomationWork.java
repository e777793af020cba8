package com.xordon.automation;

import com.xordon.automation.LetterWriting.Written;
import com.xordon.core.automation.Action;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Cause;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.automation.Matter;
import com.xordon.core.automation.Subject;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.FollowUp;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.message.Letter;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Does what rules ask for. Just before it does, it looks whether that is still true: the rule on,
/// the appointment as it was, the hour not quiet. `kind` is that of the tasks it does.
public final class AutomationWork implements TaskWork {
  /// So long a message waits for the link of a meeting that is being made.
  static final Duration LINK = Duration.ofMinutes(5);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

  private final String kind;
  private final Ledger ledger;
  private final Post post;
  private final Delivery delivery;
  private final Deeds deeds;

  private AutomationWork(
      String kind, Ledger ledger, Post post, Delivery delivery, InstantSource clock) {
    this.kind = kind;
    this.ledger = ledger;
    this.post = post;
    this.delivery = delivery;
    this.deeds = new Deeds(ledger, clock);
  }

  /// One for each kind; a way that rests does so for all of them.
  public static List<TaskWork> all(Ledger ledger, Post post, InstantSource clock) {
    var delivery = new Delivery(ledger, post, clock);
    return Subject.KINDS.stream()
        .<TaskWork>map(kind -> new AutomationWork(kind, ledger, post, delivery, clock))
        .toList();
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public void wake() {
    delivery.wake();
  }

  /// What is to be done now.
  private sealed interface Step {
    record End(Ending ending, Optional<LogLine> line) implements Step {}

    /// `unless` is how it ends if it turns out not to have left before.
    record Send(Errand errand, List<Letter> letters, Optional<Ending> unless) implements Step {}

    /// It may have left, and its letter can't be written any more.
    record Lost(Errand errand) implements Step {}

    record Act(Errand errand, Action action, Occasion occasion) implements Step {}
  }

  @Override
  public Ending run(Task task, Instant now) {
    return switch (ledger.read(page -> step(page, task, now))) {
      case Step.End(var ending, var line) -> {
        line.ifPresent(delivery::log);
        yield ending;
      }
      case Step.Send(var errand, var letters, var unless) ->
          delivery.deliver(errand, letters, unless, now);
      case Step.Lost(var errand) -> delivery.lost(errand, now);
      case Step.Act(var errand, var action, var occasion) -> {
        var done = deeds.act(action, occasion);
        delivery.log(errand.line(now, "", done.result(), done.detail(), Duration.ZERO));
        yield done.ending();
      }
    };
  }

  private Step step(Page page, Task task, Instant now) {
    var name = ActionTask.parse(task.id());
    var rule = name.flatMap(n -> rule(page, n));
    boolean begun = Delivery.mayHaveLeft(task);
    if (rule.isEmpty() && begun) return new Step.Lost(Errand.of(task));
    if (rule.isEmpty()) return new Step.End(new Ending.Void("RULE_OFF"), Optional.empty());
    var action = rule.get().actions().get(name.get().action());
    var occasion = Occasion.of(page, name.get(), rule.get(), now);
    var errand = Errand.of(task, name.get(), rule.get(), action, occasion);
    var unless =
        unwanted(page, name.get(), rule.get(), occasion)
            .<Ending>map(Ending.Void::new)
            .or(() -> wait(page, rule.get(), action, occasion, task, now));
    if (unless.isPresent() && !begun) {
      return new Step.End(unless.get(), errand.line(now, unless.get()));
    }
    if (!action.leaves()) return new Step.Act(errand, action, occasion);
    var house = post.correspondence();
    var writing = new LetterWriting(page, house, rule.get().trigger(), occasion, now);
    return switch (writing.write(action, task.id(), task.asked())) {
      case Written.Letters(var letters) -> new Step.Send(errand, letters, unless);
      case Written.Nobody(var why) -> begun ? new Step.Lost(errand) : skipped(errand, now, why);
      case Written.Not(var why) -> {
        var line = errand.line(now, "", Result.WAITS, why, Duration.ZERO);
        boolean known = task.trouble().equals(why);
        yield new Step.End(
            Delivery.waiting(task, why, TaskRunner.REST),
            known ? Optional.empty() : Optional.of(line));
      }
    };
  }

  private static Step skipped(Errand errand, Instant now, String why) {
    var line = errand.line(now, "", Result.SKIPPED, why, Duration.ZERO);
    return new Step.End(new Ending.Void(why), Optional.of(line));
  }

  static Optional<AutomationRule> rule(Page page, ActionTask name) {
    return page.automations().rules().stream()
        .filter(r -> r.id().equals(name.rule()) && r.on())
        .filter(r -> name.action() < r.actions().size())
        .findFirst();
  }

  /// Why it isn't to be done any more.
  private static Optional<String> unwanted(
      Page page, ActionTask name, AutomationRule rule, Occasion occasion) {
    if (rule.trigger().isOfClient()) {
      if (occasion.client().isEmpty()) return Optional.of("GONE");
      var matter = Matter.of(occasion.client().get(), page.rules());
      if (!rule.concerns(matter)) return Optional.of("CONDITIONS");
      boolean back = rule.trigger() == Trigger.RECALL && !ClientRound.isDue(page, name);
      return back ? Optional.of("CAME_BACK") : Optional.empty();
    }
    if (occasion.appointment().isEmpty()) return Optional.of("GONE");
    var a = occasion.appointment().get();
    boolean told = rule.actions().get(name.action()).tellsClient();
    boolean byTime = rule.trigger().isByTime();
    if ((told || byTime) && !isTrue(rule, name, occasion)) return Optional.of("NO_LONGER_TRUE");
    var matter = Matter.of(a, page.rules(), FollowUp.clientele(page));
    return rule.concerns(matter) ? Optional.empty() : Optional.of("CONDITIONS");
  }

  private static boolean isTrue(AutomationRule rule, ActionTask name, Occasion occasion) {
    var a = occasion.appointment();
    if (!rule.trigger().isByTime()) return Cause.holds(rule.trigger(), a);
    boolean isPaid =
        rule.trigger() == Trigger.PAYMENT_DUE
            && occasion.circumstances().bill().filter(b -> b.open() > 0).isEmpty();
    return !isPaid && Cause.isTimely(rule, a.orElseThrow(), name.basis());
  }

  private static Optional<Ending> wait(
      Page page, AutomationRule rule, Action action, Occasion occasion, Task task, Instant now) {
    var zone = page.rules().practice().zone();
    var quiet = rule.timing().quiet().filter(q -> action.leaves() && q.contains(now, zone));
    if (quiet.isPresent()) {
      var end = quiet.get().heed(now, zone);
      boolean late = task.expires().filter(e -> !end.isBefore(e)).isPresent();
      return Optional.of(
          late
              ? new Ending.Missed("QUIET_HOURS")
              : new Ending.Waits("QUIET_HOURS", Optional.of(Duration.between(now, end))));
    }
    boolean link = action.tellsClient() && occasion.waitsForLink(page, task.due(), now, LINK);
    boolean hurry = task.expires().filter(e -> e.isBefore(now.plus(LOOK_AGAIN))).isPresent();
    return link && !hurry
        ? Optional.of(new Ending.Waits("VIDEO_PENDING", Optional.of(LOOK_AGAIN)))
        : Optional.empty();
  }

  @Override
  public void missed(Task task, Instant now) {
    var line = ledger.read(page -> missedLine(page, task, now));
    line.ifPresent(delivery::log);
  }

  private Optional<LogLine> missedLine(Page page, Task task, Instant now) {
    var log = page.automations().logOfTask(task.id().value());
    if (!log.isEmpty() && log.getLast().result() == Result.MISSED) return Optional.empty();
    var name = ActionTask.parse(task.id());
    return name.flatMap(n ->
        rule(page, n)
            .map(r -> {
              var occasion = Occasion.of(page, n, r, now);
              return Errand.of(task, n, r, r.actions().get(n.action()), occasion)
                  .line(now, "", Result.MISSED, "TOO_LATE", Duration.ZERO);
            }));
  }
}

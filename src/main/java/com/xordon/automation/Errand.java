package com.xordon.automation;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.LogLine.Kind;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.core.practice.Client;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A task of a rule while it is done, as the log speaks of it.
record Errand(Task task, String rule, String trigger, Kind kind, String about, String client) {
  private static final int TITLE = 120;

  static Errand of(
      Task task, ActionTask name, AutomationRule rule, Action action, Occasion occasion) {
    return new Errand(
        task,
        rule.id().value(),
        rule.trigger().word(),
        kind(action),
        name.about().id(),
        occasion.client().map(Client::id).map(Object::toString).orElse(""));
  }

  /// Of a rule that is gone.
  static Errand of(Task task) {
    var rule = ActionTask.parse(task.id()).map(n -> n.rule().value()).orElse("");
    return new Errand(task, rule, "", Kind.MAIL, task.entity(), "");
  }

  static Kind kind(Action action) {
    return switch (action) {
      case Action.Mail(var to, var template) -> Kind.MAIL;
      case Action.Sms(var to, var template) -> Kind.SMS;
      case Action.Hook(var url) -> Kind.HOOK;
      case Action.Attention(var text, var urgent) -> Kind.ATTENTION;
      case Action.Mark(var status) -> Kind.MARK;
      case Action.Tag(var tag) -> Kind.TAG;
      case Action.OfferFreed(var hold) -> Kind.OFFER;
    };
  }

  /// The line of an ending before anything was tried, where there is one.
  Optional<LogLine> line(Instant at, Ending ending) {
    return switch (ending) {
      case Ending.Void(var why) -> Optional.of(line(at, "", Result.SKIPPED, why, Duration.ZERO));
      case Ending.Missed(var why) -> Optional.of(line(at, "", Result.MISSED, why, Duration.ZERO));
      default -> Optional.empty();
    };
  }

  /// The line of a message sent to try it.
  static LogLine tested(Letter letter, Receipt receipt, Instant at, Duration took) {
    var task = Task.named(letter.id(), "test", "", at, at, Optional.empty()).claimed();
    return new Errand(task, "", "", Kind.TEST, "", "")
        .line(at, letter, Delivery.result(receipt), Delivery.detail(receipt), took);
  }

  LogLine line(Instant at, String recipient, Result result, String detail, Duration took) {
    return line(at, recipient, "", result, detail, took);
  }

  LogLine line(Instant at, Letter letter, Result result, String detail, Duration took) {
    var title = letter.kind() == Letter.Kind.SMS ? letter.text() : letter.subject();
    return line(at, letter.recipient().address(), title, result, detail, took);
  }

  private LogLine line(
      Instant at, String recipient, String title, Result result, String detail, Duration took) {
    var words = title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
    return new LogLine(
        at,
        task.id().value(),
        rule,
        trigger,
        kind,
        about,
        client,
        recipient,
        words,
        result,
        detail,
        took,
        task.attempts());
  }
}

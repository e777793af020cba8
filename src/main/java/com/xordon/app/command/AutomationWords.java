package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.automation.AutomationDesk.Preview;
import com.xordon.core.automation.Action;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Manners;
import com.xordon.core.message.Receipt;
import com.xordon.core.task.Task;
import com.xordon.store.form.AutomationRuleForm;
import com.xordon.store.form.LogLineForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Rules and messages as JSON, and in words.
final class AutomationWords {
  private AutomationWords() {}

  static ObjectNode json(List<AutomationRule> rules, Manners manners) {
    var node = Answer.object();
    var all = node.putArray("automations");
    for (var rule : rules) all.add(new AutomationRuleForm().canonical(rule).put("on", rule.on()));
    node.put("mail", manners.mail()).put("sms", manners.sms());
    return node.put("recallSeconds", manners.recall().toSeconds()).put("ask", manners.asksFirst());
  }

  static String words(List<AutomationRule> rules, Manners manners) {
    var lines = rules.stream().map(AutomationWords::words).collect(Collectors.joining("\n"));
    var all = lines.isEmpty() ? "There are no rules." : lines;
    if (manners.mail() || manners.sms()) return all;
    return all + "\nThere is no way to write yet: xordon settings set mail.smtp.host HOST";
  }

  private static String words(AutomationRule rule) {
    var does = rule.actions().stream().map(AutomationWords::does).collect(Collectors.joining(", "));
    var when = rule.timing().offset().isZero() ? "" : " " + rule.timing().offset();
    return "%s: %s, %s%s: %s"
        .formatted(rule.id().value(), rule.on() ? "on" : "off", rule.trigger().word(), when, does);
  }

  private static String does(Action action) {
    return switch (action) {
      case Action.Mail(var to, var template) -> "mail " + template;
      case Action.Sms(var to, var template) -> "SMS " + template;
      case Action.Hook(var url) -> "tell " + url;
      case Action.Attention(var text, var urgent) -> urgent ? "urgent to-do" : "to-do";
      case Action.Mark(var status) -> "mark " + status;
      case Action.Tag(var tag) -> "tag " + tag;
      case Action.OfferFreed(var hold) -> "offer the freed time";
    };
  }

  static void add(ArrayNode all, Action action, Preview preview) {
    for (var letter : preview.letters()) {
      var node = all.addObject().put("kind", letter.kind().name());
      node.put("to", letter.recipient().address());
      if (!letter.subject().isEmpty()) node.put("subject", letter.subject());
      node.put("text", letter.text());
      if (!letter.html().isEmpty()) node.put("html", letter.html());
      letter.calendar().ifPresent(c -> node.put("calendar", c.ics()));
    }
    if (preview.letters().isEmpty()) {
      all.addObject().put("kind", does(action)).put("none", preview.why());
    }
  }

  static String words(Action action, Preview preview) {
    if (preview.letters().isEmpty()) return does(action) + ": " + preview.why() + "\n";
    return preview.letters().stream()
        .map(l ->
            "%s to %s\n%s\n%s\n"
                .formatted(l.kind(), l.recipient().address(), l.subject(), l.text()))
        .collect(Collectors.joining());
  }

  static boolean isSent(Receipt receipt) {
    return receipt instanceof Receipt.Sent;
  }

  static ObjectNode json(Receipt receipt) {
    var node = Answer.object().put("sent", isSent(receipt));
    if (!why(receipt).isEmpty()) node.put("why", why(receipt));
    return node;
  }

  static String words(Receipt receipt) {
    return isSent(receipt) ? "It was sent." : "It was not sent: " + why(receipt);
  }

  private static String why(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Sent(var ref) -> "";
      case Receipt.Refused(var why) -> why;
      case Receipt.Later(var why, var pause) -> why;
      case Receipt.Unreachable(var why) -> why;
      case Receipt.Unsure(var why) -> why;
      case Receipt.NeedsPerson(var why) -> why;
      case Receipt.NotFound() -> "NOT_FOUND";
    };
  }

  static ObjectNode messages(List<LogLine> log, List<Task> due) {
    var node = Answer.object();
    var sent = node.putArray("messages");
    log.forEach(l -> sent.add(new LogLineForm().canonical(l)));
    var waits = node.putArray("due");
    due.forEach(t -> waits.add(TaskWords.json(t)));
    return node;
  }

  static String messageWords(List<LogLine> log, List<Task> due) {
    if (log.isEmpty() && due.isEmpty()) return "There are no messages.";
    var lines = log.stream().map(AutomationWords::words).collect(Collectors.joining("\n"));
    var waits = due.stream().map(TaskWords::words).collect(Collectors.joining("\n"));
    return lines + (lines.isEmpty() || waits.isEmpty() ? "" : "\n") + waits;
  }

  private static String words(LogLine l) {
    var to = l.recipient().isEmpty() ? "" : " to " + l.recipient();
    var detail = l.detail().isEmpty() ? "" : " (" + l.detail() + ")";
    return "%s %s%s: %s%s %s"
        .formatted(
            l.at(),
            l.kind().name().toLowerCase(Locale.ROOT),
            to,
            l.result().name().toLowerCase(Locale.ROOT),
            detail,
            l.title())
        .strip();
  }
}

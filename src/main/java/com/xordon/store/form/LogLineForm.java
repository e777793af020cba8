package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.automation.LogLine;
import java.time.Duration;

/// A line of the log of automations.
public final class LogLineForm extends Form<LogLine> {
  @Override
  public LogLine read(Fields f) {
    return new LogLine(
        f.instant("at"),
        f.text("task", ""),
        f.text("rule", ""),
        f.text("trigger", ""),
        f.word("action", f.text("action"), LogLine.Kind.class),
        f.text("about", ""),
        f.text("client", ""),
        f.text("recipient", ""),
        f.text("title", ""),
        f.word("outcome", f.text("outcome"), LogLine.Result.class),
        f.text("detail", ""),
        Duration.ofMillis(f.optLong("millis").orElse(0L)),
        f.number("attempt", 0));
  }

  @Override
  public ObjectNode canonical(LogLine l) {
    var node = object().put("at", l.at().toString());
    putFilled(node, "task", l.task());
    putFilled(node, "rule", l.rule());
    putFilled(node, "trigger", l.trigger());
    node.put("action", l.kind().name());
    putFilled(node, "about", l.about());
    putFilled(node, "client", l.client());
    putFilled(node, "recipient", l.recipient());
    putFilled(node, "title", l.title());
    node.put("outcome", l.result().name());
    putFilled(node, "detail", l.detail());
    return node.put("millis", l.took().toMillis()).put("attempt", l.attempt());
  }

  private static void putFilled(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) node.put(key, text);
  }
}

package com.xordon.core.booking;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Automations;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.RuleId;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The automations of a page in memory.
record MemoryAutomations(
    Map<String, Object> rows,
    BiConsumer<String, Object> writer,
    Consumer<String> dropper,
    Supplier<String> newId,
    Manners manners)
    implements Automations {
  private <T> List<T> all(Class<T> type) {
    return rows.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public List<AutomationRule> rules() {
    return all(AutomationRule.class);
  }

  @Override
  public void save(AutomationRule rule) {
    writer.accept("automation:" + rule.id(), rule);
  }

  @Override
  public void remove(RuleId rule) {
    dropper.accept("automation:" + rule);
  }

  @Override
  public List<MessageTemplate> templates() {
    return all(MessageTemplate.class);
  }

  @Override
  public void save(MessageTemplate template) {
    writer.accept("template:" + template.id(), template);
  }

  @Override
  public void remove(MessageTemplateId template) {
    dropper.accept("template:" + template);
  }

  @Override
  public void add(LogLine line) {
    writer.accept("log:" + newId.get(), line);
  }

  @Override
  public List<LogLine> log(Instant from, int most) {
    return all(LogLine.class).stream()
        .filter(l -> !l.at().isBefore(from))
        .sorted(Comparator.comparing(LogLine::at).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<LogLine> logOf(String about) {
    return all(LogLine.class).stream().filter(l -> l.about().equals(about)).toList();
  }

  @Override
  public List<LogLine> logOfTask(String task) {
    return all(LogLine.class).stream().filter(l -> l.task().equals(task)).toList();
  }
}

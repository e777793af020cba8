package com.xordon.core.booking;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Automations;
import com.xordon.core.automation.RuleId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The automations of a page in memory.
record MemoryAutomations(
    Map<String, Object> rows, BiConsumer<String, Object> writer, Consumer<String> dropper)
    implements Automations {
  @Override
  public List<AutomationRule> rules() {
    return rows.values().stream()
        .filter(AutomationRule.class::isInstance)
        .map(AutomationRule.class::cast)
        .toList();
  }

  @Override
  public void save(AutomationRule rule) {
    writer.accept("automation:" + rule.id(), rule);
  }

  @Override
  public void remove(RuleId rule) {
    dropper.accept("automation:" + rule);
  }
}

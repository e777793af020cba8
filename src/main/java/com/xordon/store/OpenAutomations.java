package com.xordon.store;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Automations;
import com.xordon.core.automation.RuleId;
import com.xordon.store.table.Docs;
import com.xordon.store.table.Tables;
import java.util.List;
import java.util.function.BiConsumer;

/// The automations of an open page.
record OpenAutomations(
    Tables tables, OpenMeetings.Writer writer, BiConsumer<String, String> dropper)
    implements Automations {
  private static final String ENTITY = "automation_rule";

  @Override
  public List<AutomationRule> rules() {
    return tables.rows(ENTITY).values().stream().map(Docs::automation).toList();
  }

  @Override
  public void save(AutomationRule rule) {
    writer.save(ENTITY, rule.id().value(), rule);
  }

  @Override
  public void remove(RuleId rule) {
    dropper.accept(ENTITY, rule.value());
  }
}

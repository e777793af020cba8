package com.xordon.store;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Automations;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.RuleId;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.store.table.AutomationRows;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// The automations of an open page.
record OpenAutomations(AutomationRows rows, Supplier<Automated> said, Hand hand)
    implements Automations {
  /// How rows are written.
  interface Hand {
    void save(String entity, String id, Object value);

    void drop(String entity, String id);

    /// From now on the practice has rules of its own, even if none.
    void ownRules();

    String newId();
  }

  @Override
  public List<AutomationRule> rules() {
    return said.get().rules();
  }

  @Override
  public void save(AutomationRule rule) {
    own();
    hand.save(Automated.RULE, rule.id().value(), rule);
  }

  @Override
  public void remove(RuleId rule) {
    own();
    hand.drop(Automated.RULE, rule.value());
  }

  /// The first change makes the ready-made ones the practice's own.
  private void own() {
    var now = said.get();
    if (!now.ready()) return;
    hand.ownRules();
    now.rules().forEach(r -> hand.save(Automated.RULE, r.id().value(), r));
  }

  @Override
  public List<MessageTemplate> templates() {
    return said.get().templates();
  }

  @Override
  public void save(MessageTemplate template) {
    hand.save(Automated.TEMPLATE, template.id().value(), template);
  }

  @Override
  public void remove(MessageTemplateId template) {
    hand.drop(Automated.TEMPLATE, template.value());
  }

  @Override
  public Manners manners() {
    return said.get().manners();
  }

  @Override
  public void add(LogLine line) {
    hand.save("automation_log", hand.newId(), line);
  }

  @Override
  public List<LogLine> log(Instant from, int most) {
    return rows.log(from, most);
  }

  @Override
  public List<LogLine> logOf(String about) {
    return rows.about(about);
  }

  @Override
  public List<LogLine> logOfTask(String task) {
    return rows.ofTask(task);
  }
}

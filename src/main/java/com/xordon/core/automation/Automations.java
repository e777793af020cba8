package com.xordon.core.automation;

import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import java.time.Instant;
import java.util.List;

/// The rules, their texts and what came of them, on the open page of the books. A practice that
/// never changed a rule has the ready-made ones.
public interface Automations {
  /// In the order in which people see them.
  List<AutomationRule> rules();

  void save(AutomationRule rule);

  void remove(RuleId rule);

  /// Those the practice wrote itself; one with the id of a ready-made one comes before it.
  List<MessageTemplate> templates();

  void save(MessageTemplate template);

  void remove(MessageTemplateId template);

  Manners manners();

  void add(LogLine line);

  /// The log, newest first, from an instant on.
  List<LogLine> log(Instant from, int most);

  /// What there is in the log about an appointment or a client, oldest first.
  List<LogLine> logOf(String about);

  /// What there is in the log of a task, oldest first.
  List<LogLine> logOfTask(String task);
}

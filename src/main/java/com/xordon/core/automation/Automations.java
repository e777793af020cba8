package com.xordon.core.automation;

import java.util.List;

/// The rules on the open page of the books.
public interface Automations {
  /// In the order in which people see them.
  List<AutomationRule> rules();

  void save(AutomationRule rule);

  void remove(RuleId rule);
}

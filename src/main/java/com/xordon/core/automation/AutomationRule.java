package com.xordon.core.automation;

import java.util.List;

/// When something happens, and everything holds, then do this. A rule that is off plans nothing.
public record AutomationRule(
    RuleId id,
    String name,
    boolean on,
    Trigger trigger,
    Timing timing,
    List<Condition> conditions,
    List<Action> actions) {
  public AutomationRule {
    conditions = List.copyOf(conditions);
    actions = List.copyOf(actions);
    if (trigger.isByTime() == (timing.anchor() == Timing.Anchor.DEED)) {
      throw new IllegalArgumentException("a rule by time is anchored in time, another in a deed");
    }
  }

  public boolean concerns(Matter matter) {
    return on && conditions.stream().allMatch(c -> c.holds(matter));
  }

  public AutomationRule turned(boolean whether) {
    return new AutomationRule(id, name, whether, trigger, timing, conditions, actions);
  }
}

package com.xordon.store.table;

import com.xordon.core.automation.AutomationRule;
import com.xordon.store.form.AutomationRuleForm;
import com.xordon.store.form.Form;
import java.time.ZoneId;

final class AutomationRuleTable extends RowTable<AutomationRule> {
  AutomationRuleTable() {
    super("automation_rule", "automation_rules");
  }

  @Override
  Form<AutomationRule> form(ZoneId zone) {
    return new AutomationRuleForm();
  }

  @Override
  Columns columns(AutomationRule v, ZoneId zone) {
    return new Columns()
        .put("name", v.name())
        .put("trigger_word", v.trigger().word())
        .put("is_on", v.on());
  }
}

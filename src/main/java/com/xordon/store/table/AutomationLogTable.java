package com.xordon.store.table;

import com.xordon.core.automation.LogLine;
import com.xordon.store.form.Form;
import com.xordon.store.form.LogLineForm;
import java.time.ZoneId;

final class AutomationLogTable extends RowTable<LogLine> {
  AutomationLogTable() {
    super("automation_log", "appointment_automation_logs");
  }

  @Override
  Form<LogLine> form(ZoneId zone) {
    return new LogLineForm();
  }

  @Override
  Columns columns(LogLine l, ZoneId zone) {
    return new Columns()
        .put("at_instant", l.at())
        .put("task_id", l.task())
        .put("rule_id", l.rule())
        .put("trigger_word", l.trigger())
        .put("action", l.kind().name())
        .put("about_id", l.about())
        .put("contact_id", l.client())
        .put("recipient", l.recipient())
        .put("outcome", l.result().name())
        .put("error", l.detail())
        .put("took_millis", l.took().toMillis())
        .put("attempt", l.attempt());
  }
}

package com.xordon.store.table;

import com.xordon.core.message.MessageTemplate;
import com.xordon.core.practice.ServiceId;
import com.xordon.store.form.Form;
import com.xordon.store.form.TemplateForm;
import java.time.ZoneId;

final class TemplateTable extends RowTable<MessageTemplate> {
  TemplateTable() {
    super("message_template", "message_templates");
  }

  @Override
  Form<MessageTemplate> form(ZoneId zone) {
    return new TemplateForm();
  }

  @Override
  Columns columns(MessageTemplate t, ZoneId zone) {
    return new Columns()
        .put("name", t.name())
        .put("trigger_word", t.trigger().canonical())
        .put("service_id", t.service().map(ServiceId::value).orElse(""));
  }
}

package com.xordon.store.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.form.Fields;
import com.xordon.store.form.Form;
import java.time.ZoneId;

final class SettingTable extends RowTable<String> {
  private static final Form<String> FORM =
      new Form<>() {
        @Override
        public String read(Fields f) {
          return f.text("value", "");
        }

        @Override
        public ObjectNode canonical(String value) {
          return JsonNodeFactory.instance.objectNode().put("value", value);
        }
      };

  SettingTable() {
    super("setting", "settings");
  }

  @Override
  Form<String> form(ZoneId zone) {
    return FORM;
  }

  @Override
  Columns columns(String value, ZoneId zone) {
    return new Columns().put("setting", value);
  }
}

package com.xordon.store.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.form.Fields;
import com.xordon.store.form.Form;
import java.time.ZoneId;

/// The keys of a practice file; only their order is asked for here.
final class SectionTable extends RowTable<Boolean> {
  private static final Form<Boolean> FORM =
      new Form<>() {
        @Override
        public Boolean read(Fields f) {
          return true;
        }

        @Override
        public ObjectNode canonical(Boolean value) {
          return JsonNodeFactory.instance.objectNode();
        }
      };

  SectionTable() {
    super("section", "file_sections");
  }

  @Override
  Form<Boolean> form(ZoneId zone) {
    return FORM;
  }

  @Override
  Columns columns(Boolean value, ZoneId zone) {
    return new Columns();
  }
}

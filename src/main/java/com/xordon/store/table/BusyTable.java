package com.xordon.store.table;

import com.xordon.core.diary.Busy;
import com.xordon.core.diary.ExternalRef;
import com.xordon.store.form.BusyForm;
import com.xordon.store.form.Form;
import java.time.ZoneId;

final class BusyTable extends RowTable<Busy> {
  BusyTable() {
    super("busy", "busy");
  }

  @Override
  Form<Busy> form(ZoneId zone) {
    return new BusyForm();
  }

  @Override
  Columns columns(Busy b, ZoneId zone) {
    return new Columns()
        .put("staff_id", b.staff().value())
        .put("start_at", b.when().start())
        .put("end_at", b.when().end())
        .put("span", Columns.span(b.when().length()))
        .put("source", b.source().name())
        .put("ext_source", b.ext().map(ExternalRef::source))
        .put("ext_id", b.ext().map(ExternalRef::id));
  }
}

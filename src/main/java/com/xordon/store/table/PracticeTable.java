package com.xordon.store.table;

import com.xordon.core.practice.Practice;
import com.xordon.store.form.Form;
import com.xordon.store.form.PracticeForm;
import java.time.ZoneId;
import java.util.List;

final class PracticeTable extends RowTable<Practice> {
  PracticeTable() {
    super("practice", "practices");
  }

  @Override
  Form<Practice> form(ZoneId zone) {
    return new PracticeForm();
  }

  @Override
  Columns columns(Practice p, ZoneId zone) {
    return new Columns()
        .put("name", p.name())
        .put("zone", p.zone().getId())
        .put("currency", p.currency())
        .put("week_start", p.weekStart().name())
        .put("buffers", p.buffers().name())
        .put("cancel_notice_minutes", p.cancelNotice().toMinutes())
        .put("client_overlap", p.clientOverlap().name());
  }

  @Override
  List<Part<Practice>> parts() {
    return List.of(
        new Part<>(
            "closures",
            p ->
                p.closures().stream()
                    .map(c ->
                        new Columns()
                            .put("from_date", c.from())
                            .put("to_date", c.to())
                            .put("name", c.name()))
                    .toList()));
  }
}

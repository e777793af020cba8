package com.xordon.store.table;

import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.book.PageVisit;
import com.xordon.store.form.Form;
import com.xordon.store.form.PageVisitForm;
import java.time.ZoneId;

final class PageVisitTable extends RowTable<PageVisit> {
  PageVisitTable() {
    super("page_visit", "booking_page_analytics");
  }

  @Override
  Form<PageVisit> form(ZoneId zone) {
    return new PageVisitForm();
  }

  @Override
  Columns columns(PageVisit v, ZoneId zone) {
    var columns =
        new Columns()
            .put("page", v.page())
            .put("session_id", v.session())
            .put("began_at", v.began());
    for (var step : PageStep.values()) {
      var at = v.steps().get(step);
      columns.put(step.word() + "_at", at == null ? null : Columns.at(at));
    }
    return columns;
  }
}

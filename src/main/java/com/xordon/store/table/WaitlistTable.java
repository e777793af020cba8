package com.xordon.store.table;

import com.xordon.core.diary.WaitlistEntry;
import com.xordon.store.form.Form;
import com.xordon.store.form.WaitlistForm;
import java.time.ZoneId;

final class WaitlistTable extends RowTable<WaitlistEntry> {
  WaitlistTable() {
    super("waitlist", "waitlist");
  }

  @Override
  Form<WaitlistEntry> form(ZoneId zone) {
    return new WaitlistForm();
  }

  @Override
  Columns columns(WaitlistEntry e, ZoneId zone) {
    return new Columns()
        .put("contact_id", e.client().value())
        .put("service_id", e.wish().service().value())
        .put("priority", e.priority())
        .put("created_at", e.created())
        .put("state", e.state().name())
        .put("is_over", e.isOver())
        .put("appointment_id", e.offer().map(o -> o.appointment().value()))
        .put("offered_until", e.offer().map(o -> Columns.at(o.until())));
  }
}

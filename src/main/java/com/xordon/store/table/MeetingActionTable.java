package com.xordon.store.table;

import com.xordon.core.meeting.MeetingAction;
import com.xordon.store.form.Form;
import com.xordon.store.form.MeetingActionForm;
import java.time.ZoneId;

final class MeetingActionTable extends RowTable<MeetingAction> {
  MeetingActionTable() {
    super("meeting_action", "video_meetings_log");
  }

  @Override
  Form<MeetingAction> form(ZoneId zone) {
    return new MeetingActionForm();
  }

  @Override
  Columns columns(MeetingAction v, ZoneId zone) {
    return new Columns()
        .put("at_instant", v.at())
        .put("provider", v.account().provider().id())
        .put("account", v.account().value())
        .put("appointment_id", v.appointment())
        .put("request", v.kind().name())
        .put("outcome", v.result().name())
        .put("http_status", v.status())
        .put("took_millis", v.took().toMillis())
        .put("attempt", v.attempt());
  }
}

package com.xordon.store.table;

import com.xordon.core.meeting.Meeting;
import com.xordon.store.form.Form;
import com.xordon.store.form.MeetingForm;
import java.time.ZoneId;

final class MeetingTable extends RowTable<Meeting> {
  MeetingTable() {
    super("meeting", "video_meetings");
  }

  @Override
  Form<Meeting> form(ZoneId zone) {
    return new MeetingForm();
  }

  @Override
  Columns columns(Meeting v, ZoneId zone) {
    return new Columns()
        .put("appointment_id", v.appointment().value())
        .put("provider", v.account().provider().id())
        .put("account", v.account().value())
        .put("state", v.state().name())
        .put("asked_at", v.asked())
        .put("start_at", v.plan().when().start())
        .put("link", v.link());
  }
}

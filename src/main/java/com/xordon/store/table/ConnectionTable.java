package com.xordon.store.table;

import com.xordon.core.meeting.Connection;
import com.xordon.store.form.ConnectionForm;
import com.xordon.store.form.Form;
import java.time.ZoneId;

final class ConnectionTable extends RowTable<Connection> {
  ConnectionTable() {
    super("connection", "video_provider_connections");
  }

  @Override
  Form<Connection> form(ZoneId zone) {
    return new ConnectionForm();
  }

  @Override
  Columns columns(Connection v, ZoneId zone) {
    return new Columns()
        .put("provider", v.account().provider().id())
        .put("account", v.account().value())
        .put("name", v.name())
        .put("state", v.state().name())
        .put("trouble", v.trouble())
        .put("since", v.since());
  }
}

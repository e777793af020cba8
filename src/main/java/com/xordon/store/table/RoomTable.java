package com.xordon.store.table;

import com.xordon.core.practice.Room;
import com.xordon.store.form.Form;
import com.xordon.store.form.RoomForm;
import java.time.ZoneId;

final class RoomTable extends RowTable<Room> {
  RoomTable() {
    super("room", "rooms");
  }

  @Override
  Form<Room> form(ZoneId zone) {
    return new RoomForm();
  }

  @Override
  Columns columns(Room r, ZoneId zone) {
    return new Columns().put("name", r.name());
  }
}

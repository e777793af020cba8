package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.RoomId;

/// An object of `rooms`.
public final class RoomForm extends Form<Room> {
  @Override
  public Room read(Fields f) {
    return new Room(new RoomId(f.id("id")), f.text("name", ""));
  }

  @Override
  public ObjectNode canonical(Room r) {
    return object().put("id", r.id().value()).put("name", r.name());
  }
}

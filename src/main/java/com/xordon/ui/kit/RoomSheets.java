package com.xordon.ui.kit;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/// Gives a room's view the sheet all calm rooms share, and its own.
public final class RoomSheets {
  private RoomSheets() {}

  /// The own sheet lies beside that class and is called like its package: `clients.css`.
  public static <T extends Parent> T dress(T view, Class<?> room) {
    var path = room.getPackageName();
    var name = path.substring(path.lastIndexOf('.') + 1) + ".css";
    view.getStylesheets().add(sheet(RoomSheets.class, "rooms.css").toExternalForm());
    view.getStylesheets().add(sheet(room, name).toExternalForm());
    return view;
  }

  private static URL sheet(Class<?> beside, String name) {
    return Objects.requireNonNull(beside.getResource(name), name);
  }
}

package com.xordon.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Look;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ImportViewTest {
  private final Room room = new Room();

  private CalendarImport made(Room room) {
    return new CalendarImport(
        room,
        new BookingDesk(room, room.clock),
        room.clock,
        room.background,
        room.notices,
        room.problems,
        room.texts(CalendarImport.class));
  }

  @Test
  void enterImportsAndEscapeCloses() {
    Lights.run(() -> {
      var door = made(room);
      new Scene(new StackPane(door.view()), 1200, 800);
      assertThat(door.view().isVisible()).isFalse();
      door.open(List.of(ImportViewModelTest.file("plain.ics")));
      assertThat(door.view().isVisible()).isTrue();
      press(door, KeyCode.ENTER);
      assertThat(room.said()).hasSize(1);
      press(door, KeyCode.ESCAPE);
      assertThat(door.isOpen().get()).isFalse();
    });
  }

  @Test
  void itIsSeenInBothLooks() {
    Lights.picture("import-light", sheets(Look.LIGHT), () -> shown(room, "one-bad-event.ics"));
    var german = new Room(Locale.GERMAN);
    Lights.picture("import-dark", sheets(Look.DARK), () -> shown(german, "one-bad-event.ics"));
    Lights.picture("import-bad", sheets(Look.LIGHT), () -> shown(room, "not-a-calendar.ics"));
  }

  private Parent shown(Room in, String file) {
    var door = made(in);
    door.open(List.of(ImportViewModelTest.file(file), ImportViewModelTest.file("count.ics")));
    return new StackPane(door.view());
  }

  private static List<String> sheets(Look look) {
    var colours = look == Look.LIGHT ? "light.css" : "dark.css";
    return Stream.of(colours, "atlantafx.css", "aliases.css", "shape.css", "controls/controls.css")
        .map(s -> ImportViewTest.class.getResource("/com/xordon/theme/" + s).toExternalForm())
        .toList();
  }

  private static void press(CalendarImport door, KeyCode code) {
    Event.fireEvent(
        door.view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}

package com.xordon.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Screen;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
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
    assertThat(seen(room, Mode.LIGHT, "one-bad-event.ics", "import-light")).isEmpty();
    var german = new Room(Locale.GERMAN);
    assertThat(seen(german, Mode.DARK, "one-bad-event.ics", "import-dark")).isEmpty();
    assertThat(seen(room, Mode.LIGHT, "not-a-calendar.ics", "import-bad")).isEmpty();
  }

  private List<String> seen(Room in, Mode mode, String file, String picture) {
    var laid = Lights.call(() -> new Laid(made(in)));
    return Lights.show(
        mode,
        1200,
        800,
        laid,
        () -> {
          laid.door.open(
              List.of(ImportViewModelTest.file(file), ImportViewModelTest.file("count.ics")));
          Lights.layOut(laid.view().getScene());
          assertThat(Lights.nameless(laid.view())).isEmpty();
          Lights.picture(picture, laid);
        });
  }

  /// The import over nothing.
  private static final class Laid implements Screen {
    private final CalendarImport door;
    private final StackPane view;

    Laid(CalendarImport door) {
      this.door = door;
      view = new StackPane(door.view());
    }

    @Override
    public String id() {
      return "imports";
    }

    @Override
    public String title() {
      return "";
    }

    @Override
    public Icons icon() {
      return Icons.CALENDAR_IMPORT_OUTLINE;
    }

    @Override
    public Node view() {
      return view;
    }

    @Override
    public void shown() {}

    @Override
    public void hidden() {}

    @Override
    public List<Action> actions() {
      return List.of();
    }
  }

  private static void press(CalendarImport door, KeyCode code) {
    Event.fireEvent(
        door.view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}

package com.xordon.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Practice;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Mode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamScreenTest {
  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void itLooksAsDrawn(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    var warnings =
        Lights.show(
            mode,
            1544,
            848,
            screen,
            () -> {
              Lights.picture("team-" + mode, screen);
              var panel = screen.view().lookup(".side-detail");
              assertThat(panel.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(1544);
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void aGermanWeekSaysWhatIsWrong() {
    var screen = Lights.call(() -> screen(new Room(Locale.GERMANY)));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          var monday = named(screen.view(), "Montag");
          monday.setText("9-");
          screen.actions().getLast().perform();
          Lights.picture("team-de", screen);
          assertThat(monday.getAccessibleText()).startsWith("Montag. ");
          assertThat(monday.getText()).isEqualTo("9-");
        });
  }

  @Test
  void theWeekBeginsAsInThePractice() {
    var room = new Room(Locale.GERMANY);
    room.write(Deed.SET_UP, page -> startingOnSunday(page));
    var screen = Lights.call(() -> screen(room));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          var days =
              screen.view().lookupAll(".week-head .text-field").stream()
                  .map(Node::getAccessibleText)
                  .toList();
          assertThat(days).startsWith("Sonntag", "Montag").endsWith("Samstag");
        });
  }

  private static boolean startingOnSunday(Page page) {
    var p = page.rules().practice();
    page.save(
        new Practice(
            p.name(),
            p.zone(),
            p.currency(),
            DayOfWeek.SUNDAY,
            p.buffers(),
            p.cancelNotice(),
            p.closures(),
            p.clientOverlap()));
    return true;
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void whatSavingWouldChangeIsSaidBefore(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    var warnings =
        Lights.show(
            mode,
            1544,
            848,
            screen,
            () -> {
              hours(screen, "Monday").setText("09:00–12:30");
              hours(screen, "Tuesday").setText("12:00–19:00");
              Lights.picture("team-effect-" + mode, screen);
              assertThat(texts(screen))
                  .contains("What changes", "Starts gained", "Appointments without hours")
                  .anyMatch(t -> t.startsWith("Saving keeps"));
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void aChangeThatChangesNothingSaysSoAndGoesWithIt() {
    var screen = Lights.call(() -> screen(new Room(Locale.GERMANY)));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          var monday = hours(screen, "Montag");
          var before = monday.getText();
          monday.setText("9-12");
          Lights.picture("team-effect-de", screen);
          assertThat(texts(screen)).contains("Was sich ändert");
          monday.setText(before);
          assertThat(screen.view().lookup(".effect").isVisible()).isFalse();
        });
  }

  private static TextField hours(TeamScreen screen, String day) {
    return screen.view().lookupAll(".week-head .text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText().startsWith(day))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(TeamScreen screen) {
    return screen.view().lookupAll(".label").stream()
        .filter(Node::isVisible)
        .map(n -> ((Labeled) n).getText())
        .toList();
  }

  @Test
  void draggingPaintsADay() {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          var board = (WeekBoard) screen.view().lookup(".week-board");
          var saturday = named(screen.view(), "Saturday");
          var x = WeekBoard.AXIS + (board.getWidth() - WeekBoard.AXIS) / 7 * 5.5;
          mouse(board, MouseEvent.MOUSE_PRESSED, x, board.getHeight() / 12 * 2 + 2);
          mouse(board, MouseEvent.MOUSE_DRAGGED, x, board.getHeight() / 12 * 5 - 2);
          mouse(board, MouseEvent.MOUSE_RELEASED, x, board.getHeight() / 12 * 5 - 2);
          assertThat(saturday.getText()).isEqualTo("09:00–12:00");
        });
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    var at = node.localToScene(x, y);
    node.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static TeamScreen screen(Room room) {
    return new TeamScreen(
        room, room.clock, room, room.background, room.voice, room.texts(TeamScreen.class), a -> {});
  }

  private static TextField named(Node view, String name) {
    return view.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}

package com.xordon.ui.calendar;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.diary.AppointmentId;
import com.xordon.ui.calendar.board.BoardState;
import com.xordon.ui.calendar.board.BoardView;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// The calendar in a window of the headless platform, with hands for mouse and keys.
final class CalendarWindow {
  final MemoryLedger ledger = NorthStreet.ledger();
  final Notices notices = new Notices();
  final ProblemSurface problems = new ProblemSurface();
  final CalendarScreen screen;
  private final Stage stage;
  private final Scene scene;

  static {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // another test has begun it
    }
    Platform.setImplicitExit(false);
  }

  CalendarWindow(Mode mode, Locale locale, double width, double height) {
    var parts =
        on(() -> {
          var theme = new Theme(mode, new SimpleObjectProperty<>(ColorScheme.LIGHT));
          var made =
              new CalendarScreen(
                  ledger,
                  new BookingDesk(ledger, NorthStreet.CLOCK),
                  listener -> () -> {},
                  NorthStreet.CLOCK,
                  new Background(Runnable::run, Runnable::run),
                  new CalendarScreen.Said(
                      Texts.of(CalendarScreen.class, locale, NorthStreet.ZONE), notices, problems),
                  theme);
          var window = new Stage();
          var root = new Scene((Parent) made.view(), width, height);
          theme.apply(root);
          window.setScene(root);
          window.show();
          made.shown();
          return new Object[] {made, window, root};
        });
    screen = (CalendarScreen) parts[0];
    stage = (Stage) parts[1];
    scene = (Scene) parts[2];
    pulse();
  }

  static <T> T on(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) return work.get();
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.get());
      } catch (Throwable e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.orTimeout(30, TimeUnit.SECONDS).join();
  }

  void does(Runnable work) {
    on(() -> {
      work.run();
      return "";
    });
    pulse();
  }

  /// Waits until what changed is laid out.
  void pulse() {
    for (int i = 0; i < 2; i++) {
      var done = new CountDownLatch(1);
      on(() -> {
        Runnable[] self = new Runnable[1];
        self[0] =
            () -> {
              scene.removePostLayoutPulseListener(self[0]);
              done.countDown();
            };
        scene.addPostLayoutPulseListener(self[0]);
        Platform.requestNextPulse();
        return "";
      });
      try {
        done.await(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void picture(String name) {
    pulse();
    var image = on(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    try {
      var folder = new File("target/calendar");
      folder.mkdirs();
      ImageIO.write(image, "png", new File(folder, name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    on(() -> {
      screen.hidden();
      stage.hide();
      return "";
    });
  }

  Node node(String selector) {
    return on(() -> scene.getRoot().lookup(selector));
  }

  List<Node> all(String selector) {
    return on(() -> List.copyOf(scene.getRoot().lookupAll(selector)));
  }

  /// The button of a part of the window that says so, by sight or to a screen reader.
  Button button(String part, String said) {
    return all(part + " .button").stream()
        .map(Button.class::cast)
        .filter(b -> said.equals(b.getText()) || said.equals(b.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  /// All labels of a part.
  List<String> texts(String part) {
    return all(part + " .label").stream().map(n -> ((Labeled) n).getText()).toList();
  }

  /// The notices.
  List<String> said() {
    return on(() -> notices.shown().stream().map(Notice::text).toList());
  }

  /// Opens an appointment's popover.
  void open(AppointmentId id) {
    does(() -> {
      screen.stories().calendar().select(id);
      screen.stories().open();
    });
  }

  BoardView board() {
    return (BoardView) node(".board");
  }

  /// The board's area, on which hands work.
  private Node area() {
    return node(".board-area");
  }

  void mouse(
      javafx.event.EventType<MouseEvent> type, double x, double y, int clicks, boolean still) {
    does(() -> {
      var area = scene.getRoot().lookup(".board-area");
      var at = area.localToScene(x, y);
      boolean pressed = type == MouseEvent.MOUSE_PRESSED;
      area.fireEvent(
          new MouseEvent(
              area,
              area,
              type,
              pressed ? at.getX() : x, // only a press is placed by its pick, in the scene
              pressed ? at.getY() : y,
              at.getX(),
              at.getY(),
              MouseButton.PRIMARY,
              clicks,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              still,
              null));
    });
  }

  void click(double x, double y) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
    mouse(MouseEvent.MOUSE_RELEASED, x, y, 1, true);
  }

  /// Press and drag, without letting go.
  void drag(double x, double y, double toX, double toY) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
    mouse(MouseEvent.MOUSE_DRAGGED, x + 4, y + 4, 1, false);
    mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, 1, false);
  }

  void drop(double x, double y) {
    mouse(MouseEvent.MOUSE_RELEASED, x, y, 1, false);
  }

  void key(KeyCode code, boolean shift, boolean control) {
    does(() -> {
      var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
      target.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, false, false));
    });
  }

  void key(KeyCode code) {
    key(code, false, false);
  }

  Node focused() {
    return on(scene::getFocusOwner);
  }

  /// The board's state as the view model holds it.
  BoardState state() {
    return screen.stories().calendar().board();
  }

  /// A character as the system types it, to whoever has the keyboard; on the FX thread.
  void type(String character) {
    var owner = java.util.Objects.requireNonNull(scene.getFocusOwner());
    owner.fireEvent(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }
}

package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.ui.Lights;
import com.xordon.ui.kit.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup and safety on real books, by keys alone.
class SafetyRoomTest {
  @TempDir Path home;

  @Test
  void whatWasCancelledSinceComesBackFromABackupAndUndoTakesTheRestoreBack() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      desk.look(Mode.LIGHT).size(1280, 720).settle();
      desk.settleUntil(() -> Files.exists(home.resolve("backups/daily-2026-11-25.zip")));
      var victim = toCome(desk);
      cancel(desk, victim);
      desk.run("safety.backups");
      desk.settleUntil(
          () -> rows(desk) >= 2 && texts(desk).contains("2 of 2 read from end to end"));
      assertThat(texts(desk)).contains("Whole", "2 of 2 read from end to end");
      focus(desk, ".safety .room-table");
      desk.press(KeyCode.DOWN);
      desk.press(KeyCode.UP);
      desk.press(KeyCode.ENTER);
      desk.settleUntil(() -> find(desk, ".restore") != null);
      assertThat(texts(desk)).contains("Appointments: 1 would be as before");
      assertThat(nameless(desk)).isEmpty();
      press(desk, ".restore");
      assertThat(texts(desk)).anyMatch(t -> t.startsWith("Have the books back as they were"));
      assertThat(status(desk, victim)).isEqualTo(Status.CANCELLED);
      press(desk, ".restore-yes");
      desk.settleUntil(() -> !desk.notices().isEmpty());
      assertThat(status(desk, victim)).isNotEqualTo(Status.CANCELLED);
      var offer = desk.notices().getLast().offer().orElseThrow();
      assertThat(offer.label()).isEqualTo("Undo the restore");
      WiredDesk.fx(() -> {
        desk.wiring().notices().accept(desk.wiring().notices().shown().getLast());
        return true;
      });
      desk.settleUntil(() -> said(desk, "The restore is undone"));
      assertThat(status(desk, victim)).isEqualTo(Status.CANCELLED);
      assertThat(home.resolve("backups"))
          .isDirectoryContaining("glob:**before-restore-1.zip")
          .isDirectoryContaining("glob:**before-restore-2.zip");
    }
  }

  /// With the words of the longer language, and with those of the rail.
  @Test
  void eachSectionFitsIntoASmallWindow() {
    try (var desk = WiredDesk.withSample(home, Locale.GERMANY)) {
      desk.run("shell.language.de");
      desk.look(Mode.LIGHT).size(1280, 720).settle();
      for (int time = 0; time < 2; time++) {
        for (var part : List.of("backups", "minute", "place", "encryption", "check", "report")) {
          desk.run("safety." + part);
          desk.settle();
          var side = lookup(desk, ".safety .side-list");
          var rail = lookup(desk, ".rail");
          assertThat(side.localToScene(side.getLayoutBounds()).getMinX())
              .as(part)
              .isGreaterThanOrEqualTo(rail.localToScene(rail.getLayoutBounds()).getMaxX());
        }
        press(desk, ".rail-pin");
      }
    }
  }

  @Test
  void aChangeIsGoneAfterGoingBackToJustBeforeIt() {
    try (var desk = WiredDesk.withSample(home, Locale.GERMANY)) {
      desk.run("shell.language.de");
      desk.look(Mode.DARK).size(1280, 720).settle();
      var victim = toCome(desk);
      cancel(desk, victim);
      desk.run("safety.minute");
      focus(desk, ".safety .deed-list");
      WiredDesk.fx(() -> {
        ((ListView<?>) lookup(desk, ".deed-list")).getSelectionModel().selectFirst();
        return true;
      });
      desk.press(KeyCode.ENTER);
      desk.settleUntil(() -> find(desk, ".restore") != null);
      assertThat(texts(desk)).anyMatch(t -> t.startsWith("Vor: Abgesagt: "));
      assertThat(nameless(desk)).isEmpty();
      press(desk, ".restore");
      press(desk, ".restore-yes");
      desk.settleUntil(() -> said(desk, "Die Bücher sind wieder"));
      assertThat(status(desk, victim)).isNotEqualTo(Status.CANCELLED);
      assertThat(desk.wiring().actions().find("safety.minute")).isPresent();
    }
  }

  @Test
  void everySectionOpensByItsActionAndNothingIsNameless() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      desk.look(Mode.LIGHT).size(1280, 720).settle();
      for (var part : List.of("place", "check", "held", "report", "minute", "backups")) {
        desk.run("safety." + part);
        assertThat(nameless(desk)).as(part).isEmpty();
      }
      desk.run("safety.check");
      press(desk, ".check-now");
      desk.settleUntil(() -> texts(desk).stream().anyMatch(t -> t.startsWith("All was well")));
      assertThat(texts(desk)).anyMatch(t -> t.startsWith("All was well"));
      desk.run("safety.report");
      press(desk, ".write-report");
      desk.settleUntil(() -> !report(desk).isEmpty());
      assertThat(report(desk)).contains("== Versions and machine", "screen: ");
      assertThat(report(desk)).doesNotContain(System.getProperty("user.home"));
      desk.run("safety.now");
      desk.settleUntil(() -> desk.notices().size() > 0);
      assertThat(home.resolve("backups")).isDirectoryContaining("glob:**by-hand-*.zip");
    }
  }

  @Test
  void theMenuOfTheSettingsLeadsToTheRoomAndTheRailDoesNot() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      var menu = (MenuButton) lookup(desk, ".rail-menu");
      var item = menu.getItems().stream().filter(i -> "menu-safety".equals(i.getId())).findFirst();
      WiredDesk.fx(() -> {
        item.map(MenuItem::getOnAction).orElseThrow().handle(null);
        return true;
      });
      desk.settle();
      assertThat(find(desk, ".safety")).isNotNull();
      var rail =
          WiredDesk.fx(() ->
              desk.scene().getRoot().lookupAll(".rail-item").stream()
                  .filter(n -> n instanceof Button)
                  .map(n -> ((Button) n).getText())
                  .toList());
      assertThat(rail).contains("Calendar").doesNotContain("Backup and safety");
    }
  }

  private static Appointment toCome(WiredDesk desk) {
    var week = Interval.of(WiredDesk.NOW, Duration.ofDays(7));
    return desk.books().ledger().read(p -> p.appointments(week)).stream()
        .filter(a -> a.status() == Status.BOOKED || a.status() == Status.CONFIRMED)
        .findFirst()
        .orElseThrow();
  }

  private static void cancel(WiredDesk desk, Appointment a) {
    new BookingDesk(desk.books().ledger(), InstantSource.fixed(WiredDesk.NOW))
        .cancel(a.id(), Cancellation.By.CLIENT, "ill");
  }

  private static Status status(WiredDesk desk, Appointment a) {
    return desk.books().ledger().read(p -> p.appointment(a.id())).orElseThrow().status();
  }

  private static boolean said(WiredDesk desk, String beginning) {
    return desk.notices().stream().anyMatch(n -> n.text().startsWith(beginning));
  }

  private static int rows(WiredDesk desk) {
    return WiredDesk.fx(
        () -> ((TableView<?>) lookup(desk, ".safety .room-table")).getItems().size());
  }

  private static String report(WiredDesk desk) {
    return WiredDesk.fx(() -> ((TextArea) lookup(desk, ".report-text")).getText());
  }

  private static Node lookup(WiredDesk desk, String selector) {
    return Objects.requireNonNull(desk.scene().getRoot().lookup(selector), selector);
  }

  private static Node find(WiredDesk desk, String selector) {
    return WiredDesk.fx(() -> desk.scene().getRoot().lookup(selector));
  }

  private static void focus(WiredDesk desk, String selector) {
    WiredDesk.fx(() -> {
      lookup(desk, selector).requestFocus();
      return true;
    });
    desk.settle();
  }

  private static void press(WiredDesk desk, String selector) {
    focus(desk, selector);
    WiredDesk.fx(() -> {
      var button = (ButtonBase) lookup(desk, selector);
      assertThat(button.isFocused()).isTrue();
      button.fire();
      return true;
    });
    desk.settle();
  }

  private static List<Node> nameless(WiredDesk desk) {
    return WiredDesk.fx(() -> Lights.nameless(lookup(desk, ".safety")));
  }

  private static List<String> texts(WiredDesk desk) {
    return WiredDesk.fx(() ->
        desk.scene().getRoot().lookupAll(".label").stream()
            .filter(n -> isShown(n))
            .map(n -> ((Labeled) n).getText())
            .toList());
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
    return node instanceof Labeled;
  }
}

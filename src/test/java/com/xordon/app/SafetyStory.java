package com.xordon.app;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.store.vault.RecoveryKey;
import com.xordon.ui.lock.LockView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Books with a second place, a damaged backup, a cancelled morning, and messages that wait since a
/// restore.
record SafetyStory(WiredDesk desk, Path stick) {
  private static final String PASSWORD = "four words will do";

  void tell() {
    var home = desk.home();
    try {
      Files.createDirectories(stick);
      desk.books().copyBackupsTo(Optional.of(stick));
      Files.writeString(home.resolve("backups/weekly-2026-W46.zip"), "half a backup");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cancelAMorning();
    desk.books()
        .ledger()
        .write(
            Deed.RUN,
            page -> {
              for (int i = 0; i < 3; i++) page.outbox().save(held("m" + i));
              return true;
            });
    desk.settle();
    WiredDesk.fx(() -> {
      var notices = desk.wiring().notices();
      java.util.List.copyOf(notices.shown()).forEach(notices::dismiss);
      return true;
    });
  }

  private static Task held(String id) {
    var due = WiredDesk.NOW.plus(Duration.ofDays(1));
    return Task.named(
            new TaskId(id), "automation", id, WiredDesk.NOW, due, Optional.<Instant>empty())
        .ended(Task.State.HELD, "RESTORED");
  }

  private void cancelAMorning() {
    var soon = Interval.of(WiredDesk.NOW, Duration.ofDays(2));
    var booking = new BookingDesk(desk.books().ledger(), InstantSource.fixed(WiredDesk.NOW));
    desk.books().ledger().read(p -> p.appointments(soon)).stream()
        .filter(a -> a.status() == Status.BOOKED || a.status() == Status.CONFIRMED)
        .limit(6)
        .forEach(a -> booking.cancel(a.id(), Cancellation.By.CLIENT, "ill"));
  }

  /// What is in the second backup from below.
  static void lookInside(WiredDesk desk) {
    desk.settleUntil(() -> read(desk));
    WiredDesk.fx(() -> {
      var table = (TableView<?>) lookup(desk, ".safety .room-table");
      table.getSelectionModel().select(table.getItems().size() - 1);
      table.requestFocus();
      return true;
    });
    desk.press(KeyCode.ENTER);
    desk.settle();
    desk.settle();
  }

  private static boolean read(WiredDesk desk) {
    return WiredDesk.fx(() -> {
      var bar = desk.scene().getRoot().lookup(".list-foot .thin");
      return bar != null && !bar.isVisible();
    });
  }

  /// The books before the newest change, and the question whether to have them back.
  static void lookBefore(WiredDesk desk) {
    WiredDesk.fx(() -> {
      var list = (ListView<?>) lookup(desk, ".deed-list");
      list.getSelectionModel().select(2);
      list.requestFocus();
      return true;
    });
    desk.press(KeyCode.ENTER);
    desk.settle();
    desk.settle();
    WiredDesk.fx(() -> {
      if (desk.scene().getRoot().lookup(".restore") instanceof ButtonBase button) button.fire();
      return true;
    });
    desk.settle();
  }

  /// From now on the folder opens with a password.
  static void encrypt(WiredDesk desk) {
    var key = RecoveryKey.random(new SecureRandom());
    desk.books().encryption().on(key, Optional.of(PASSWORD));
  }

  static void unlock(WiredDesk desk) {
    WiredDesk.fx(() -> {
      ((TextField) lookup(desk, "#lock-hidden")).setText(PASSWORD);
      return true;
    });
    desk.press(KeyCode.ENTER);
    desk.settleUntil(() -> !(desk.scene().getRoot() instanceof LockView));
  }

  private static Node lookup(WiredDesk desk, String selector) {
    return Objects.requireNonNull(desk.scene().getRoot().lookup(selector), selector);
  }
}

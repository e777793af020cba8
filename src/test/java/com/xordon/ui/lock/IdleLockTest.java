package com.xordon.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// When the desk covers itself, and what it shows again.
@ExtendWith(ApplicationExtension.class)
class IdleLockTest {
  private final AtomicLong now = new AtomicLong(1);

  @SuppressWarnings("NullAway.Init")
  private Stage first;

  @SuppressWarnings("NullAway.Init")
  private Stage second;

  private Duration patience = Duration.ofMinutes(10);

  @Start
  private void start(Stage stage) {
    first = stage;
    first.setScene(scene("Ada Klein, 9:00"));
    first.show();
    second = new Stage();
    second.setScene(scene("a question"));
    second.show();
  }

  private static Scene scene(String words) {
    var scene = new Scene(new Button(words), 300, 200);
    new Theme(Mode.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).apply(scene);
    return scene;
  }

  private IdleLock lock() {
    return new IdleLock(
        () -> patience,
        "sesame, open"::equals,
        () -> Texts.of(LockView.class, Locale.UK, ZoneOffset.UTC),
        new Background(Runnable::run, Runnable::run),
        now::get);
  }

  private void after(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private static void fx(Runnable deed) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(deed));
  }

  private static <T> T waitFor(java.util.concurrent.Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
  }

  @Test
  void itLocksAfterAWhileInWhichNobodyTouchedAnyWindow() {
    try (var lock = waitFor(this::lock)) {
      after(Duration.ofMinutes(9));
      fx(lock::look);
      assertThat(lock.isLocked()).isFalse();
      fx(() -> second.getScene().getRoot().fireEvent(key(KeyCode.A)));
      after(Duration.ofMinutes(9));
      fx(lock::look);
      assertThat(lock.isLocked()).as("somebody was there").isFalse();
      after(Duration.ofMinutes(1));
      fx(lock::look);
      assertThat(lock.isLocked()).isTrue();
      assertThat(first.getScene().getRoot()).isInstanceOf(LockView.class);
      assertThat(second.getScene().getRoot()).isInstanceOf(LockView.class);
    }
  }

  @Test
  void aScenePutUnderTheCoverIsCoveredToo() {
    try (var lock = waitFor(this::lock)) {
      fx(lock::lock);
      fx(() -> first.setScene(scene("in German")));
      assertThat(first.getScene().getRoot()).isInstanceOf(LockView.class);
      fx(() -> type("sesame"));
      assertThat(lock.isLocked()).isTrue();
      fx(() -> type("sesame, open"));
      assertThat(lock.isLocked()).isFalse();
      assertThat(first.getScene().getRoot()).isInstanceOf(Button.class);
      assertThat(second.getScene().getRoot()).isInstanceOf(Button.class);
      fx(lock::look);
      assertThat(lock.isLocked()).as("it begins to wait anew").isFalse();
    }
  }

  @Test
  void withoutAPasswordItNeverLocks() {
    patience = Duration.ZERO;
    try (var lock = waitFor(this::lock)) {
      after(Duration.ofDays(3));
      fx(lock::look);
      assertThat(lock.isLocked()).isFalse();
    }
  }

  private void type(String password) {
    var field = (PasswordField) first.getScene().getRoot().lookup("#lock-hidden");
    field.setText(password);
    field.getOnAction().handle(new javafx.event.ActionEvent());
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", code, false, false, false, false);
  }
}

package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.store.Encryption;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.lock.LockView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Encryption and the lock on real books, in the window.
class EncryptionRoomTest {
  private static final String PASSWORD = "four words will do";

  @TempDir Path home;

  @Test
  void theFolderIsEncryptedOnlyWithAKeyThatWasTypedBackAndTheDeskLocks() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      desk.look(Mode.LIGHT).size(1280, 720).settle();
      desk.run("desk.lock");
      assertThat(desk.notices().getLast().text()).contains("asks for a password");
      desk.run("safety.encryption");
      desk.settleUntil(() -> find(desk, ".encrypt") != null);
      press(desk, ".encrypt");
      var asks = (CheckBox) Objects.requireNonNull(find(desk, ".asks"));
      on(() -> asks.setSelected(true));
      type(desk, ".new-password", "short");
      press(desk, ".password-next");
      assertThat(texts(desk)).anyMatch(t -> t.contains("at least 10 characters"));
      type(desk, ".new-password", PASSWORD);
      type(desk, ".password-again", PASSWORD + "!");
      press(desk, ".password-next");
      assertThat(texts(desk)).anyMatch(t -> t.contains("not the same"));
      type(desk, ".password-again", PASSWORD);
      press(desk, ".password-next");
      var key = ((TextField) find(desk, ".recovery-key")).getText();
      type(desk, ".typed-key", "AAAA-BBBB");
      press(desk, ".key-done");
      assertThat(texts(desk)).anyMatch(t -> t.contains("isn't the key above"));
      assertThat(state(desk)).isEqualTo(Encryption.State.OFF);
      type(desk, ".typed-key", key.toLowerCase(Locale.ROOT).replace("-", " "));
      press(desk, ".key-done");
      desk.settleUntil(() -> state(desk) == Encryption.State.PASSWORD);
      desk.settleUntil(() -> find(desk, ".change-key") != null);
      assertThat(texts(desk)).noneMatch(t -> t.contains(key));
      assertThat(desk.books().encryption().opens(key)).isTrue();

      var before = desk.scene().getRoot();
      desk.run("desk.lock");
      assertThat(desk.scene().getRoot()).isInstanceOf(LockView.class);
      tryPassword(desk, "four other words");
      desk.settleUntil(() -> texts(desk).stream().anyMatch(t -> t.contains("neither")));
      assertThat(desk.scene().getRoot()).isInstanceOf(LockView.class);
      assertThat(desk.scene().getFocusOwner()).isEqualTo(find(desk, "#lock-hidden"));
      tryPassword(desk, PASSWORD);
      desk.settleUntil(() -> desk.scene().getRoot() == before);
      assertThat(find(desk, ".change-key")).isNotNull();

      press(desk, ".decrypt");
      press(desk, ".off-yes");
      desk.settleUntil(() -> state(desk) == Encryption.State.OFF);
    }
  }

  private static Encryption.State state(WiredDesk desk) {
    return desk.books().encryption().state();
  }

  private static void tryPassword(WiredDesk desk, String password) {
    type(desk, "#lock-hidden", password);
    desk.press(KeyCode.ENTER);
  }

  private static void type(WiredDesk desk, String selector, String text) {
    var field = (TextField) Objects.requireNonNull(find(desk, selector));
    on(() -> field.setText(text));
  }

  private static void press(WiredDesk desk, String selector) {
    var button = (ButtonBase) Objects.requireNonNull(find(desk, selector), selector);
    on(button::fire);
    desk.settle();
  }

  private static void on(Runnable deed) {
    WiredDesk.fx(() -> {
      deed.run();
      return true;
    });
  }

  private static Node find(WiredDesk desk, String selector) {
    return WiredDesk.fx(() -> desk.scene().getRoot().lookup(selector));
  }

  private static List<String> texts(WiredDesk desk) {
    Predicate<Node> seen = Node::isVisible;
    return WiredDesk.fx(() ->
        desk.scene().getRoot().lookupAll("*").stream()
            .filter(seen)
            .filter(n -> n instanceof Labeled)
            .map(n -> String.valueOf(((Labeled) n).getText()))
            .toList());
  }
}

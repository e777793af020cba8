package com.xordon.app;

import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import com.xordon.ui.lock.LockModel;
import com.xordon.ui.lock.LockView;
import com.xordon.ui.shell.WindowFile;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks for the password before there is a desk. Called off the FX thread.
final class UnlockWindow {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 520;

  private final Path home;
  private final FxStart toolkit;
  private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
  private final LockModel model = new LockModel(typed -> answers.add(Optional.of(typed)));
  private @Nullable Stage stage;
  private boolean asked;
  private boolean givenUp;

  UnlockWindow(Path home, FxStart toolkit) {
    this.home = home;
    this.toolkit = toolkit;
  }

  /// Waits for what a person types; empty when the window is closed instead.
  Optional<String> ask(Problem why) {
    asked = true;
    toolkit.run(() -> show(why));
    try {
      var answer = answers.take();
      givenUp = answer.isEmpty();
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void show(Problem why) {
    var state = new WindowFile(home).read();
    var locale = DesktopWiring.language(state.language());
    var texts = Texts.of(LockView.class, locale, ZoneId.systemDefault());
    var wrong = why.code().equals("KEY_WRONG");
    if (wrong) model.refuse(texts.say("wrong"));
    if (stage != null) return;
    var view = new LockView(model, texts, why.code().equals("HOME_LOCKED") ? "key" : "password");
    var fresh = new Stage();
    fresh.setTitle("Xordon Desk");
    fresh.getIcons().addAll(DeskWindow.icons());
    fresh.setScene(new Scene(view, WIDTH, HEIGHT));
    Theme.real(state.mode()).apply(fresh.getScene());
    fresh.setOnHidden(e -> answers.add(Optional.empty()));
    fresh.show();
    view.focusField();
    stage = fresh;
  }

  /// Whether the window was closed without an answer.
  boolean givenUp() {
    return givenUp;
  }

  /// The desk is there, or says itself why not.
  void close() {
    if (!asked) return;
    toolkit.run(() -> {
      var shown = stage;
      model.clear();
      if (shown != null) shown.hide();
    });
  }
}

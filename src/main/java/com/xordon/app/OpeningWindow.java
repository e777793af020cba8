package com.xordon.app;

import com.xordon.analytics.book.Progress;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import com.xordon.ui.lock.OpeningView;
import com.xordon.ui.shell.WindowFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Shows how far the books are when opening them takes its time, as after a power cut. Called off
/// the FX thread.
final class OpeningWindow implements Progress {
  /// Before that a window would only flicker.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final double WIDTH = 560;
  private static final double HEIGHT = 340;

  private final Path home;
  private final FxStart toolkit;
  private final Runnable stop;
  private final DoubleProperty part =
      new SimpleDoubleProperty(ProgressIndicator.INDETERMINATE_PROGRESS);
  private @Nullable Stage stage;
  private boolean begun;
  private boolean over;
  private volatile boolean open;

  /// `stop` ends the program at once; what is opened then is opened anew by the next start.
  OpeningWindow(Path home, FxStart toolkit, Runnable stop) {
    this.home = home;
    this.toolkit = toolkit;
    this.stop =
        () -> {
          if (!open) stop.run();
        };
  }

  @Override
  public synchronized void at(double how) {
    if (over) return;
    if (!begun) Thread.ofPlatform().daemon().name("opening").start(this::showLater);
    begun = true;
    if (stage != null) toolkit.run(() -> part.set(how));
  }

  private void showLater() {
    LockSupport.parkNanos(PATIENCE.toNanos());
    try {
      synchronized (this) {
        if (!over) toolkit.run(this::show);
      }
    } catch (FxStart.NoScreen e) {
      // whoever opens the books hears of it
    }
  }

  private synchronized void show() {
    if (over) return;
    var state = new WindowFile(home).read();
    var locale = DesktopWiring.language(state.language());
    var texts = Texts.of(OpeningView.class, locale, ZoneId.systemDefault());
    var fresh = new Stage();
    fresh.setTitle("Xordon Desk");
    fresh.getIcons().addAll(DeskWindow.icons());
    fresh.setScene(new Scene(new OpeningView(part, stop, texts), WIDTH, HEIGHT));
    Theme.real(state.mode()).apply(fresh.getScene());
    fresh.setOnCloseRequest(e -> stop.run());
    fresh.show();
    stage = fresh;
  }

  /// From now on closing the window ends nothing: there is work under way.
  void opened() {
    open = true;
  }

  /// The desk is there, or says itself why not; nothing is shown from now on.
  synchronized void close() {
    over = true;
    if (!begun) return;
    var shown = stage;
    if (shown != null) toolkit.run(shown::hide);
  }
}

package com.xordon.app;

import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Starts the toolkit with the first window that is wanted, whichever that is.
final class FxStart {
  /// There is no screen to open a window on.
  static final class NoScreen extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoScreen(UnsupportedOperationException cause) {
      super("there is no screen", cause);
    }
  }

  private boolean started;
  private @Nullable UnsupportedOperationException failed;

  /// Shows something on the FX thread.
  ///
  /// @throws NoScreen where there is none
  synchronized void run(Runnable show) {
    if (failed != null) throw new NoScreen(failed);
    if (started) {
      Platform.runLater(show);
      return;
    }
    Platform.setImplicitExit(false);
    try {
      Platform.startup(show);
    } catch (UnsupportedOperationException e) {
      failed = e; // a second try would be told something else
      throw new NoScreen(e);
    }
    started = true;
  }
}

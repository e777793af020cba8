package com.xordon.app;

import javafx.application.Platform;

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

  /// Shows something on the FX thread.
  ///
  /// @throws NoScreen where there is none
  synchronized void run(Runnable show) {
    if (started) {
      Platform.runLater(show);
      return;
    }
    Platform.setImplicitExit(false);
    try {
      Platform.startup(show);
    } catch (UnsupportedOperationException e) {
      throw new NoScreen(e);
    }
    started = true;
  }
}

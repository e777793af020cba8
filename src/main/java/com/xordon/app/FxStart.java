package com.xordon.app;

import javafx.application.Platform;

/// Starts the toolkit with the first window that is wanted, whichever that is.
final class FxStart {
  private boolean started;

  /// Shows something on the FX thread.
  ///
  /// @throws UnsupportedOperationException where there is no screen
  synchronized void run(Runnable show) {
    if (started) {
      Platform.runLater(show);
      return;
    }
    Platform.setImplicitExit(false);
    Platform.startup(show);
    started = true;
  }
}

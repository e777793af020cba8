package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import com.xordon.ui.kit.Background;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ProgressIndicator;

/// How far a long work is, brought to the FX thread, and a person's wish to stop it.
final class Steps {
  private static final double FINEST = 0.005;

  private final Background background;
  private final ReadOnlyDoubleWrapper part =
      new ReadOnlyDoubleWrapper(ProgressIndicator.INDETERMINATE_PROGRESS);
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private Heard heard = new Heard();

  Steps(Background background) {
    this.background = background;
  }

  /// From 0 to 1; below while nobody knows.
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty stoppingProperty() {
    return stopping.getReadOnlyProperty();
  }

  /// Whether it can't be stopped any more.
  ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /// What the next work tells.
  Progress begin() {
    heard = new Heard();
    part.set(ProgressIndicator.INDETERMINATE_PROGRESS);
    stopping.set(false);
    settled.set(false);
    return heard;
  }

  /// Where it is too late, it is done all the same.
  void stop() {
    heard.stopped = true;
    stopping.set(true);
  }

  private final class Heard implements Progress {
    private volatile boolean stopped;
    private volatile boolean tooLate;
    private double told = -1;

    @Override
    public void at(double how) {
      if (stopped && !tooLate) throw Progress.stop();
      if (Math.abs(how - told) < FINEST) return;
      told = how;
      background.onScreen(() -> {
        if (heard == this) part.set(how);
      });
    }

    @Override
    public void settled() {
      tooLate = true;
      background.onScreen(() -> {
        if (heard == this) settled.set(true);
      });
    }
  }
}

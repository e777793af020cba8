package com.xordon.app.instance;

import java.io.PrintStream;

/// Who carries out errands inside the running desk.
public interface Receiver {
  /// Runs the errand, writing its answer; returns the exit status.
  int receive(Errand errand, PrintStream out, PrintStream err);
}

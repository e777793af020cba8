package com.xordon.platform;

/// The small icon by the system's clock.
@FunctionalInterface
public interface Tray {
  /// Shows it with this many things waiting; clicking it calls `open`.
  Lent show(int waiting, Runnable open);

  static Tray notHere() {
    return (waiting, open) -> Lent.NOT_HERE;
  }
}

package com.xordon.platform;

import java.net.URI;

/// Opens a file or an address in the program the person uses for it.
@FunctionalInterface
public interface FileOpen {
  Lent open(URI what);

  static FileOpen notHere() {
    return what -> Lent.NOT_HERE;
  }

  /// Through the system's own command, `xdg-open`, `open` or `explorer`.
  static FileOpen bySystem() {
    return new SystemCommand(System.getProperty("os.name", ""));
  }
}

package com.xordon.platform;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/// Each system's word for "open this".
final class SystemCommand implements FileOpen {
  private final String word;

  SystemCommand(String system) {
    var name = system.toLowerCase(Locale.ROOT);
    word = name.startsWith("windows") ? "explorer" : name.startsWith("mac") ? "open" : "xdg-open";
  }

  String word() {
    return word;
  }

  @Override
  public Lent open(URI what) {
    try {
      new ProcessBuilder(word, what.toString()).start();
      return Lent.DONE;
    } catch (IOException e) {
      return Lent.NOT_HERE; // the command isn't installed, which is all this port can say
    }
  }
}

package com.xordon.platform;

/// Says something outside our window.
@FunctionalInterface
public interface Notifier {
  Lent say(String title, String text);

  static Notifier notHere() {
    return (title, text) -> Lent.NOT_HERE;
  }
}

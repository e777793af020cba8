package com.xordon.ui.welcome;

import java.util.Locale;

/// The five questions, in the order they are asked.
enum Question {
  PRACTICE,
  PEOPLE,
  HOURS,
  SERVICE,
  PAUSE;

  String key() {
    return "question." + name().toLowerCase(Locale.ROOT);
  }
}

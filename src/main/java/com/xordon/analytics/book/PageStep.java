package com.xordon.analytics.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far someone came on a booking page.
public enum PageStep {
  VIEW,
  SERVICE,
  SLOT,
  FORM,
  BOOKED;

  /// The word of files and events.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PageStep> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }
}

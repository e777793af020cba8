package com.xordon.core.diary;

import java.util.List;

/// That staff booked against rules: their reason, and the codes of the rules broken.
public record Overridden(String reason, List<String> rules) {
  public Overridden {
    rules = List.copyOf(rules);
  }
}

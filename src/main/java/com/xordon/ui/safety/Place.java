package com.xordon.ui.safety;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// How the copies off this machine stand; `newest` is the day of the last one.
public record Place(State state, Optional<Path> folder, Optional<LocalDate> newest) {
  public enum State {
    NOT_ASKED,
    DECLINED,
    FRESH,
    OLD
  }
}

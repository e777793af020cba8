package com.xordon.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// How the copies of the backups off this machine stand; `newest` is the day of the last one.
public record SecondCopy(State state, Optional<Path> place, Optional<LocalDate> newest) {
  /// The folder of the copies in the second place.
  public static final String FOLDER = "Xordon Desk backups";

  static final SecondCopy NOT_ASKED =
      new SecondCopy(State.NOT_ASKED, Optional.empty(), Optional.empty());
  static final SecondCopy DECLINED =
      new SecondCopy(State.DECLINED, Optional.empty(), Optional.empty());

  /// OLD when the newest copy is older than a week, or there is none.
  public enum State {
    NOT_ASKED,
    DECLINED,
    FRESH,
    OLD
  }
}

package com.xordon.core.automation;

import java.time.Duration;
import java.time.Instant;

/// One line of the log: what a rule did, or didn't, and why. `task` and `rule` are ids; `about` is
/// the appointment's or the client's, whichever the rule is about, and `client` who it concerns;
/// `recipient` is an address, a number or an URL, empty for what goes to nobody; `title` is the
/// subject or the first words; `detail` a code when the result doesn't say it all.
public record LogLine(
    Instant at,
    String task,
    String rule,
    String trigger,
    Kind kind,
    String about,
    String client,
    String recipient,
    String title,
    Result result,
    String detail,
    Duration took,
    int attempt) {
  public enum Kind {
    MAIL,
    SMS,
    HOOK,
    ATTENTION,
    MARK,
    TAG,
    OFFER,
    /// A message that no rule asked for, as a test.
    TEST
  }

  /// What came of it.
  public enum Result {
    /// It left, or was done.
    DONE,
    /// It is tried again.
    LATER,
    /// It was begun and nobody knows whether it left.
    UNCERTAIN,
    REFUSED,
    /// A person has to see to the account first.
    WAITS,
    /// Not wanted: no address, no consent, or no longer true.
    SKIPPED,
    /// Its time was over.
    MISSED;

    /// Whether a person may want to know.
    public boolean isBad() {
      return this == UNCERTAIN || this == REFUSED || this == MISSED;
    }
  }
}

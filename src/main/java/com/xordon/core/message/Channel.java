package com.xordon.core.message;

/// A way for letters to leave the house. Nothing is thrown and nothing is repeated in here:
/// whatever can happen outside is a [Receipt].
public interface Channel {
  /// Sends it, once.
  Receipt send(Letter letter);

  /// What became of a letter whose sending ended `Unsure`, or was cut off by a kill. `Sent` when it
  /// left; `NotFound` when it may be sent again without harm; `Unsure` when nobody can tell, so
  /// that only a person may decide.
  Receipt find(Letter letter);
}

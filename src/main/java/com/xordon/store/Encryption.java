package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.store.vault.RecoveryKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whether everything in the data folder can be read only with a key, and with whose: database,
/// journal, backups, and what was kept aside.
public interface Encryption {
  /// A shorter password is guessed too soon by whoever has the folder.
  int SHORTEST_PASSWORD = 10;

  enum State {
    /// Whoever has the folder can read it.
    OFF,
    /// This machine keeps the key; elsewhere it takes the recovery key.
    MACHINE,
    /// Each start takes the password, or the recovery key.
    PASSWORD
  }

  State state();

  /// Writes everything anew, encrypted. With a password, each start asks for it; without, this
  /// machine keeps the key.
  ///
  /// @throws com.xordon.core.problem.ProblemException when it can't; then all is as it was
  void on(RecoveryKey recovery, Optional<String> password, Progress progress);

  default void on(RecoveryKey recovery, Optional<String> password) {
    on(recovery, password, Progress.NONE);
  }

  /// Writes everything anew, for everybody to read.
  void off(Progress progress);

  default void off() {
    off(Progress.NONE);
  }

  /// From now on another recovery key opens the folder. A backup made before keeps its own.
  void change(RecoveryKey recovery);

  /// From now on each start asks for this password, or none.
  void change(Optional<String> password);

  /// Whether this is the recovery key or the password. Takes some tenths of a second.
  boolean opens(String typed);

  /// Takes the key of a backup from elsewhere: what was typed is its recovery key or password.
  /// False when it is neither.
  boolean unlock(Path backup, String typed);

  /// Files that lie open beside the encrypted books because they couldn't be written anew, as in a
  /// second place that is away; they are tried again each day.
  List<Path> left();
}

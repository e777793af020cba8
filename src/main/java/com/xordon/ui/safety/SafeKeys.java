package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who can read the data folder. What changes something may take long, and throws a
/// `ProblemException` when it can't be done; then nothing was changed.
public interface SafeKeys {
  /// A shorter password is guessed too soon.
  int SHORTEST_PASSWORD = 10;

  enum State {
    /// Whoever has the folder.
    OFF,
    /// This machine, and whoever has the recovery key.
    MACHINE,
    /// Whoever knows the password or has the recovery key.
    PASSWORD
  }

  /// How things stand: after how many minutes the desk locks itself (0 for never), and what lies
  /// open beside the books because it couldn't be written anew yet.
  record Standing(State state, int lockMinutes, List<Path> left) {}

  Standing standing();

  /// A new recovery key, kept nowhere.
  String newKey();

  /// Whether what was typed is that key, however it is written.
  boolean isSame(String typed, String key);

  void on(String recoveryKey, Optional<String> password, Progress progress);

  void off(Progress progress);

  void changeKey(String recoveryKey);

  void changePassword(Optional<String> password);

  void lockAfter(int minutes);
}

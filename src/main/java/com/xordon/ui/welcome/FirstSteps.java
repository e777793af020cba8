package com.xordon.ui.welcome;

import com.xordon.core.practice.Rules;
import java.nio.file.Path;

/// What the first run sets going. Called in the background; what goes wrong is thrown as a
/// `ProblemException`.
public interface FirstSteps {
  void samplePractice();

  void ownPractice(Rules rules);

  /// A calendar, a practice file or a backup; BACKUP_LOCKED where its key isn't here.
  void importFile(Path file);

  /// Takes the key of an encrypted backup: what was typed is its recovery key or password. False
  /// when it is neither.
  boolean unlock(Path backup, String typed);
}

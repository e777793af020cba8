package com.xordon.ui.welcome;

import com.xordon.core.practice.Rules;
import java.nio.file.Path;

/// What the first run sets going. Called in the background; what goes wrong is thrown as a
/// `ProblemException`.
public interface FirstSteps {
  void samplePractice();

  void ownPractice(Rules rules);

  /// A calendar or a practice file.
  void importFile(Path file);
}

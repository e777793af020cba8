package com.xordon.ui.kit;

import com.xordon.core.problem.Problem;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one place where people meet what went wrong. They stay until someone puts them away.
public final class ProblemSurface {
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObservableList<Problem> open = FXCollections.unmodifiableObservableList(problems);

  /// The same problem twice is shown once.
  public void report(Problem problem) {
    problems.removeIf(
        known -> known.code().equals(problem.code()) && known.facts().equals(problem.facts()));
    problems.add(problem);
  }

  /// Newest last.
  public ObservableList<Problem> open() {
    return open;
  }

  public void putAway(Problem problem) {
    problems.removeIf(known -> known == problem);
  }
}

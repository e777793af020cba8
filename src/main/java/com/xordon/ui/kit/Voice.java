package com.xordon.ui.kit;

import com.xordon.core.problem.Problem;

/// How a room tells people what happened: in passing, with a way back, or that something is wrong.
public record Voice(Notices notices, ProblemSurface problems, Runnable undo) {
  public void say(String text) {
    notices.say(text);
  }

  /// Something was done that can be taken back.
  public void sayDone(String text) {
    notices.sayWithUndo(text, undo);
  }

  public void report(Problem problem) {
    problems.report(problem);
  }
}

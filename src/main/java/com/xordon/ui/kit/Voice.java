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

  /// Asks for something that can wait.
  public void ask(String text, String label, Runnable action) {
    notices.ask(text, label, action);
  }

  public void report(Problem problem) {
    problems.report(problem);
  }
}

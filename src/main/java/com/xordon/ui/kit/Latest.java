package com.xordon.ui.kit;

import com.xordon.core.problem.Problem;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Asks one question at a time: the answer to an older one is dropped, good or bad. FX thread only.
public final class Latest<T> {
  private final Background background;
  private long asked;

  Latest(Background background) {
    this.background = background;
  }

  public void run(Callable<T> task, Consumer<? super T> done, Consumer<Problem> failed) {
    var mine = ++asked;
    background.run(task, onlyIfLast(mine, done), onlyIfLast(mine, failed));
  }

  /// Drops the answer still on its way.
  public void forget() {
    asked++;
  }

  private <A> Consumer<A> onlyIfLast(long mine, Consumer<? super A> then) {
    return answer -> {
      if (mine == asked) then.accept(answer);
    };
  }
}

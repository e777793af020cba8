package com.xordon.ui.calendar;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.ProblemSurface;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The kit's background as the calendar asks it: what fails goes to the problem surface.
final class KitWork implements Work {
  private final Background background;
  private final ProblemSurface problems;

  KitWork(Background background, ProblemSurface problems) {
    this.background = background;
    this.problems = problems;
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> then) {
    background.run(work::get, then, problems::report);
  }

  @Override
  public Work latest() {
    Latest<Object> latest = background.latest();
    return new Last(latest, problems);
  }

  private record Last(Latest<Object> asked, ProblemSurface problems) implements Work {
    @Override
    @SuppressWarnings("unchecked") // what comes back is what was asked for
    public <T> void run(Supplier<T> work, Consumer<T> then) {
      asked.run(work::get, answer -> then.accept((T) answer), problems::report);
    }

    @Override
    public Work latest() {
      return this;
    }
  }
}

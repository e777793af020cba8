package com.xordon.app;

import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.ProblemSurface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Says so once when the disk under the books grows full, before a change has to be refused.
final class SpaceCare {
  static final long LOW = 500L << 20;

  private final Path home;
  private final Callable<Long> left;
  private boolean said;

  /// `left` answers how many octets there are.
  SpaceCare(Path home, Callable<Long> left) {
    this.home = home;
    this.left = left;
  }

  static SpaceCare over(Path home) {
    return new SpaceCare(home, () -> Files.getFileStore(home).getUsableSpace());
  }

  /// To be called when the desk opens and now and then.
  void look(Background background, ProblemSurface problems) {
    background.run(this::news, news -> news.ifPresent(problems::report), problems::report);
  }

  /// What is worth saying now: a second time only after there was enough in between.
  Optional<Problem> news() {
    long bytes = bytes();
    boolean low = bytes < LOW;
    boolean isNews = low && !said;
    said = low;
    return isNews
        ? Optional.of(Problem.of("SPACE_LOW", home.toString(), Long.toString(bytes >> 20)))
        : Optional.empty();
  }

  private long bytes() {
    try {
      return left.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

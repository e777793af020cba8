package com.xordon.app;

import com.xordon.app.command.Findings;
import com.xordon.core.problem.Problem;
import com.xordon.store.Books;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.ProblemSurface;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// Has journal, database and the newest backup read again within each day that the desk is open, so
/// that rot is found while there is a second copy to mend it from; says what was found.
final class ScrubCare {
  /// With a look each hour, a day is never over.
  static final Duration PAUSE = Duration.ofHours(23);

  private final Books books;
  private final InstantSource clock;

  ScrubCare(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  /// To be called when the desk opens and now and then.
  void look(Background background, ProblemSurface problems, Locale locale) {
    background
        .outside()
        .run(() -> news(locale), news -> news.forEach(problems::report), problems::report);
  }

  List<Problem> news(Locale locale) {
    if (books.isEmpty() || !isDue()) return List.of();
    return books.scrub().stream()
        .map(f -> Problem.of("MENDED", Findings.sentence(f, locale)))
        .toList();
  }

  private boolean isDue() {
    var now = clock.instant();
    // a moment to come was written by a clock that was wrong
    return books
        .lastScrub()
        .at()
        .filter(at -> !at.isAfter(now) && now.isBefore(at.plus(PAUSE)))
        .isEmpty();
  }
}

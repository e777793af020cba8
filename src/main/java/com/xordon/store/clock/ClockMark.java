package com.xordon.store.clock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A moment at which the clock was believed, and what the steady one said then.
record ClockMark(Instant at, SteadyClock.Reading steady) {
  /// Beside the books, since it is about this machine and not about the practice.
  static final String FILE = "clock.json";

  /// What clocks drift, and are set right by, unnoticed.
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  /// So long nobody leaves a desk alone without a word to whoever comes back.
  static final Duration LONG_AWAY = Duration.ofDays(60);

  /// So long after its start a machine without a clock of its own may be told the time by others.
  static final Duration YOUNG = Duration.ofMinutes(10);

  private static final Duration LONGEST = Duration.ofDays(365_000);

  /// Whether the clock can't have gone on from here to there by itself.
  Optional<ClockJump> to(ClockMark now) {
    boolean sameStart = steady.boot().equals(now.steady.boot());
    boolean known = sameStart && now.steady.sleepCounts() && !now.isYoung();
    var expected = sameStart ? at.plus(now.steady.up().minus(steady.up())) : at;
    var ahead = Duration.between(expected, now.at);
    boolean back = ahead.compareTo(TOLERANCE.negated()) < 0;
    boolean forward = ahead.compareTo(known ? TOLERANCE : LONG_AWAY) > 0;
    return back || forward ? Optional.of(new ClockJump(expected, known, now.at)) : Optional.empty();
  }

  /// A damaged file counts as none.
  static Optional<ClockMark> read(Path folder) {
    try {
      var file = folder.resolve(FILE);
      if (!Files.exists(file)) return Optional.empty();
      var node = PracticeFile.tree(Files.readString(file));
      var up = Duration.parse(node.path("up").asText());
      var steady =
          new SteadyClock.Reading(
              node.path("boot").asText(), up, node.path("sleepCounts").asBoolean());
      var mark = new ClockMark(Instant.parse(node.path("at").asText()), steady);
      return Optional.of(mark).filter(ClockMark::canBe);
    } catch (IOException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  boolean isYoung() {
    return steady.up().compareTo(YOUNG) <= 0;
  }

  private boolean canBe() {
    boolean up = !steady.up().isNegative() && steady.up().compareTo(LONGEST) < 0;
    return up && at.isAfter(Instant.EPOCH) && at.isBefore(Instant.EPOCH.plus(LONGEST));
  }

  void write(Home home) throws IOException {
    home.write(
        FILE,
        JsonNodeFactory.instance
            .objectNode()
            .put("at", at.toString())
            .put("boot", steady.boot())
            .put("up", steady.up().toString())
            .put("sleepCounts", steady.sleepCounts())
            .toString());
  }
}

package com.xordon.store.clock;

import com.xordon.store.home.Home;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices when the clock of the machine was set: since it was believed last, it must have gone on
/// by as much as time did. It is believed again when it says what it should, or a person says so.
/// For any thread.
public final class ClockWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

  private final Home home;
  private final InstantSource clock;
  private final SteadyClock steady;
  private Optional<ClockMark> believed;
  private boolean closed;

  public ClockWatch(Home home, InstantSource clock, SteadyClock steady) {
    this.home = home;
    this.clock = clock;
    this.steady = steady;
    this.believed = ClockMark.read(home.folder());
  }

  /// Why the clock can't be believed now; empty when it can. Writes nothing, since it is asked in
  /// the middle of changes.
  public synchronized Optional<ClockJump> look() {
    var now = now();
    if (now.isEmpty()) return Optional.empty();
    var jump = believed.flatMap(last -> last.to(now.get()));
    if (jump.isPresent()) return jump;
    // what a young machine says may be set back yet
    if (now.get().isYoung() && believed.isPresent()) return Optional.empty();
    believed = now;
    return Optional.empty();
  }

  /// What the time is, as far as anybody knows: while the clock can't be believed, what it should
  /// say, or the moment it was believed last.
  public Instant believed() {
    return look().map(ClockJump::expected).orElseGet(clock::instant);
  }

  /// Takes the clock for right as it is.
  public synchronized void trust() {
    believed = now();
    write();
  }

  /// Writes down what is believed, for the next start.
  public synchronized void keep() {
    if (look().isEmpty()) write();
  }

  /// What was believed last is still known when the books are opened next.
  public synchronized void close() {
    keep();
    closed = true;
  }

  private Optional<ClockMark> now() {
    return steady.read().map(reading -> new ClockMark(clock.instant(), reading));
  }

  /// Where it can't be written, the next start knows less than it could.
  private void write() {
    if (believed.isEmpty() || closed) return;
    try {
      believed.get().write(home);
    } catch (IOException e) {
      LOG.debug("The time can't be noted.", e);
    }
  }
}

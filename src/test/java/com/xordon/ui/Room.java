package com.xordon.ui;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Change;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.change.Deed;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.demo.DemoPractice;
import com.xordon.demo.Sample;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a room needs around it in a test: the sample practice in memory, and work done at once.
public final class Room implements Ledger, ChangeFeed {
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final Instant NOW = Instant.parse("2026-11-17T09:26:00Z");

  public final InstantSource clock = InstantSource.fixed(NOW);
  public final Locale locale;
  public final Sample sample;
  public final MemoryLedger ledger;
  public final Background background = new Background(Runnable::run, Runnable::run);
  public final Notices notices = new Notices();
  public final ProblemSurface problems = new ProblemSurface();
  public final Voice voice = new Voice(notices, problems, this::takeBack);
  private final List<Consumer<List<Change>>> listeners = new ArrayList<>();
  private int takenBack;
  private boolean full;

  public Room(Locale locale) {
    this.locale = locale;
    sample = new DemoPractice(DemoPractice.Size.SMALL, 1, BERLIN, NOW, locale).sample();
    ledger = new MemoryLedger(sample.rules(), clock);
    ledger.write(Deed.SET_UP, this::fill);
  }

  public Room() {
    this(Locale.UK);
  }

  /// From now on nothing can be written.
  public void fillDisk() {
    full = true;
  }

  public void emptyDisk() {
    full = false;
  }

  public Texts texts(Class<?> room) {
    return Texts.of(room, locale, BERLIN);
  }

  public List<String> said() {
    return notices.shown().stream().map(Notice::text).toList();
  }

  public List<Problem> reported() {
    return problems.open();
  }

  /// How often somebody asked for the last thing back.
  public int takenBack() {
    return takenBack;
  }

  private void takeBack() {
    takenBack++;
  }

  @Override
  public <T> T read(Function<Page, T> question) {
    return ledger.read(question);
  }

  @Override
  public <T> T write(Deed deed, Function<Page, T> work) {
    if (full) throw new ProblemException(Problem.of("DISK_FULL"));
    return ledger.write(deed, work);
  }

  @Override
  public Subscription listen(Consumer<List<Change>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Something was changed at another desk.
  public void changeElsewhere() {
    List.copyOf(listeners).forEach(listener -> listener.accept(List.of()));
  }

  public int listeners() {
    return listeners.size();
  }

  /// Sixty clients and the two weeks around now.
  private boolean fill(Page page) {
    sample.clients().stream().limit(60).forEach(page::save);
    sample.appointments().stream()
        .filter(a -> a.when().start().isAfter(NOW.minusSeconds(7 * 86_400)))
        .filter(a -> a.when().start().isBefore(NOW.plusSeconds(7 * 86_400)))
        .forEach(page::save);
    return true;
  }
}

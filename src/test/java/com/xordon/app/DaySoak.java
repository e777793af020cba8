package com.xordon.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.ui.kit.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day of eight hours at the desk in one: bookings by telephone, mails, and somebody who walks
/// from room to room in the window. What the program holds on to half way is what it holds at the
/// end, and the window never stood still. `mvn -Psoak verify` runs it.
@Tag("soak")
class DaySoak {
  /// An hour; shorter with `-Dxordon.soak.minutes=5`.
  private static final int MINUTES = Integer.getInteger("xordon.soak.minutes", 60);

  /// `-Dxordon.soak.dumps=true` keeps the heap of half way and of the end, to see what holds what.
  private static final boolean DUMPS = Boolean.getBoolean("xordon.soak.dumps");

  private static final Duration LAP = Duration.ofSeconds(30);
  private static final int CALLS = 84;
  private static final int ROOMS = 17;
  private static final long FASTER = Math.max(1, Duration.ofHours(8).toMinutes() / MINUTES);
  private static final List<String> WALK =
      List.of(
          "calendar calendar.week",
          "clients",
          "calendar calendar.month",
          "waitlist",
          "calendar calendar.timeline",
          "services",
          "team",
          "automations automations.log",
          "calendar calendar.year",
          "automations automations.queue",
          "analytics analytics.overview",
          "analytics analytics.staff");

  @TempDir Path home;

  private final long began = System.nanoTime();
  private final InstantSource clock =
      () -> WiredDesk.NOW.plusNanos((System.nanoTime() - began) * FASTER);
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final List<String> freezes = new CopyOnWriteArrayList<>();
  private final StringBuilder report = new StringBuilder();
  private int walked;
  private int mails;

  @Test
  void aDayLeavesNothingBehindAndNeverStandsStill() throws Exception {
    server.start();
    try (var desk = WiredDesk.atWork(home, clock, server.getSmtp().getPort());
        var tasks = new TaskCare(desk.outside(), desk.books().changes(), clock);
        var watch = FreezeWatch.over(Platform::runLater, this::freeze)) {
      desk.look(Mode.LIGHT).size(1600, 900).settle();
      var work = new DayOfWork(desk.books(), clock, 1);
      soak(desk, work);
    } finally {
      server.stop();
    }
  }

  private void soak(WiredDesk desk, DayOfWork work) throws Exception {
    int laps = (int) (Duration.ofMinutes(MINUTES).dividedBy(LAP));
    lap(desk, work);
    vitals(desk); // to warm up, as the lap is
    freezes.clear();
    var seen = new ArrayList<Vitals>();
    for (int lap = 1; lap <= laps; lap++) {
      lap(desk, work);
      if (lap % Math.max(1, laps / 6) == 0 || lap == laps / 2) say("lap " + lap, vitals(desk));
      if (lap != laps / 2 && lap != laps) continue;
      seen.add(vitals(desk));
      if (DUMPS) Vitals.dump(Path.of("target/soak/lap-" + lap + ".hprof"));
    }
    say("%s, %d rooms, %d mails".formatted(work, walked, mails));
    freezes.forEach(this::say);
    judge(laps, seen.getFirst(), seen.getLast());
  }

  private void judge(int laps, Vitals half, Vitals end) throws IOException {
    say("half", half);
    say("end", end);
    // the day itself changes what is to be seen; what leaks has one more in each lap
    var ours = Vitals.more(half.ours(), end.ours(), laps / 2);
    var threads = Vitals.more(half.threads(), end.threads(), 1);
    say("classes " + ours);
    say("threads " + threads);
    say("grown " + Vitals.growth(half, end));
    Files.createDirectories(Path.of("target/soak"));
    Files.writeString(Path.of("target/soak/day.txt"), report);
    var all = new SoftAssertions();
    all.assertThat((double) end.heap() / half.heap()).as("heap").isBetween(0.0, 1.02);
    all.assertThat(ours).as("objects of ours").isEmpty();
    all.assertThat(threads).as("threads").isEmpty();
    all.assertThat(end.files()).as("open files").isLessThanOrEqualTo(half.files());
    all.assertThat((double) end.resident() / half.resident()).as("memory").isBetween(0.0, 1.1);
    all.assertThat(freezes).as("freezes").isEmpty();
    all.assertAll();
  }

  /// Telephone and window are busy at the same time, each at its own pace.
  private void lap(WiredDesk desk, DayOfWork work) throws InterruptedException {
    var calls = new FutureTask<>(() -> phone(work), true);
    Thread.ofPlatform().name("telephone").start(calls);
    long start = System.nanoTime();
    for (int i = 0; i < ROOMS; i++) {
      // the same in each lap, so that all rooms are left as they were
      walk(desk, WALK.get(i % WALK.size()));
      until(start, i + 1, ROOMS);
    }
    try {
      calls.get();
    } catch (ExecutionException e) {
      throw new AssertionError("on the telephone", e.getCause());
    }
  }

  private static void phone(DayOfWork work) {
    long start = System.nanoTime();
    try {
      for (int i = 0; i < CALLS; i++) {
        work.call();
        until(start, i + 1, CALLS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    work.callOffAll();
  }

  private static void until(long start, int part, int of) throws InterruptedException {
    long wait = start + LAP.toNanos() * part / of - System.nanoTime();
    if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
  }

  private void walk(WiredDesk desk, String where) {
    walked++;
    var steps = where.split(" ", 2);
    act(desk, "go." + steps[0]);
    if (steps.length > 1) act(desk, steps[1]);
  }

  private static void act(WiredDesk desk, String action) {
    WiredDesk.fx(() -> {
      desk.wiring().actions().run(action);
      return true;
    });
  }

  /// Always from the same place by the same way, since a month that was looked at stays drawn: the
  /// day of today, with nothing under way.
  private Vitals vitals(WiredDesk desk) throws Exception {
    act(desk, "go.calendar");
    act(desk, "calendar.month");
    for (int i = 0; i < 100 && !isMonthDrawn(desk); i++) desk.settle();
    act(desk, "calendar.day");
    act(desk, "calendar.today");
    for (int i = 0; i < 100 && arrived() > 0; i++) desk.settle();
    desk.settle();
    return Vitals.taken();
  }

  private static boolean isMonthDrawn(WiredDesk desk) {
    return WiredDesk.fx(() -> !desk.scene().getRoot().lookupAll(".month-entry-view").isEmpty());
  }

  /// How many mails came since last asked; they are thrown away.
  private int arrived() throws Exception {
    int now = server.getReceivedMessages().length;
    server.purgeEmailFromAllMailboxes();
    mails += now;
    return now;
  }

  private void freeze(Duration soFar, StackTraceElement[] where) {
    freezes.add(
        "stood still for %d ms at%s"
            .formatted(
                soFar.toMillis(),
                Arrays.stream(where)
                    .filter(e -> !e.getClassName().startsWith("java."))
                    .limit(25)
                    .map(e -> "\n    " + e)
                    .collect(Collectors.joining())));
  }

  private void say(String name, Vitals v) {
    say(
        "%s: heap %,d, resident %,d, files %d, threads %d, objects %d"
            .formatted(
                name,
                v.heap(),
                v.resident(),
                v.files(),
                v.threads().values().stream().mapToLong(n -> n).sum(),
                v.ours().values().stream().mapToLong(n -> n).sum()));
  }

  private void say(String line) {
    System.out.println(line);
    report.append(line).append('\n');
  }
}

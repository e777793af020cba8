package com.xordon.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.core.automation.LogLine;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// The open desk with its window, real clock and a mail server: when reminders leave, and whether
/// the window stands still while many do.
public final class MeasuredSending implements AutoCloseable {
  private static final Duration BEFORE = Duration.ofHours(2);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"Bench","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
       "from":"00:00","to":"24:00"}]}],
       "services":[{"id":"s","name":"S","minutes":30,"staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c","name":"Ada","email":"ada@example.org"}]}
      """;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final InstantSource clock = InstantSource.system();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Books books;
  private final TaskCare care;
  private int made;

  /// Opens the desk on an empty folder.
  public MeasuredSending(Path home) {
    server.start();
    books = Store.open(home, clock, new Author("bench", "bench"));
    books.importPractice(PracticeFile.parse(PRACTICE));
    books.set("messages.recallSeconds", "0");
    books.set("mail.smtp.host", "127.0.0.1");
    books.set("mail.smtp.port", "" + server.getSmtp().getPort());
    books.set("mail.smtp.security", "plain");
    books.set("mail.from.address", "bench@example.org");
    books.copyBackupsTo(Optional.empty());
    var outside = OutsideHere.of(home, books, clock);
    care = new TaskCare(outside, books.changes(), clock);
    onScreen(() ->
        new DesktopWiring(home, books, outside, clock, closed::countDown, Optional.empty())
            .open(List.of()));
  }

  private static void onScreen(Runnable work) {
    var done = new CountDownLatch(1);
    Platform.runLater(() -> {
      work.run();
      done.countDown();
    });
    await(done);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new IllegalStateException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// How long after its time each of some reminders had left, in milliseconds.
  public List<Double> delays(int reminders) {
    var due = new HashMap<String, Instant>();
    var first = clock.instant().plusSeconds(5);
    for (int i = 0; i < reminders; i++) {
      var at = first.plusMillis(700L * i);
      due.put(book(at.plus(BEFORE)), at);
    }
    var delays = new ArrayList<Double>();
    for (var line : lines(2 * reminders)) {
      var at = due.get(line.about());
      if (at == null || !line.trigger().endsWith("reminder")) continue;
      var left = line.at().isAfter(at) ? line.at() : line.at().plus(line.took());
      delays.add(Duration.between(at, left).toNanos() / 1e6);
    }
    if (delays.size() < reminders) throw new IllegalStateException("only " + delays.size());
    return delays;
  }

  /// The longest the window stood still while so many letters left, in milliseconds.
  public double worstGap(int letters) {
    var worst = new AtomicLong();
    var beating = new CountDownLatch(1);
    var beat =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              while (beating.getCount() > 0) {
                long sent = System.nanoTime();
                onScreen(() -> {});
                worst.accumulateAndGet(System.nanoTime() - sent, Math::max);
                pause(10);
              }
            });
    int before = server.getReceivedMessages().length;
    var start = clock.instant().plus(Duration.ofDays(40));
    for (int i = 0; i < letters; i++) book(start.plus(Duration.ofMinutes(30L * i)));
    lines(before + letters);
    beating.countDown();
    try {
      beat.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return worst.get() / 1e6;
  }

  /// Waits until so many letters have arrived; the lines of the log.
  private List<LogLine> lines(int letters) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (server.getReceivedMessages().length < letters && System.nanoTime() < until) pause(50);
    pause(500);
    return books.ledger().read(p -> p.automations().log(Instant.EPOCH, Integer.MAX_VALUE));
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String book(Instant start) {
    var id = new AppointmentId("a" + made++);
    var appointment =
        new Appointment(
            id,
            new ServiceId("s"),
            Optional.of(new ClientId("c")),
            List.of(new StaffId("anna")),
            List.of(),
            Interval.of(start, Duration.ofMinutes(30)),
            List.of(),
            Status.BOOKED,
            clock.instant(),
            1,
            Details.NONE,
            Optional.empty(),
            Optional.empty());
    books
        .ledger()
        .write(
            Deed.BOOK,
            page -> {
              page.save(appointment);
              return true;
            });
    return id.value();
  }

  @Override
  public void close() {
    care.close();
    books.close();
    server.stop();
  }
}

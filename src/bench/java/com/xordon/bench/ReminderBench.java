package com.xordon.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.app.MeasuredSending;
import com.xordon.automation.AutomationWork;
import com.xordon.automation.Correspondence;
import com.xordon.automation.Post;
import com.xordon.automation.TaskRunner;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.delivery.mail.Login;
import com.xordon.delivery.mail.MailChannel;
import com.xordon.delivery.mail.MailServer;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// Goal 14: what 100,000 reminders cost that wait for their time, and how fast 500 leave that are
/// due at once, beside a mail server that is given the same letters by a plain loop.
final class ReminderBench {
  private static final int PENDING = 100_000;
  private static final int AT_ONCE = 500;
  private static final int CHUNK = 5_000;
  private static final int OPENS = 5;
  private static final int LATE = 20;
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"Bench","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
       "from":"00:00","to":"24:00"}]}],
       "services":[{"id":"s","name":"S","minutes":30,"staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c","name":"Ada","email":"ada@example.org"}]}
      """;

  private final Report report;
  private Instant now = NOW;

  ReminderBench(Report report) {
    this.report = report;
  }

  void run() throws IOException {
    var home = Files.createTempDirectory(Path.of("target"), "bench-reminders").resolve("home");
    try (var books = open(home)) {
      books.importPractice(PracticeFile.parse(PRACTICE));
    }
    double without = opened(home);
    try (var books = open(home)) {
      fill(books);
    }
    double with = opened(home);
    report.note(14, "open, without reminders, median", without, "ms");
    report.note(14, "open, with 100,000 pending, median", with, "ms");
    report.add(14, "more for 100,000 pending", with - without, "ms", "< 200", with - without < 200);
    try (var books = open(home)) {
      nextDue(books);
    }
    drain(Files.createTempDirectory(Path.of("target"), "bench-drain").resolve("home"));
    onOpenDesk(Files.createTempDirectory(Path.of("target"), "bench-desk").resolve("home"));
  }

  private void onOpenDesk(Path home) {
    Fx.start();
    try (var desk = new MeasuredSending(home)) {
      double latest =
          desk.delays(LATE).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
      report.add(
          14, "the latest of 20 reminders after its time", latest, "ms", "< 1000", latest < 1000);
      double gap = desk.worstGap(AT_ONCE);
      report.add(14, "the window's longest gap while 500 leave", gap, "ms", "< 250", gap < 250);
    }
  }

  private Books open(Path home) {
    return Store.open(home, () -> now, new Author("bench", "bench"));
  }

  /// From the folder to the first look at what is due, as when the desk opens.
  private double opened(Path home) {
    var nanos = new long[OPENS];
    for (int i = 0; i < OPENS; i++) {
      long from = System.nanoTime();
      try (var books = open(home)) {
        var runner = runner(books, null);
        runner.begin();
        runner.run();
        runner.nextDue();
        nanos[i] = System.nanoTime() - from;
      }
    }
    Arrays.sort(nanos);
    return nanos[OPENS / 2] / 1e6;
  }

  private static void fill(Books books) {
    for (int i = 0; i < PENDING; i += CHUNK) {
      int from = i;
      books
          .ledger()
          .write(
              Deed.RUN,
              page -> {
                for (int k = from; k < from + CHUNK; k++) page.outbox().save(reminder(k));
                return true;
              });
    }
  }

  private static Task reminder(int k) {
    var due = FIRST.plus(Duration.ofMinutes(5L * k));
    var about = new Subject.OfAppointment(new AppointmentId("a" + k));
    var id = new ActionTask(new RuleId("reminder-24h"), 0, "" + due.getEpochSecond(), about).id();
    return Task.named(
        id, about.kind(), about.id(), NOW, due, Optional.of(due.plus(Duration.ofHours(6))));
  }

  private void nextDue(Books books) {
    var runner = runner(books, null);
    var nanos = new long[1_000];
    for (int i = 0; i < nanos.length; i++) {
      long from = System.nanoTime();
      runner.nextDue();
      nanos[i] = System.nanoTime() - from;
    }
    Arrays.sort(nanos);
    double median = nanos[nanos.length / 2] / 1e6;
    report.add(14, "the next of 100,000 looked up, median", median, "ms", "< 1", median < 1);
  }

  private void drain(Path home) {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try (var books = open(home);
        var channel = channel(server)) {
      books.importPractice(PracticeFile.parse(PRACTICE));
      books.set("messages.recallSeconds", "0");
      books.set("mail.smtp.host", "127.0.0.1");
      double floor = floor(channel);
      book(books);
      var runner = runner(books, channel);
      long from = System.nanoTime();
      int tries = runner.run();
      double rate = tries / ((System.nanoTime() - from) / 1e9);
      if (server.getReceivedMessages().length < 2 * AT_ONCE)
        throw new IllegalStateException("not all of them left");
      report.note(14, "letters a second by a plain loop (the floor)", floor, "/s");
      report.note(14, "of 500 due at once, a second", rate, "/s");
      report.add(14, "plain loop / ours", floor / rate, "x", "<= 20", floor / rate <= 20);
    } finally {
      server.stop();
    }
  }

  private static MailChannel channel(GreenMail server) {
    var facts =
        new MailServer(
            "127.0.0.1",
            server.getSmtp().getPort(),
            MailServer.Security.PLAIN_ON_LOOPBACK,
            new Login.None());
    return MailChannel.real(facts, InstantSource.system());
  }

  private static double floor(Channel channel) {
    long from = System.nanoTime();
    for (int i = 0; i < AT_ONCE; i++) {
      channel.send(
          Letter.mail(
              new TaskId("floor" + i),
              NOW,
              Letter.Party.of("ada@example.org"),
              Letter.Party.of("bench@example.org"),
              "Floor",
              "A few words.\n"));
    }
    return AT_ONCE / ((System.nanoTime() - from) / 1e9);
  }

  private void book(Books books) {
    var desk = new BookingDesk(books.ledger(), () -> now);
    for (int i = 0; i < AT_ONCE; i++) {
      var wish =
          new BookRequest(
              new ServiceId("s"),
              Optional.of(new ClientId("c")),
              FIRST.plus(Duration.ofMinutes(30L * i)),
              Optional.empty(),
              OptionalInt.empty(),
              Optional.empty(),
              Details.NONE);
      if (!(desk.book(wish) instanceof Booking.Made)) throw new IllegalStateException("not booked");
    }
  }

  private TaskRunner runner(Books books, Channel channel) {
    var post =
        new Post() {
          @Override
          public Correspondence correspondence() {
            return new Correspondence(
                Letterhead.NONE,
                Letter.Party.of("bench@example.org"),
                Optional.empty(),
                "",
                Locale.ENGLISH,
                MessageLinks.NONE);
          }

          @Override
          public Optional<Channel> channel(Letter.Kind kind) {
            return Optional.ofNullable(channel);
          }
        };
    var works = AutomationWork.all(books.ledger(), post, () -> now);
    return new TaskRunner(books.ledger(), List.copyOf(works), () -> now, new Random(1));
  }
}

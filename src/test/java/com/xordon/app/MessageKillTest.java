package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed again and again while it sends, and begins anew each time.
class MessageKillTest {
  /// More with `-Dxordon.kills=100`.
  private static final int KILLS = Integer.getInteger("xordon.kills", 8);

  private static final int EACH = 6;
  private static final long SEED = 20261126;
  private static final Instant FIRST =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(30)).plusSeconds(8 * 3_600);
  private static final String PRACTICE =
      """
      {"xordon":1,
       "practice":{"name":"North Street","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna Berg","hours":[
         {"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"from":"06:00","to":"20:00"}]}],
       "services":[{"id":"talk","name":"Talk","minutes":30,"staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c1","name":"Ada Klein","email":"ada@example.org"}]}
      """;

  @TempDir Path home;
  private final Random random = new Random(SEED);

  @Test
  void noMessageLeavesTwiceHoweverOftenTheProgramIsKilled() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      try (var books = books()) {
        books.importPractice(PracticeFile.parse(PRACTICE));
        books.set("mail.smtp.port", "" + server.getSmtp().getPort());
        books.set("mail.smtp.security", "plain");
        books.set("mail.from.address", "practice@example.org");
        books.set("messages.recallSeconds", "0");
        books.set("mail.smtp.host", "127.0.0.1");
      }
      for (int round = 0; round < KILLS; round++) {
        try (var books = books()) {
          book(books, round);
        }
        live(true);
      }
      live(false);
      check(server);
    } finally {
      server.stop();
    }
  }

  private Books books() {
    return Store.open(home, InstantSource.system(), new Author("parent", "desk"));
  }

  private static void book(Books books, int round) {
    var desk = new BookingDesk(books.ledger(), InstantSource.system());
    for (int i = 0; i < EACH; i++) {
      var start = FIRST.plus(Duration.ofDays(round)).plus(Duration.ofMinutes(30L * i));
      var wish =
          new BookRequest(
              new ServiceId("talk"),
              Optional.of(new ClientId("c1")),
              start,
              Optional.empty(),
              OptionalInt.empty(),
              Optional.empty(),
              Details.NONE);
      assertThat(desk.book(wish)).isInstanceOf(Booking.Made.class);
    }
  }

  private void live(boolean killed) throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MessageChild.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals("OPEN") && killed) {
          Thread.sleep(random.nextInt(600));
          child.toHandle().destroyForcibly();
        }
      }
    }
    int exit = child.waitFor();
    if (!killed) assertThat(exit).isZero();
  }

  private void check(GreenMail server) throws Exception {
    var arrived = new HashMap<String, Integer>();
    for (var mail : server.getReceivedMessages()) {
      arrived.merge(mail.getMessageID(), 1, Integer::sum);
    }
    assertThat(arrived).allSatisfy((id, times) -> assertThat(times).as(id).isOne());
    try (var books = books()) {
      List<Task> tasks =
          books.ledger().read(page -> page.outbox().tasks(Optional.empty(), 100_000)).stream()
              .filter(t -> t.id().value().startsWith("automation:confirmation:"))
              .toList();
      long done = count(tasks, Task.State.DONE);
      long uncertain = count(tasks, Task.State.UNCERTAIN);
      assertThat(tasks).hasSize(KILLS * EACH);
      assertThat(done + uncertain).isEqualTo(tasks.size());
      assertThat((long) arrived.size()).isBetween(done, done + uncertain);
      assertThat(uncertain).as("no more than one for each kill").isLessThanOrEqualTo(KILLS);
      System.out.printf("%d kills, %d sent, %d uncertain%n", KILLS, done, uncertain);
      assertThat(Arrays.stream(Task.State.values()).mapToLong(s -> count(tasks, s)).sum())
          .isEqualTo(tasks.size());
    }
  }

  private static long count(List<Task> tasks, Task.State state) {
    return tasks.stream().filter(t -> t.state() == state).count();
  }
}

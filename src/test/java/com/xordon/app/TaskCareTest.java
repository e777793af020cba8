package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.app.command.Outside;
import com.xordon.automation.Lanes;
import com.xordon.automation.TaskRunner;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.VideoAccounts.Outcome;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import com.xordon.net.fake.Fault;
import com.xordon.net.oauth.FakeAuthority;
import com.xordon.platform.SealedFiles;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import com.xordon.video.fake.TeamsFake;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The open desk does what its changes ask for, by itself.
class TaskCareTest {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final Instant NINE =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(7)).plusSeconds(9 * 3_600);

  @TempDir Path folder;
  private final TeamsFake teams = new TeamsFake();
  private FakeAuthority authority;
  private Books books;
  private Outside outside;
  private BookingDesk desk;

  @BeforeEach
  void begin() throws Exception {
    authority = new FakeAuthority(FakeAuthority.Quirk.REFUSES_SECRET);
    teams.letIn(authority::knows);
    books = Store.open(folder.resolve("home"), CLOCK, new Author("tester", "desk"));
    books.importPractice(PracticeFile.parse(VideoCommandTest.PRACTICE));
    books.set("video.teams.api", teams.api().toString());
    books.set("video.teams.auth", authority.at("/authorize").toString());
    books.set("video.teams.token", authority.at("/token").toString());
    books.set("video.teams.clientId", "client");
    outside = outside();
    desk = new BookingDesk(books.ledger(), CLOCK);
  }

  @AfterEach
  void end() {
    assertThat(teams.violations()).isEmpty();
    books.close();
    teams.close();
    authority.close();
  }

  private Outside outside() {
    var key = folder.resolve("keys").resolve("secrets.key");
    return OutsideHere.of(
        new SealedFiles(folder.resolve("secrets"), key, new SecureRandom()), books, CLOCK);
  }

  private void signIn() throws InterruptedException {
    var account = AccountName.ofPractice(VideoProvider.TEAMS);
    try (var browser =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
      var outcome =
          outside
              .video()
              .accounts()
              .signIn(account)
              .run(address ->
                  browser.sendAsync(
                      HttpRequest.newBuilder(URI.create(address)).build(),
                      HttpResponse.BodyHandlers.discarding()));
      assertThat(outcome).isInstanceOf(Outcome.Connected.class);
    }
  }

  private Appointment book() {
    return book(NINE, Optional.empty());
  }

  private Appointment book(Instant start, Optional<ClientId> client) {
    var wish =
        new BookRequest(
            new ServiceId("talk"),
            client,
            start,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE);
    return ((Booking.Made) desk.book(wish)).appointment();
  }

  private TaskCare care() {
    return new TaskCare(outside, books.changes(), CLOCK);
  }

  private static void soon(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 1_500 && !done.getAsBoolean(); i++) Thread.sleep(20);
    assertThat(done.getAsBoolean()).isTrue();
  }

  private List<Meeting> meetings(Appointment a) {
    return books.ledger().read(page -> page.meetings().of(a.id()));
  }

  @Test
  void aBookingHasItsLinkInAMomentAndACancellationTakesItAway() throws Exception {
    signIn();
    try (var care = care()) {
      var a = book();
      soon(() -> meetings(a).stream().anyMatch(Meeting::isLive));
      desk.cancel(a.id(), Cancellation.By.CLIENT, "");
      soon(() -> teams.live().isEmpty());
    }
  }

  @Test
  void whatWaitedIsDoneOnceSomebodySignsIn() throws Exception {
    try (var care = care()) {
      var a = book();
      signIn();
      soon(() -> meetings(a).stream().anyMatch(Meeting::isLive));
    }
  }

  @Test
  void whatWaitsForTheNetworkIsTriedAtOnceWhenAPersonSaysSo() throws Exception {
    signIn();
    teams.offline(true);
    try (var care = care()) {
      var a = book();
      soon(() -> !books.ledger().read(p -> p.meetings().log(Instant.EPOCH, 9)).isEmpty());
      soon(() -> books.ledger().read(p -> p.outbox().nextDue(List.of("meeting"))).isPresent());
      teams.offline(false);
      care.wake();
      soon(() -> meetings(a).stream().anyMatch(Meeting::isLive));
    }
  }

  @Test
  void whatWasLeftWhenTheDeskClosedIsDoneWhenItOpens() throws Exception {
    signIn();
    var a = book();
    try (var care = care()) {
      soon(() -> meetings(a).stream().anyMatch(Meeting::isLive));
    }
    assertThat(teams.live()).hasSize(1);
  }

  @Test
  void theBooksAreWholeWhenTheDeskClosesInTheMiddleOfARequest() throws Exception {
    signIn();
    teams.faults().slowness(Duration.ofSeconds(3)).next(Fault.SLOW);
    var care = care();
    var a = book();
    soon(() -> !teams.seen().isEmpty() || !meetings(a).isEmpty());
    Thread.sleep(300);
    care.close();
    assertThat(desk.confirm(a.id())).isInstanceOf(Booking.Made.class);
    assertThat(books.check()).isEmpty();
    books.close();
    books = Store.open(folder.resolve("home"), CLOCK, new Author("tester", "desk"));
    assertThat(books.mended()).isEmpty();
    outside = outside();
    outside.lanes().takeUp();
    outside.lanes().run();
    assertThat(teams.live()).hasSize(1);
  }

  @Test
  void aMailServerThatNeverAnswersHoldsUpNoMeeting() throws Exception {
    signIn();
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var care = care()) {
      var ada = new Client(new ClientId("ada"), "Ada Klein", "ada@example.org", "");
      books
          .ledger()
          .write(
              Deed.EDIT,
              page -> {
                page.save(ada);
                return true;
              });
      books.set("mail.smtp.port", "" + silent.getLocalPort());
      books.set("mail.smtp.security", "plain");
      books.set("mail.from.address", "practice@example.org");
      books.set("messages.recallSeconds", "0");
      books.set("mail.smtp.host", "127.0.0.1");
      var first = book(NINE, Optional.of(ada.id()));
      soon(() -> meetings(first).stream().anyMatch(Meeting::isLive));
      // its confirmation waits for the server by now, or will
      soon(() ->
          !books
              .ledger()
              .read(p -> p.outbox().tasks(Optional.of(Task.State.CLAIMED), 9))
              .isEmpty());
      var second = book(NINE.plus(Duration.ofHours(1)), Optional.of(ada.id()));
      soon(() -> meetings(second).stream().anyMatch(Meeting::isLive));
      silent.close();
    }
  }

  @Test
  void aRunThatBreaksIsNotTheLast() throws Exception {
    signIn();
    var broken = new AtomicBoolean(true);
    var runner =
        new TaskRunner(
            new Shaky(books.ledger(), broken),
            List.of(outside.video().work()),
            CLOCK,
            new Random(1));
    try (var care =
        new TaskCare(
            new Outside(
                outside.video(),
                new Lanes(List.of(runner)),
                outside.said(),
                outside.post(),
                outside.mail()),
            books.changes(),
            CLOCK)) {
      soon(() -> !broken.get());
      var a = book();
      soon(() -> meetings(a).stream().anyMatch(Meeting::isLive));
    }
  }

  /// Breaks once, as books do that hold what can't be read.
  private record Shaky(Ledger ledger, AtomicBoolean broken) implements Ledger {
    @Override
    public <T> T read(Function<Page, T> question) {
      if (broken.getAndSet(false)) throw new IllegalStateException("broken");
      return ledger.read(question);
    }

    @Override
    public <T> T write(Deed deed, Function<Page, T> work) {
      return ledger.write(deed, work);
    }
  }
}

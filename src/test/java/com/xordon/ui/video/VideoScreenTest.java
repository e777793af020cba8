package com.xordon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.automation.TaskDesk;
import com.xordon.core.diary.Appointment;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.FakeVideoAccounts;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.meeting.Registration.Source;
import com.xordon.core.meeting.VideoAccounts.Outcome;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.StaffId;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.platform.Lent;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Mode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VideoScreenTest {
  private final List<URI> opened = new ArrayList<>();
  private final List<Appointment> revealed = new ArrayList<>();
  private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
  private final Queue<Runnable> home = new ConcurrentLinkedQueue<>();
  private Lent browser = Lent.DONE;
  private int woken;
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void whoIsRegisteredNowhereIsToldHow(Mode mode) {
    var room = new Room();
    var screen = screen(room, new FakeVideoAccounts(room, room.clock));
    var warnings =
        show(
            mode,
            screen,
            () -> {
              Lights.picture("video-empty-" + mode, screen);
              assertThat(texts(screen.view())).contains("Not registered", "Nothing was done yet");
              button(screen, "#meet-registration").fire();
              Lights.picture("video-registration-" + mode, screen);
              assertThat(Lights.nameless(screen.view())).isEmpty();
              assertThat(fields(screen.view())).contains("http://127.0.0.1/meet");
              assertThat(texts(screen.view())).anyMatch(t -> t.contains("calendar.events.owned"));
            });
    assertThat(warnings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void aConnectedAccountShowsHowItServed(Mode mode) {
    var room = new Room();
    var accounts =
        new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM, VideoProvider.MEET);
    accounts.connect(VideoStory.ZOOM, "praxis@lindenhof.example");
    accounts.connect(VideoStory.MEET, "team@lindenhof.example");
    accounts.connect(own("ben"), "ben@lindenhof.example");
    new VideoStory(room, Room.NOW).aDay();
    var screen = screen(room, accounts);
    var warnings =
        show(
            mode,
            screen,
            () -> {
              Lights.picture("video-" + mode, screen);
              var zoom = texts(screen.view().lookup(".provider-zoom"));
              assertThat(zoom).contains("Connected", "praxis@lindenhof.example", "77.8%");
              assertThat(zoom).contains("4 meetings this month");
              assertThat(zoom).anyMatch(t -> t.contains("of 9 requests in 30 days, median 0.8 s"));
              assertThat(zoom)
                  .contains("today 08:56: Zoom wants to be left alone for a while (429).");
              assertThat(texts(screen.view().lookup(".provider-zoom"))).contains("Ben Okafor");
              assertThat(table(screen).getItems()).hasSize(10);
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void signingInWaitsInSightAndCanBeCalledOff() {
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM);
    accounts.waitsForCancel();
    var screen = screen(room, accounts, new Background(later::add, home::add));
    show(
        Mode.LIGHT,
        screen,
        () -> {
          work();
          button(screen, "#zoom-sign-in").fire();
          var waits = outside();
          settle(() -> screen.view().lookup("#zoom-copy") != null);
          Lights.picture("video-signing-in", screen);
          assertThat(opened).containsExactly(URI.create("https://zoom.example/authorize"));
          assertThat(texts(screen.view())).anyMatch(t -> t.startsWith("Your browser is open"));
          button(screen, "#zoom-cancel").fire();
          settle(() -> !waits.isAlive());
          work();
          assertThat(texts(screen.view().lookup(".provider-zoom")))
              .contains("The sign-in was cancelled; nothing has changed.");
        });
    assertThat(connections(room)).isEmpty();
  }

  @Test
  void whoSignsInIsConnectedAndSoIsAStaffMember() {
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM);
    var screen = screen(room, accounts);
    show(
        Mode.LIGHT,
        screen,
        () -> {
          button(screen, "#zoom-sign-in").fire();
          assertThat(texts(screen.view().lookup(".provider-zoom"))).contains("Connected");
          var add = (MenuButton) screen.view().lookup("#zoom-own-add");
          add.getItems().stream()
              .filter(i -> i.getText().equals("Anna Keller"))
              .findFirst()
              .orElseThrow()
              .fire();
          assertThat(add(screen)).doesNotContain("Anna Keller").contains("Ben Okafor");
        });
    assertThat(connections(room))
        .extracting(c -> c.account().value())
        .containsExactly("zoom", "zoom/anna");
    assertThat(room.said()).anyMatch(t -> t.startsWith("Zoom is connected as practice@"));
  }

  @Test
  void eachEndOfASignInIsSaid() {
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM);
    var screen = screen(room, accounts);
    show(
        Mode.LIGHT,
        screen,
        () -> {
          assertThat(after(screen, accounts, new Outcome.Denied("access_denied", "")))
              .contains("Zoom said no: access_denied");
          assertThat(after(screen, accounts, new Outcome.TooLittle("meeting:write:meeting")))
              .anyMatch(t -> t.contains("(meeting:write:meeting)"));
          assertThat(after(screen, accounts, new Outcome.TimedOut()))
              .anyMatch(t -> t.startsWith("Nobody signed in within the time"));
          assertThat(after(screen, accounts, new Outcome.NotNow("OFFLINE")))
              .anyMatch(t -> t.contains("This computer is offline."));
          after(screen, accounts, new Outcome.NotRegistered());
          assertThat(screen.view().lookup(".registration").isVisible()).isTrue();
        });
  }

  private List<String> after(VideoScreen screen, FakeVideoAccounts accounts, Outcome outcome) {
    accounts.answers(outcome);
    button(screen, "#zoom-sign-in").fire();
    return texts(screen.view().lookup(".provider-zoom"));
  }

  @Test
  void withoutABrowserTheAddressIsThereToCopy() {
    browser = Lent.NOT_HERE;
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM);
    accounts.waitsForCancel();
    var screen = screen(room, accounts, new Background(later::add, home::add));
    show(
        Mode.LIGHT,
        screen,
        () -> {
          work();
          button(screen, "#zoom-sign-in").fire();
          var waits = outside();
          settle(() -> screen.view().lookup("#zoom-copy") != null);
          assertThat(texts(screen.view()))
              .anyMatch(t -> t.startsWith("No browser could be opened"));
          button(screen, "#zoom-cancel").fire();
          settle(() -> !waits.isAlive());
        });
  }

  @Test
  void aSecretIsAskedForWhereThereIsOneAndNeverShown() {
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock);
    var screen = screen(room, accounts);
    show(
        Mode.LIGHT,
        screen,
        () -> {
          button(screen, "#meet-registration").fire();
          field(screen, "Client ID").setText("4711.apps.example");
          named(screen, "Save").fire();
          assertThat(texts(screen.view())).anyMatch(t -> t.startsWith("This provider gives a"));
          password(screen).setText("GOCSPX-secret");
          named(screen, "Save").fire();
          assertThat(accounts.registration(VideoProvider.MEET).isComplete()).isTrue();
          button(screen, "#meet-registration").fire();
          assertThat(password(screen).getText()).isEmpty();
          named(screen, "Save").fire(); // unchanged, so the secret that is kept will do
          assertThat(accounts.registration(VideoProvider.MEET).hasSecret()).isTrue();
          button(screen, "#meet-registration").fire();
          field(screen, "Client ID").setText("another");
          named(screen, "Save").fire();
          assertThat(accounts.registration(VideoProvider.MEET).clientId()).startsWith("4711");
        });
  }

  @Test
  void whatIsSetFromOutsideIsReadOnly() {
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock).fromEnvironment(VideoProvider.MEET);
    var screen = screen(room, accounts);
    show(
        Mode.LIGHT,
        screen,
        () -> {
          button(screen, "#meet-registration").fire();
          assertThat(texts(screen.view())).anyMatch(t -> t.contains("from outside"));
          assertThat(field(screen, "Client ID").isEditable()).isFalse();
          assertThat(screen.view().lookupAll(".registration .password-field")).isEmpty();
          assertThat(texts(screen.view())).doesNotContain("Forget the registration");
        });
    assertThat(accounts.registration(VideoProvider.MEET).source()).isEqualTo(Source.ENVIRONMENT);
  }

  @Test
  void aTestMeetingSaysWhatCameOfIt() {
    var room = new Room();
    var accounts = new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM);
    accounts.connect(VideoStory.ZOOM, "praxis@lindenhof.example");
    var screen = screen(room, accounts);
    show(
        Mode.LIGHT,
        screen,
        () -> {
          button(screen, "#zoom-test").fire();
          assertThat(texts(screen.view()))
              .contains("Zoom made a test meeting and took it away again.");
          accounts.tests(new Told(new Answer.Unsure("HTTP 503"), 503));
          button(screen, "#zoom-test").fire();
          assertThat(texts(screen.view()))
              .contains("The test meeting could not be made. Zoom had a fault of its own (503).");
          button(screen, "#zoom-disconnect").fire();
          assertThat(texts(screen.view().lookup(".provider-zoom"))).contains("Not connected");
        });
    assertThat(connections(room)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void whatWaitsAndWhatNeedsAPersonIsDoneFromHere(Mode mode) {
    var room = new Room();
    var accounts =
        new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM, VideoProvider.MEET);
    accounts.connect(VideoStory.ZOOM, "praxis@lindenhof.example");
    accounts.breakOff(VideoStory.MEET, "team@lindenhof.example", "invalid_grant");
    var story = new VideoStory(room, Room.NOW);
    story.aDay();
    story.line(2, VideoStory.MEET, 8, Kind.CREATE, Result.RECONNECT, "invalid_grant", 400, 300, 1);
    var first = story.task(8, Task.State.DUE, "RECONNECT");
    var second = story.task(9, Task.State.DUE, "RECONNECT");
    var failed = story.task(10, Task.State.FAILED, "HTTP 400");
    var missed = story.task(11, Task.State.MISSED, "");
    var unsure = story.task(12, Task.State.UNCERTAIN, "");
    var screen = screen(room, accounts);
    var warnings =
        show(
            mode,
            screen,
            () -> {
              Lights.picture("video-attention-" + mode, screen);
              assertThat(screen.waiting().get()).isEqualTo(3);
              assertThat(screen.view().getScene().getFocusOwner())
                  .matches(n -> n.getAccessibleText().startsWith("Retry"));
              assertThat(texts(screen.view()))
                  .contains("Google Meet ended the sign-in.", "2 meetings wait");
              named(screen, "Do it now").fire();
              deed(screen, "Retry", story.appointment(10)).fire();
              deed(screen, "Skip", story.appointment(12)).fire();
              room.changeElsewhere();
              assertThat(screen.waiting().get()).isZero();
              named(screen, "Try now").fire();
            });
    assertThat(warnings).isEmpty();
    assertThat(state(room, failed.id())).isEqualTo(Task.State.DUE);
    assertThat(state(room, missed.id())).isEqualTo(Task.State.DUE);
    assertThat(state(room, unsure.id())).isEqualTo(Task.State.CANCELLED);
    List<Task> due = room.read(p -> p.outbox().due(List.of("meeting"), Room.NOW, 100));
    assertThat(due)
        .extracting(Task::id)
        .contains(first.id(), second.id(), failed.id(), missed.id());
    assertThat(woken).isEqualTo(3);
  }

  @Test
  void theLogIsSearchedFilteredAndOpensAppointments() {
    var room = new Room();
    var story = new VideoStory(room, Room.NOW);
    story.aDay();
    var screen = screen(room, new FakeVideoAccounts(room, room.clock));
    show(
        Mode.LIGHT,
        screen,
        () -> {
          var log = screen.model().log();
          log.problemsOnly().set(true);
          assertThat(table(screen).getItems()).hasSize(2);
          log.provider().set(Optional.of(VideoProvider.MEET));
          assertThat(texts(screen.view())).contains("No line of the log is like that.");
          named(screen, "Show all").fire();
          assertThat(table(screen).getItems()).hasSize(10);
          log.search().set("looked up");
          assertThat(table(screen).getItems()).hasSize(1);
          table(screen).getSelectionModel().selectFirst();
        });
  }

  @Test
  void theLogGoesIntoAFileWithoutFormulas() throws IOException {
    var room = new Room();
    var story = new VideoStory(room, Room.NOW);
    story.line(3, VideoStory.ZOOM, 1, Kind.CREATE, Result.REFUSED, "=HYPERLINK(\"x\")", 400, 9, 1);
    var screen = screen(room, new FakeVideoAccounts(room, room.clock));
    show(Mode.LIGHT, screen, () -> named(screen, "Export…").fire());
    var lines = Files.readAllLines(folder.resolve("video-log.csv"));
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("\uFEFFtime,action,");
    assertThat(lines.get(1)).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(room.said()).containsExactly("1 line is in video-log.csv.");
  }

  @Test
  void aLongLogIsReadInPieces() {
    var room = new Room();
    var story = new VideoStory(room, Room.NOW);
    for (int i = 0; i < 1_200; i++) {
      story.line(i, VideoStory.ZOOM, i, Kind.CREATE, Result.DONE, "", 201, 800, 1);
    }
    var screen = screen(room, new FakeVideoAccounts(room, room.clock));
    show(
        Mode.LIGHT,
        screen,
        () -> {
          assertThat(table(screen).getItems()).hasSize(1_000);
          named(screen, "Read older ones").fire();
          assertThat(table(screen).getItems()).hasSize(1_200);
          assertThat(screen.view().lookup(".log-more").isVisible()).isFalse();
        });
  }

  @Test
  void theRoomHearsOfChangesOnlyWhileItIsInSightButCountsAlways() {
    var room = new Room();
    var story = new VideoStory(room, Room.NOW);
    var screen = screen(room, new FakeVideoAccounts(room, room.clock));
    int before = room.listeners();
    show(
        Mode.LIGHT,
        screen,
        () -> {
          assertThat(room.listeners()).isEqualTo(before + 1);
          story.line(1, VideoStory.ZOOM, 1, Kind.CREATE, Result.DONE, "", 201, 800, 1);
          room.changeElsewhere();
          assertThat(table(screen).getItems()).hasSize(1);
        });
    assertThat(room.listeners()).isEqualTo(before);
    story.task(1, Task.State.FAILED, "HTTP 400");
    Lights.run(room::changeElsewhere);
    assertThat(screen.waiting().get()).isOne();
  }

  @Test
  void inGermanNothingIsCut() {
    var room = new Room(Locale.GERMANY);
    var accounts =
        new FakeVideoAccounts(room, room.clock).registered(VideoProvider.ZOOM, VideoProvider.MEET);
    accounts.connect(VideoStory.ZOOM, "praxis@lindenhof.example");
    accounts.breakOff(VideoStory.MEET, "team@lindenhof.example", "invalid_grant");
    var story = new VideoStory(room, Room.NOW);
    story.aDay();
    story.task(8, Task.State.DUE, "RECONNECT");
    story.task(10, Task.State.FAILED, "HTTP 400");
    var screen = screen(room, accounts);
    Lights.show(
        Mode.LIGHT,
        1096,
        668,
        screen,
        () -> {
          Lights.picture("video-small-de", screen);
          for (var node : screen.view().lookupAll(".button")) {
            var button = (Button) node;
            if (button.getText() == null || button.getText().isEmpty()) continue;
            var drawn = (javafx.scene.text.Text) button.lookup(".text");
            assertThat(drawn.getText()).isEqualTo(button.getText());
          }
        });
  }

  private VideoScreen screen(Room room, FakeVideoAccounts accounts) {
    return screen(room, accounts, room.background);
  }

  private VideoScreen screen(Room room, FakeVideoAccounts accounts, Background background) {
    return Lights.call(() ->
        new VideoScreen(
            room,
            room.clock,
            room,
            accounts,
            new VideoScreen.Around(background, room.voice, room.texts(VideoScreen.class)),
            new Doors(),
            new TroubleCount(
                new TaskDesk(room, room.clock), room, room.background, room.problems)));
  }

  private final class Doors implements VideoDoors {
    @Override
    public Lent browse(URI address) {
      opened.add(address);
      return browser;
    }

    @Override
    public void wake() {
      woken++;
    }

    @Override
    public Optional<Path> saveTo(String name) {
      return Optional.of(folder.resolve(name));
    }

    @Override
    public void open(Appointment appointment) {
      revealed.add(appointment);
    }
  }

  private static List<String> show(Mode mode, VideoScreen screen, Runnable work) {
    return Lights.show(mode, 1544, 848, screen, work);
  }

  /// Does what was put off, as another thread would, and brings it home.
  private void work() {
    while (!later.isEmpty()) later.remove().run();
    comeHome();
  }

  private void comeHome() {
    while (!home.isEmpty()) home.remove().run();
  }

  /// Waits for the other thread.
  private void settle(BooleanSupplier done) {
    var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!done.getAsBoolean() && System.nanoTime() < until) {
      Thread.onSpinWait();
      comeHome();
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  /// The thread that waits for the person at the browser.
  private Thread outside() {
    var waits = new Thread(later.remove());
    waits.setDaemon(true);
    waits.start();
    return waits;
  }

  private static AccountName own(String staff) {
    return new AccountName(VideoProvider.ZOOM, Optional.of(new StaffId(staff)));
  }

  private static List<Connection> connections(Room room) {
    return room.read(p -> p.meetings().connections());
  }

  private static Task.State state(Room room, TaskId id) {
    return room.read(p -> p.outbox().task(id)).orElseThrow().state();
  }

  private static List<String> add(VideoScreen screen) {
    var add = (MenuButton) screen.view().lookup("#zoom-own-add");
    return add.getItems().stream().map(i -> i.getText()).toList();
  }

  @SuppressWarnings("unchecked")
  private static TableView<LogRow> table(VideoScreen screen) {
    return (TableView<LogRow>) screen.view().lookup(".room-table");
  }

  private static Button button(VideoScreen screen, String selector) {
    Lights.layOut(screen.view().getScene());
    return (Button) screen.view().lookup(selector);
  }

  private static Button named(VideoScreen screen, String text) {
    Lights.layOut(screen.view().getScene());
    return screen.view().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()) && b.isVisible())
        .findFirst()
        .orElseThrow();
  }

  private static Button deed(VideoScreen screen, String text, Appointment about) {
    return screen.view().lookupAll(".attention .button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .filter(b -> b.getAccessibleText() != null)
        .filter(b ->
            screen.model().troubled().stream()
                .filter(r -> r.about().appointment().filter(about::equals).isPresent())
                .anyMatch(
                    r -> b.getAccessibleText().endsWith(screen.model().words().about(r.about()))))
        .findFirst()
        .orElseThrow();
  }

  private static TextField field(VideoScreen screen, String name) {
    Lights.layOut(screen.view().getScene());
    return screen.view().lookupAll(".registration .text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static PasswordField password(VideoScreen screen) {
    Lights.layOut(screen.view().getScene());
    return (PasswordField) screen.view().lookup(".registration .password-field");
  }

  private static List<String> fields(Node view) {
    return view.lookupAll(".text-field").stream().map(n -> ((TextField) n).getText()).toList();
  }

  private static List<String> texts(Node view) {
    Lights.layOut(view.getScene());
    return view.lookupAll(".label").stream()
        .filter(Node::isVisible)
        .map(n -> ((Labeled) n).getText())
        .filter(t -> t != null)
        .toList();
  }
}

package com.xordon.app;

import com.xordon.app.command.Findings;
import com.xordon.app.command.Outside;
import com.xordon.app.instance.DeskDoor;
import com.xordon.automation.AutomationDesk;
import com.xordon.automation.TaskDesk;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.platform.FileOpen;
import com.xordon.store.Books;
import com.xordon.ui.analytics.AnalyticsScreen;
import com.xordon.ui.automations.AutomationsScreen;
import com.xordon.ui.automations.MessageCount;
import com.xordon.ui.automations.TellWatch;
import com.xordon.ui.calendar.CalendarScreen;
import com.xordon.ui.clients.ClientsScreen;
import com.xordon.ui.finding.FindSheet;
import com.xordon.ui.imports.CalendarImport;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import com.xordon.ui.kit.Voice;
import com.xordon.ui.rescue.RescueSheet;
import com.xordon.ui.services.ServicesScreen;
import com.xordon.ui.shell.Shell;
import com.xordon.ui.shell.WindowFile;
import com.xordon.ui.shell.WindowState;
import com.xordon.ui.team.TeamScreen;
import com.xordon.ui.video.TroubleCount;
import com.xordon.ui.video.VideoScreen;
import com.xordon.ui.waitlist.FreedWatch;
import com.xordon.ui.waitlist.WaitlistScreen;
import com.xordon.ui.welcome.FirstSteps;
import com.xordon.ui.welcome.WelcomeScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// The desk put together, read from top to bottom: what is made once for the window, then what is
/// made anew when the practice or the language changes. Used on the FX thread.
final class DesktopWiring {
  /// The desk stays open for days; each hour it sees to it that today has its backup.
  private static final Duration BACKUP_CHECK = Duration.hours(1);

  private final Path home;
  private final Books books;
  private final InstantSource clock;
  private final Runnable closed;
  private final Optional<VideoSide> video;

  private final Background background = Background.real();
  private final Notices notices = new Notices();
  private final ProblemSurface problems = new ProblemSurface();
  private final WindowFile file;
  private final WindowState left;
  private final Theme theme;
  private final DeskWindow window;
  private final BookingDesk desk;
  private final Outside outside;
  private final BackupCare backups;
  private final WaitlistCare waits;
  private final Beginning beginning;
  private final TroubleCount troubled;
  private final MessageCount messages;
  private Locale spoken;
  private Actions actions = new Actions();
  private Optional<CalendarImport> imports = Optional.empty();
  private Optional<RescueSheet> rescue = Optional.empty();
  private Optional<FindSheet> finding = Optional.empty();
  private final List<ChangeFeed.Subscription> watching = new ArrayList<>();

  /// `video` is empty where there are no accounts to meet with; the room is then left out.
  DesktopWiring(
      Path home,
      Books books,
      Outside outside,
      InstantSource clock,
      Runnable closed,
      Optional<VideoSide> video) {
    this.home = home;
    this.books = books;
    this.clock = clock;
    this.closed = closed;
    this.video = video;
    this.file = new WindowFile(home);
    this.left = file.read();
    this.theme = Theme.real(left.mode());
    this.spoken = language(left.language());
    this.desk = new BookingDesk(books.ledger(), clock);
    this.outside = outside;
    this.window = new DeskWindow(left, this::close);
    this.waits =
        new WaitlistCare(new WaitlistDesk(books.ledger(), clock), clock, background, problems);
    this.backups =
        new BackupCare(
            books,
            background,
            notices,
            problems,
            window::chooseFolder,
            Texts.of(DesktopWiring.class, spoken, zone()));
    this.beginning = new Beginning(books, background, () -> build(spoken));
    var tasks = new TaskDesk(books.ledger(), clock);
    this.troubled = new TroubleCount(tasks, books.changes(), background, problems);
    this.messages = new MessageCount(tasks, books.changes(), background, problems);
    Thread.setDefaultUncaughtExceptionHandler(new Unexpected(background, problems));
  }

  void open(List<Path> files) {
    build(spoken);
    window.show();
    openDoor();
    books
        .mended()
        .forEach(f -> problems.report(Problem.of("MENDED", Findings.sentence(f, spoken))));
    file.spoilt()
        .ifPresent(
            bad -> problems.report(Problem.of("SETTINGS_SPOILT", "window.txt", bad.toString())));
    if (!files.isEmpty()) openFiles(files);
    var space = SpaceCare.over(home);
    var scrub = new ScrubCare(books, clock);
    Runnable look =
        () -> {
          backups.look();
          space.look(background, problems);
          scrub.look(background, problems, spoken);
        };
    look.run();
    var hourly = new Timeline(new KeyFrame(BACKUP_CHECK, e -> look.run()));
    hourly.setCycleCount(Timeline.INDEFINITE);
    hourly.play();
    window.alsoClose(FreezeWatch.over(background::onScreen)::close);
    window.alsoClose(hourly::stop);
    window.alsoClose(waits::stop);
    window.alsoClose(beginning::stop);
    window.alsoClose(troubled::close);
    window.alsoClose(messages::close);
    waits.look();
  }

  Notices notices() {
    return notices;
  }

  DeskWindow window() {
    return window;
  }

  Theme theme() {
    return theme;
  }

  /// What can be done in the window as it is now.
  Actions actions() {
    return actions;
  }

  /// Everything that speaks a language or shows the practice.
  private void build(Locale locale) {
    spoken = locale;
    boolean empty = beginning.isNow();
    var texts = Texts.of(Shell.class, locale, zone());
    actions = new Actions();
    undo(texts).register(actions);
    if (empty) leaveRooms();
    else registerDeskActions(texts);
    var screens = empty ? List.of(welcome(texts)) : rooms(texts);
    var shell = new Shell(screens, actions, notices, problems, theme, texts, clock);
    imports = empty ? Optional.empty() : Optional.of(calendarImport(texts));
    imports.ifPresent(i -> shell.layOver(i.view()));
    rescue.ifPresent(r -> shell.layOver(r.view()));
    finding.ifPresent(f -> shell.layOver(f.view()));
    shell.railOpen().set(window.railOpen());
    shell.language().subscribe((before, now) -> build(now));
    window.put(shell, locale);
    // a practice file is a beginning; later it would put away what is there
    var endings = empty ? List.of(".ics", ".json") : List.of(".ics");
    new FileDrop(endings, texts.in(DesktopWiring.class), notices, this::openFiles)
        .on(shell.scene());
  }

  /// Nothing of a practice that isn't there any more lies over the welcome, or watches.
  private void leaveRooms() {
    rescue = Optional.empty();
    finding = Optional.empty();
    watchNoMore();
  }

  private void watchNoMore() {
    watching.forEach(ChangeFeed.Subscription::close);
    watching.clear();
  }

  private void registerDeskActions(Texts texts) {
    var words = texts.in(DesktopWiring.class);
    actions.register(
        Action.of(
                "desk.import",
                words.say("import"),
                Icons.CALENDAR_IMPORT_OUTLINE,
                this::chooseImport)
            .key("Shortcut+I"));
    backups.register(actions, words);
  }

  private DeskUndo undo(Texts texts) {
    return new DeskUndo(desk, background, notices, problems, texts.in(DesktopWiring.class));
  }

  private void chooseImport() {
    window.chooseFile().ifPresent(file -> openFiles(List.of(file)));
  }

  private List<Screen> rooms(Texts texts) {
    var ledger = books.ledger();
    var changes = books.changes();
    var voice = new Voice(notices, problems, undo(texts)::undo);
    var calendar =
        new CalendarScreen(
            ledger,
            desk,
            changes,
            clock,
            background,
            new CalendarScreen.Said(texts.in(CalendarScreen.class), notices, problems),
            theme);
    var sheet = new RescueSheet(ledger, clock, background, voice, texts);
    calendar.onAway(sheet::open);
    rescue = Optional.of(sheet);
    var waitlist =
        new WaitlistScreen(
            ledger,
            clock,
            changes,
            background,
            voice,
            texts.in(WaitlistScreen.class),
            a -> RoomDoors.reveal(window, calendar, a, zone()));
    var doors = new RoomDoors(window, calendar, waitlist, zone());
    var find = new FindSheet(ledger, clock, background, problems, texts, theme, doors::bookFound);
    actions.register(find.action());
    finding = Optional.of(find);
    watchNoMore();
    var freed =
        new FreedWatch(
            ledger, clock, background, voice, texts.in(WaitlistScreen.class), doors::look);
    watching.add(freed.on(changes));
    video.ifPresent(side -> calendar.onCalls(side.opens(), side.wake()));
    var rooms = new ArrayList<Screen>();
    Collections.addAll(
        rooms,
        calendar,
        new ClientsScreen(
            ledger, clock, changes, background, voice, texts.in(ClientsScreen.class), doors),
        waitlist,
        new ServicesScreen(
            ledger, clock, changes, background, voice, texts.in(ServicesScreen.class)),
        new TeamScreen(
            ledger, clock, changes, background, voice, texts.in(TeamScreen.class), doors::open));
    rooms.add(automations(calendar, voice, texts));
    rooms.add(analytics(calendar, voice, texts));
    video.ifPresent(side -> rooms.add(videoRoom(side, calendar, voice, texts)));
    return rooms;
  }

  private Screen automations(CalendarScreen calendar, Voice voice, Texts texts) {
    var ledger = books.ledger();
    var wake = video.map(VideoSide::wake).orElse(() -> {});
    var settings =
        new SaidAboutMessages(
            outside.said(), new MailSignInHere(outside.mail(), FileOpen.bySystem()));
    var around =
        new AutomationsScreen.Around(
            background, voice, texts.in(AutomationsScreen.class), messages);
    var asking = new TellWatch(ledger, clock, settings, around, wake);
    watching.add(asking.on(books.changes(), DeskStart.author().device()));
    asking.actions().forEach(actions::register);
    return new AutomationsScreen(
        ledger,
        clock,
        books.changes(),
        new AutomationsScreen.Mail(new AutomationDesk(ledger, outside.post(), clock), settings),
        around,
        new AutomationWays(wake, window, calendar, zone()));
  }

  private Screen analytics(CalendarScreen calendar, Voice voice, Texts texts) {
    return new AnalyticsScreen(
        books.figures(),
        books.ledger(),
        clock,
        books.changes(),
        new AnalyticsScreen.Around(background, voice, texts.in(AnalyticsScreen.class), theme),
        new AnalyticsWays(window, calendar, zone()),
        new KeptReports(books));
  }

  private Screen videoRoom(VideoSide side, CalendarScreen calendar, Voice voice, Texts texts) {
    return new VideoScreen(
        books.ledger(),
        clock,
        books.changes(),
        side.accounts(),
        new VideoScreen.Around(background, voice, texts.in(VideoScreen.class)),
        new VideoWays(side, window, calendar, zone()),
        troubled);
  }

  private CalendarImport calendarImport(Texts texts) {
    return new CalendarImport(books.ledger(), desk, clock, background, notices, problems, texts);
  }

  private Screen welcome(Texts texts) {
    return new WelcomeScreen(
        firstSteps(texts.zone()),
        window::chooseFile,
        background,
        problems,
        texts.in(WelcomeScreen.class),
        backups::look);
  }

  private FirstSteps firstSteps(ZoneId zone) {
    return beginning.watched(new FirstRun(books, clock, spoken, zone));
  }

  private ZoneId zone() {
    return books.isEmpty()
        ? ZoneId.systemDefault()
        : books.ledger().read(page -> page.rules().practice().zone());
  }

  static Locale language(String kept) {
    var wished = kept.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(kept);
    return wished.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK;
  }

  private void openDoor() {
    try {
      var errands =
          new Errands(
              home, books, outside, clock, files -> background.onScreen(() -> openFiles(files)));
      var door = DeskDoor.open(home, errands);
      window.alsoClose(door::close);
    } catch (IOException e) {
      problems.report(Problem.of("NO_DOOR").with(e));
    }
  }

  private void openFiles(List<Path> files) {
    window.toFront();
    if (files.isEmpty()) return;
    if (imports.isPresent()) imports.get().open(files);
    else importFirst(files.get(0));
  }

  private void importFirst(Path path) {
    var steps = firstSteps(ZoneId.systemDefault());
    background.run(
        () -> {
          steps.importFile(path);
          return path;
        },
        done -> backups.look(),
        problems::report);
  }

  private void close() {
    try {
      file.write(window.state(theme.mode().get()));
    } catch (ProblemException e) {
      // the window goes all the same
      problems.report(e.problem());
    }
    closed.run();
  }
}

package com.xordon.app;

import com.xordon.app.command.Findings;
import com.xordon.app.command.Outside;
import com.xordon.app.instance.DeskDoor;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.store.Books;
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
import com.xordon.ui.lock.LockView;
import com.xordon.ui.safety.SafetyScreen;
import com.xordon.ui.shell.Shell;
import com.xordon.ui.shell.WindowFile;
import com.xordon.ui.shell.WindowState;
import com.xordon.ui.welcome.FirstSteps;
import com.xordon.ui.welcome.WelcomeScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
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
  private final ClockCare clocks;
  private final Beginning beginning;
  private final DeskParts parts;
  private final DeskRooms rooms;
  private final DeskLock lock;
  private Locale spoken;
  private Actions actions = new Actions();
  private Optional<CalendarImport> imports = Optional.empty();

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
    this.file = new WindowFile(home);
    this.left = file.read();
    this.theme = Theme.real(left.mode());
    this.spoken = language(left.language());
    this.desk = new BookingDesk(books.ledger(), clock);
    this.outside = outside;
    this.window = new DeskWindow(left, this::close);
    this.parts = new DeskParts(books, clock, background, notices, problems, theme, window);
    this.waits =
        new WaitlistCare(
            new WaitlistDesk(books.ledger(), clock),
            clock,
            () -> books.clockJump().isEmpty(),
            background,
            problems);
    this.backups =
        new BackupCare(
            books,
            background,
            notices,
            problems,
            window::chooseFolder,
            Texts.of(DesktopWiring.class, spoken, zone()));
    this.clocks =
        new ClockCare(
            books,
            background,
            notices,
            problems,
            () -> goOn(video),
            Texts.of(DesktopWiring.class, spoken, zone()));
    this.beginning = new Beginning(books, background, () -> build(spoken));
    var safe = new SafeBooksHere(home, books, clock, () -> spoken);
    var words = Texts.of(SafetyScreen.class, spoken, zone());
    var safety = SafetySide.of(safe, parts, words, () -> {});
    this.rooms = new DeskRooms(parts, desk, outside, video, safety);
    this.lock = new DeskLock(parts, () -> Texts.of(LockView.class, spoken, ZoneId.systemDefault()));
    problems.open().addListener(new ShownCodes());
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
    window.alsoClose(clocks::stop);
    window.alsoClose(beginning::stop);
    window.alsoClose(rooms::close);
    window.alsoClose(lock::close);
    window.alsoClose(books.onReplaced(() -> background.onScreen(this::restored))::close);
    waits.look();
    clocks.begin();
  }

  /// What waited for the right time.
  private void goOn(Optional<VideoSide> video) {
    waits.look();
    video.ifPresent(side -> side.wake().run());
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

  /// Other books are in place: whatever was read of those before is read anew.
  private void restored() {
    rooms.countAnew();
    build(spoken);
    waits.look();
  }

  /// Everything that speaks a language or shows the practice.
  private void build(Locale locale) {
    spoken = locale;
    boolean empty = beginning.isNow();
    var texts = Texts.of(Shell.class, locale, zone());
    actions = new Actions();
    undo(texts).register(actions);
    if (empty) rooms.leave();
    else registerDeskActions(texts);
    var voice = parts.voice(undo(texts)::undo);
    var screens = empty ? List.of(welcome(texts)) : rooms.make(texts, voice, actions);
    var shell = new Shell(screens, actions, notices, problems, theme, texts, clock);
    imports = empty ? Optional.empty() : Optional.of(calendarImport(texts));
    imports.ifPresent(i -> shell.layOver(i.view()));
    rooms.sheets().forEach(shell::layOver);
    shell.railOpen().set(window.railOpen());
    shell.language().subscribe((before, now) -> build(now));
    window.put(shell, locale);
    // a practice file is a beginning; later it would put away what is there
    var endings = empty ? List.of(".ics", ".json") : List.of(".ics");
    new FileDrop(endings, texts.in(DesktopWiring.class), notices, this::openFiles)
        .on(shell.scene());
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
    lock.register(actions, words);
    clocks.register(actions, words);
  }

  private DeskUndo undo(Texts texts) {
    return new DeskUndo(desk, background, notices, problems, texts.in(DesktopWiring.class));
  }

  private void chooseImport() {
    window.chooseFile().ifPresent(file -> openFiles(List.of(file)));
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
    return parts.zone();
  }

  static Locale language(String kept) {
    var wished = kept.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(kept);
    return wished.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK;
  }

  private void openDoor() {
    try {
      var errands =
          new Errands(
              home,
              books,
              outside,
              clock,
              files -> background.onScreen(() -> openFiles(files)),
              lock::isLocked);
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

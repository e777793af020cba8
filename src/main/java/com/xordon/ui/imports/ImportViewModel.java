package com.xordon.ui.imports;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.booking.Step;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.problem.Problem;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Row;
import com.xordon.exchange.ics.IcsImport;
import com.xordon.exchange.ics.IcsOptions;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The import with the lights off: one file in sight, the others waiting.
final class ImportViewModel {
  private static final ImportReport NOTHING = new ImportReport(List.of());

  private final Ledger ledger;
  private final BookingDesk desk;
  private final InstantSource clock;
  private final Background background;
  private final Notices notices;
  private final ProblemSurface problems;
  private final Texts texts;
  private final IcsImport imports;
  private final Latest<Answer> looking;

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOOKING);
  private final ReadOnlyObjectWrapper<ImportReport> report = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.NONE);
  private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final ObservableList<Path> shownFiles = FXCollections.unmodifiableObservableList(files);
  private final ObservableList<StaffMember> staff = FXCollections.observableArrayList();
  private final ObservableList<StaffMember> shownStaff =
      FXCollections.unmodifiableObservableList(staff);
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
  private Attempt attempt = new Attempt(share -> {});

  ImportViewModel(
      Ledger ledger,
      BookingDesk desk,
      InstantSource clock,
      Background background,
      Notices notices,
      ProblemSurface problems,
      Texts texts) {
    this.ledger = ledger;
    this.desk = desk;
    this.clock = clock;
    this.background = background;
    this.notices = notices;
    this.problems = problems;
    this.texts = texts;
    imports = new IcsImport(ledger, clock);
    looking = background.latest();
  }

  /// Whose the calendar is, as what, and which days of its series, both included.
  record Choice(Optional<StaffId> member, IcsOptions.As as, LocalDate from, LocalDate until) {
    static final Choice NONE =
        new Choice(Optional.empty(), IcsOptions.As.APPOINTMENTS, LocalDate.EPOCH, LocalDate.EPOCH);

    Optional<IcsOptions> options() {
      return member.map(id -> new IcsOptions(id).as(as).between(from, until));
    }
  }

  /// What a run brought: a report, a sentence that says why not, or neither when it was called off.
  private record Answer(Optional<ImportReport> report, String trouble, Optional<Step> step) {
    static Answer no(String why) {
      return new Answer(Optional.empty(), why, Optional.empty());
    }
  }

  ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ImportReport> report() {
    return report.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Choice> choice() {
    return choice.getReadOnlyProperty();
  }

  ReadOnlyStringProperty file() {
    return file.getReadOnlyProperty();
  }

  /// Why the file can't be taken, in one sentence; empty when it can.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// From 0 to 1.
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// The file in sight, then those waiting.
  ObservableList<Path> files() {
    return shownFiles;
  }

  ObservableList<StaffMember> staff() {
    return shownStaff;
  }

  /// What needs a look first, else in order of the file's lines.
  ObservableList<Row> rows() {
    return shownRows;
  }

  void open(List<Path> more) {
    for (var each : more) if (!files.contains(each)) files.add(each);
    if (!open.get() && !files.isEmpty()) begin();
  }

  void choose(StaffId member) {
    var now = choice.get();
    choose(new Choice(Optional.of(member), now.as(), now.from(), now.until()));
  }

  void take(IcsOptions.As as) {
    var now = choice.get();
    choose(new Choice(now.member(), as, now.from(), now.until()));
  }

  void between(LocalDate from, LocalDate until) {
    var now = choice.get();
    choose(new Choice(now.member(), now.as(), from, until));
  }

  /// What Enter means now: import the file, or leave it when that is over.
  void go() {
    switch (stage.get()) {
      case READY -> write();
      case DONE, FAILED -> leave();
      case LOOKING, WRITING -> {}
    }
  }

  /// What Esc means now: call off what is being written, else leave the file.
  void back() {
    if (stage.get() == Stage.WRITING) attempt.callOff();
    else leave();
  }

  private void leave() {
    attempt.callOff();
    looking.forget();
    files.removeFirst();
    if (files.isEmpty()) open.set(false);
    else begin();
  }

  private void begin() {
    var path = files.getFirst();
    var name = path.getFileName();
    file.set(name == null ? path.toString() : name.toString());
    clear(Stage.LOOKING);
    open.set(true);
    background.run(() -> ledger.read(Page::rules), rules -> know(path, rules), this::fail);
  }

  private void know(Path path, Rules rules) {
    if (files.isEmpty() || !files.getFirst().equals(path)) return;
    var active = rules.staff().stream().filter(StaffMember::active).toList();
    staff.setAll(active);
    var kept = choice.get().member().filter(id -> active.stream().anyMatch(s -> s.id().equals(id)));
    var member = kept.or(() -> active.stream().findFirst().map(StaffMember::id));
    var today = LocalDate.ofInstant(clock.instant(), rules.practice().zone());
    choice.set(new Choice(member, choice.get().as(), today, today.plusYears(1)));
    look();
  }

  private void choose(Choice other) {
    if (other.equals(choice.get()) || stage.get() == Stage.WRITING || stage.get() == Stage.DONE)
      return;
    choice.set(other);
    look();
  }

  private void look() {
    attempt.callOff();
    looking.forget();
    clear(Stage.LOOKING);
    var wish = choice.get();
    if (wish.from().isAfter(wish.until())) refuse(texts.say("trouble.dates"));
    else
      wish.options()
          .ifPresentOrElse(
              options -> {
                var run = attempt();
                var path = files.getFirst();
                looking.run(() -> run(path, options.dry(), run), this::looked, this::fail);
              },
              () -> refuse(texts.say("trouble.nobody")));
  }

  private void write() {
    var options = choice.get().options();
    if (options.isEmpty()) return;
    var path = files.getFirst();
    var run = attempt();
    stage.set(Stage.WRITING);
    background.run(() -> run(path, options.get(), run), this::wrote, this::fail);
  }

  private Attempt attempt() {
    var mine = new Attempt[1];
    progress.set(0);
    attempt = mine[0] = new Attempt(share -> background.onScreen(() -> tell(mine[0], share)));
    return attempt;
  }

  private void tell(Attempt from, double share) {
    if (from == attempt) progress.set(share);
  }

  /// Off the FX thread.
  private Answer run(Path path, IcsOptions options, Attempt run) {
    var before = ledger.read(Page::undoable);
    try {
      return switch (imports.run(path, options, run)) {
        case Imported.Done(var done) -> new Answer(Optional.of(done), "", written(before));
        case Imported.Cancelled() -> Answer.no("");
        case Imported.Unreadable(var why) -> Answer.no(why.text(texts.locale()));
        case Imported.UnknownStaff(var who) -> Answer.no(texts.say("trouble.nobody"));
      };
    } catch (NoSuchFileException e) {
      return Answer.no(texts.say("trouble.missing"));
    } catch (IOException e) {
      return Answer.no(texts.say("trouble.unreadable"));
    }
  }

  /// The deed that was written, or nothing when nothing had to be.
  private Optional<Step> written(Optional<Step> before) {
    return ledger
        .read(Page::undoable)
        .filter(step -> step.deed() == Deed.IMPORT && !before.equals(Optional.of(step)));
  }

  private void looked(Answer answer) {
    if (answer.report().isEmpty()) refuse(answer.trouble());
    else show(answer.report().get(), Stage.READY);
  }

  private void wrote(Answer answer) {
    if (answer.report().isEmpty()) {
      if (answer.trouble().isEmpty()) {
        notices.say(texts.say("called-off", "file", file.get()));
        stage.set(Stage.READY);
      } else refuse(answer.trouble());
      return;
    }
    var done = answer.report().get();
    show(done, Stage.DONE);
    var said = summary(done);
    if (answer.step().isPresent()) notices.sayWithUndo(said, () -> undo(answer.step()));
    else notices.say(texts.say("unchanged", "file", file.get()));
  }

  private String summary(ImportReport done) {
    var made = done.count(Row.Outcome.CREATED) + done.count(Row.Outcome.UPDATED);
    return texts.say("imported", "file", file.get(), "count", made);
  }

  /// Only what this notice tells of is taken back; what came after it goes first, by hand.
  private void undo(Optional<Step> mine) {
    background.run(
        () -> ledger.read(Page::undoable).equals(mine) ? desk.undo() : new Undoing.Nothing(),
        outcome ->
            notices.say(
                texts.say(
                    switch (outcome) {
                      case Undoing.Done d -> "undone";
                      case Undoing.Nothing n -> "undone.later";
                      case Undoing.MovedOn m -> "undone.moved-on";
                      case Undoing.Taken t -> "undone.moved-on";
                    })),
        problems::report);
  }

  private void fail(Problem problem) {
    problems.report(problem);
    refuse(problem.sentence(texts.locale()));
  }

  private void refuse(String why) {
    clear(Stage.FAILED);
    trouble.set(why);
  }

  private void clear(Stage next) {
    report.set(NOTHING);
    rows.clear();
    trouble.set("");
    stage.set(next);
  }

  private void show(ImportReport found, Stage next) {
    report.set(found);
    rows.setAll(
        found.rows().stream().sorted(Comparator.comparing(ImportViewModel::isFine)).toList());
    trouble.set("");
    stage.set(next);
  }

  private static boolean isFine(Row row) {
    return row.outcome() != Row.Outcome.ASKS && row.outcome() != Row.Outcome.SKIPPED;
  }
}

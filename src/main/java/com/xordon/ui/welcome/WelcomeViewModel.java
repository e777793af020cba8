package com.xordon.ui.welcome;

import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.ProblemSurface;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The first run: a choice of three, and the five questions of the second one.
final class WelcomeViewModel {
  static final List<Integer> PAUSES = List.of(0, 5, 10, 15, 20);

  private final FirstSteps steps;
  private final FileChoice files;
  private final Background background;
  private final ProblemSurface problems;
  private final Runnable done;
  private final Locale locale;
  private final ReadOnlyObjectWrapper<Optional<Question>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final StringProperty practice = new SimpleStringProperty("");
  private final ObjectProperty<ZoneId> zone;
  private final StringProperty you = new SimpleStringProperty("");
  private final StringProperty others = new SimpleStringProperty("");
  private final ObservableSet<DayOfWeek> days =
      FXCollections.observableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
  private final StringProperty hours = new SimpleStringProperty("09:00–12:30, 13:30–17:00");
  private final StringProperty service = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("30");
  private final StringProperty price = new SimpleStringProperty("");
  private final IntegerProperty pause = new SimpleIntegerProperty(0);
  private final StringProperty complaint = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Path>> locked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty key = new SimpleStringProperty("");

  WelcomeViewModel(
      FirstSteps steps,
      FileChoice files,
      Background background,
      ProblemSurface problems,
      ZoneId zone,
      Locale locale,
      Runnable done) {
    this.steps = steps;
    this.files = files;
    this.background = background;
    this.problems = problems;
    this.zone = new SimpleObjectProperty<>(zone);
    this.locale = locale;
    this.done = done;
  }

  /// The question on the screen; none while the choice of three is there.
  ReadOnlyObjectProperty<Optional<Question>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  StringProperty practice() {
    return practice;
  }

  ObjectProperty<ZoneId> zone() {
    return zone;
  }

  StringProperty you() {
    return you;
  }

  /// More names, with commas between.
  StringProperty others() {
    return others;
  }

  ObservableSet<DayOfWeek> days() {
    return days;
  }

  StringProperty hours() {
    return hours;
  }

  StringProperty service() {
    return service;
  }

  StringProperty minutes() {
    return minutes;
  }

  StringProperty price() {
    return price;
  }

  IntegerProperty pause() {
    return pause;
  }

  /// The key of what is wrong with the answer; empty when nothing is.
  StringProperty complaint() {
    return complaint;
  }

  /// An encrypted backup that was chosen, until its key is here.
  ReadOnlyObjectProperty<Optional<Path>> lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /// What is typed as its recovery key or password.
  StringProperty key() {
    return key;
  }

  void lookAround() {
    work(steps::samplePractice);
  }

  void setUp() {
    ask(Question.PRACTICE);
  }

  void importFile() {
    if (working.get()) return;
    files.choose().ifPresent(this::bring);
  }

  private void bring(Path file) {
    complaint.set("");
    locked.set(Optional.empty());
    work(
        () -> steps.importFile(file),
        problem -> {
          if (problem.code().equals("BACKUP_LOCKED")) locked.set(Optional.of(file));
          else problems.report(problem);
        });
  }

  /// Opens the locked backup with what was typed, and brings it along.
  void unlock() {
    var backup = locked.get();
    if (backup.isEmpty() || working.get()) return;
    var typed = key.get();
    key.set("");
    complaint.set("");
    working.set(true);
    background.run(
        () -> steps.unlock(backup.get(), typed),
        right -> {
          working.set(false);
          complaint.set(right ? "" : "key.wrong");
          if (right) bring(backup.get());
        },
        problem -> {
          working.set(false);
          problems.report(problem);
        });
  }

  /// The next question, or the finished practice, when this one is answered.
  void next() {
    var question = asked.get();
    if (question.isEmpty() || working.get()) return;
    complaint.set(isAnswered(question.get()) ? "" : question.get().key() + ".wrong");
    if (!complaint.get().isEmpty()) return;
    if (question.get() == Question.PAUSE) finish();
    else ask(Question.values()[question.get().ordinal() + 1]);
  }

  /// One question back, or to the choice; answers stay.
  void back() {
    if (working.get()) return;
    complaint.set("");
    asked.set(
        asked
            .get()
            .filter(q -> q != Question.PRACTICE)
            .map(q -> Question.values()[q.ordinal() - 1]));
  }

  String currency() {
    return locale.getCountry().isEmpty() ? "EUR" : Currency.getInstance(locale).getCurrencyCode();
  }

  private void ask(Question question) {
    asked.set(Optional.of(question));
  }

  private void finish() {
    var rules = answers().rules();
    work(() -> steps.ownPractice(rules));
  }

  private void work(Runnable step) {
    work(step, problems::report);
  }

  private void work(Runnable step, Consumer<Problem> failed) {
    if (working.get()) return;
    working.set(true);
    background.run(
        () -> {
          step.run();
          return true;
        },
        ok -> {
          working.set(false);
          done.run();
        },
        problem -> {
          working.set(false);
          failed.accept(problem);
        });
  }

  private boolean isAnswered(Question question) {
    return switch (question) {
      case PRACTICE -> !practice.get().isBlank();
      case PEOPLE -> !you.get().isBlank();
      case HOURS -> !days.isEmpty() && !ranges().isEmpty();
      case SERVICE -> !service.get().isBlank() && length() > 0 && amount().isPresent();
      case PAUSE -> true;
    };
  }

  private Answers answers() {
    return new Answers(
        practice.get().strip(),
        zone.get(),
        currency(),
        WeekFields.of(locale).getFirstDayOfWeek(),
        people(),
        EnumSet.copyOf(days),
        ranges(),
        service.get().strip(),
        length(),
        amount().orElse(OptionalLong.empty()),
        pause.get());
  }

  private List<String> people() {
    return Stream.concat(Stream.of(you.get()), Stream.of(others.get().split("[,;\n]")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private List<TimeRange> ranges() {
    return HoursText.read(hours.get()).orElse(List.of());
  }

  /// Minutes, or 0 when it can't be understood.
  private int length() {
    var text = minutes.get().strip();
    if (!text.matches("\\d{1,4}")) return 0;
    var length = Integer.parseInt(text);
    return length <= TimeRange.DAY ? length : 0;
  }

  /// No text is no price; nothing is a text that can't be understood.
  private Optional<OptionalLong> amount() {
    var text = price.get().strip().replace(',', '.');
    if (text.isEmpty()) return Optional.of(OptionalLong.empty());
    if (!text.matches("\\d{1,7}(\\.\\d{1,3})?")) return Optional.empty();
    var digits = Math.max(0, Currency.getInstance(currency()).getDefaultFractionDigits());
    var minor = new BigDecimal(text).movePointRight(digits).setScale(0, RoundingMode.HALF_UP);
    return Optional.of(OptionalLong.of(minor.longValue()));
  }
}

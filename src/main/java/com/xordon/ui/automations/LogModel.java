package com.xordon.ui.automations;

import com.xordon.core.automation.LogLine;
import com.xordon.exchange.OutFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What rules did, as far as it was read, and what of it is looked at.
final class LogModel {
  private static final int AT_FIRST = 1_000;
  private static final int MORE = 10;

  private final Doing doing;
  private final AutomationWords words;
  private final Runnable refresh;
  private final Supplier<List<LogRow>> whole;
  private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
  private final FilteredList<LogRow> shown = new FilteredList<>(rows);
  private final StringProperty search = new SimpleStringProperty("");
  private final BooleanProperty problemsOnly = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<LogLine.Kind>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper all = new ReadOnlyBooleanWrapper(true);
  private final IntegerBinding problems =
      Bindings.createIntegerBinding(
          () -> (int) rows.stream().filter(LogRow::isProblem).count(), rows);
  private int limit = AT_FIRST;

  /// `whole` reads all there is.
  LogModel(Doing doing, AutomationWords words, Runnable refresh, Supplier<List<LogRow>> whole) {
    this.doing = doing;
    this.words = words;
    this.refresh = refresh;
    this.whole = whole;
    search.subscribe(this::filter);
    problemsOnly.subscribe(this::filter);
    kind.subscribe(this::filter);
  }

  /// Those looked at, newest first.
  ObservableList<LogRow> shown() {
    return shown;
  }

  ObservableList<LogRow> rows() {
    return rows;
  }

  StringProperty search() {
    return search;
  }

  BooleanProperty problemsOnly() {
    return problemsOnly;
  }

  ObjectProperty<Optional<LogLine.Kind>> kind() {
    return kind;
  }

  IntegerBinding problems() {
    return problems;
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// Whether nothing older is left to be read.
  ReadOnlyBooleanProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  int limit() {
    return limit;
  }

  void readMore() {
    limit = Math.min(limit * MORE, Integer.MAX_VALUE / MORE);
    refresh.run();
  }

  void dropFilters() {
    search.set("");
    problemsOnly.set(false);
    kind.set(Optional.empty());
  }

  void show(List<LogRow> read, boolean isAll) {
    if (!rows.equals(read)) rows.setAll(read);
    all.set(isAll);
    loaded.set(true);
  }

  private void filter() {
    var wanted = search.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    var of = kind.get();
    boolean wrong = problemsOnly.get();
    shown.setPredicate(row ->
        (!wrong || row.isProblem())
            && of.map(k -> row.line().kind() == k).orElse(true)
            && Stream.of(wanted).allMatch(text(row)::contains));
  }

  private String text(LogRow row) {
    var line = row.line();
    return String.join(
            " ",
            words.second(line.at()),
            kind(line.kind()),
            row.rule(),
            row.who(),
            line.recipient(),
            line.title(),
            result(line),
            detail(line))
        .toLowerCase(Locale.ROOT);
  }

  String kind(LogLine.Kind of) {
    return words.say("kind." + AutomationWords.key(of));
  }

  String result(LogLine line) {
    return words.say("result." + AutomationWords.key(line.result()));
  }

  String detail(LogLine line) {
    return words.trouble(line.detail());
  }

  /// Writes all there is, not only what is in sight, into a file.
  void save(Path file) {
    doing
        .background()
        .run(
            () -> {
              var rowsNow = whole.get();
              OutFile.write(file, new LogCsv(this).text(rowsNow));
              return rowsNow.size();
            },
            count -> doing.voice().say(words.say("log.saved", "count", count, "file", name(file))),
            doing.voice()::report);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}

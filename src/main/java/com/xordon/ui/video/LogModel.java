package com.xordon.ui.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.exchange.OutFile;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/// What was done at the providers, as far as it was read, and what of it is looked at.
final class LogModel {
  private static final int AT_FIRST = 1_000;
  private static final int MORE = 10;

  private final Ledger ledger;
  private final InstantSource clock;
  private final Background background;
  private final Voice voice;
  private final VideoWords words;
  private final Runnable refresh;
  private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
  private final FilteredList<LogRow> shown = new FilteredList<>(rows);
  private final StringProperty search = new SimpleStringProperty("");
  private final BooleanProperty problemsOnly = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<VideoProvider>> provider =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper all = new ReadOnlyBooleanWrapper(true);
  private final IntegerBinding problems =
      Bindings.createIntegerBinding(
          () -> (int) rows.stream().filter(LogRow::isProblem).count(), rows);
  private int limit = AT_FIRST;

  LogModel(
      Ledger ledger,
      InstantSource clock,
      Background background,
      Voice voice,
      VideoWords words,
      Runnable refresh) {
    this.ledger = ledger;
    this.clock = clock;
    this.background = background;
    this.voice = voice;
    this.words = words;
    this.refresh = refresh;
    search.subscribe(this::filter);
    problemsOnly.subscribe(this::filter);
    provider.subscribe(this::filter);
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

  ObjectProperty<Optional<VideoProvider>> provider() {
    return provider;
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
    provider.set(Optional.empty());
  }

  void show(List<LogRow> read, boolean isAll) {
    if (!rows.equals(read)) rows.setAll(read);
    all.set(isAll);
    loaded.set(true);
  }

  private void filter() {
    var wanted = search.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    var of = provider.get();
    boolean wrong = problemsOnly.get();
    shown.setPredicate(row ->
        (!wrong || row.isProblem())
            && of.map(p -> row.provider() == p).orElse(true)
            && Stream.of(wanted).allMatch(text(row)::contains));
  }

  private String text(LogRow row) {
    var action = row.action();
    return String.join(
            " ",
            words.second(action.at()),
            words.kind(action.kind()),
            words.about(row.about()),
            row.about().with(),
            row.provider().title(),
            words.result(action.result()),
            action.detail(),
            words.detail(row))
        .toLowerCase(Locale.ROOT);
  }

  /// Writes all there is, not only what is in sight, into a file.
  void save(Path file) {
    background.run(
        () -> {
          var whole = VideoReading.wholeLog(ledger, clock.instant());
          OutFile.write(file, new LogCsv(words).text(whole));
          return whole.size();
        },
        count -> voice.say(words.say("log.saved", "count", count, "file", name(file))),
        voice::report);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}

package com.xordon.ui.safety;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All backups. While the room is in sight they are read one after the other, to know which are
/// whole.
final class BackupsModel {
  private final SafeBooks books;
  private final SafetyWords words;
  private final Voice voice;
  private final Background background;
  private final Latest<List<Copy>> listing;
  private final Job job;
  private final LookModel look;
  private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
  private final ObservableList<BackupRow> shown = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private boolean inSight;
  private boolean reading;

  BackupsModel(
      SafeBooks books, LookModel look, SafetyWords words, Background background, Voice voice) {
    this.books = books;
    this.look = look;
    this.words = words;
    this.voice = voice;
    this.background = background.outside();
    this.listing = this.background.latest();
    this.job = new Job(background);
  }

  /// Newest first.
  ObservableList<BackupRow> rows() {
    return shown;
  }

  LookModel look() {
    return look;
  }

  Job job() {
    return job;
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// How many of them were read.
  ReadOnlyIntegerProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  void shown() {
    inSight = true;
    refresh();
  }

  void hidden() {
    inSight = false;
  }

  void refresh() {
    listing.run(books::backups, this::list, voice::report);
  }

  private void list(List<Copy> copies) {
    Map<Copy, BackupRow> known =
        rows.stream().collect(Collectors.toMap(BackupRow::copy, Function.identity()));
    var fresh = copies.stream().map(c -> known.getOrDefault(c, new BackupRow(c))).toList();
    if (!rows.equals(fresh)) rows.setAll(fresh);
    loaded.set(true);
    count();
    readNext();
  }

  private void count() {
    read.set((int) rows.stream().filter(BackupsModel::isRead).count());
  }

  private static boolean isRead(BackupRow row) {
    var state = row.stateProperty().get();
    return state != BackupRow.State.UNREAD && state != BackupRow.State.READING;
  }

  private void readNext() {
    if (reading || !inSight) return;
    var next = rows.stream().filter(r -> !isRead(r)).findFirst();
    next.ifPresent(row -> {
      reading = true;
      row.reading();
      background.run(
          () -> books.read(row.copy().file()),
          at -> wasRead(() -> row.whole(at)),
          problem -> wasRead(LookModel.isLocked(problem) ? row::locked : row::damaged));
    });
  }

  private void wasRead(Runnable mark) {
    reading = false;
    mark.run();
    count();
    readNext();
  }

  /// Chooses one to look into.
  void choose(BackupRow row) {
    var when = words.moment(row.madeProperty().get());
    var title = words.kind(row.copy().kind());
    look.choose(
        new LookModel.Wanted(
            new Point.Backup(row.copy().file()),
            words.say("look.title", "what", title, "when", when),
            when));
  }

  void lookInto(BackupRow row) {
    choose(row);
    look.look();
  }

  void lookInto(Path file) {
    var name = String.valueOf(file.getFileName());
    look.look(
        new LookModel.Wanted(new Point.Backup(file), name, words.say("look.inFile", "file", name)));
  }

  void backUp() {
    job.run(books::backUp, this::said);
  }

  void backUpTo(Path file) {
    job.run(
        () -> {
          books.backUpTo(file);
          return file;
        },
        this::said);
  }

  private void said(Path file) {
    voice.say(words.say("backup.made", "file", String.valueOf(file.getFileName())));
    refresh();
  }
}

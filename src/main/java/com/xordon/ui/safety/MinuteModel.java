package com.xordon.ui.safety;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Any minute of our own books, by the clock or by what was done then.
final class MinuteModel {
  private static final int AT_ONCE = 50;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

  private final Deeds deeds;
  private final InstantSource clock;
  private final SafetyWords words;
  private final Voice voice;
  private final LookModel look;
  private final Latest<List<Deeds.Told>> reading;
  private final ObjectProperty<LocalDate> day;
  private final StringProperty time;
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
  private final ObservableList<Deeds.Told> done = FXCollections.observableArrayList();
  private final ObservableList<Deeds.Told> shown = FXCollections.unmodifiableObservableList(done);
  private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
  private int most = AT_ONCE;

  MinuteModel(
      Deeds deeds,
      LookModel look,
      InstantSource clock,
      SafetyWords words,
      Background background,
      Voice voice) {
    this.deeds = deeds;
    this.look = look;
    this.clock = clock;
    this.words = words;
    this.voice = voice;
    this.reading = background.outside().latest();
    var now = clock.instant().atZone(words.texts().zone());
    this.day = new SimpleObjectProperty<>(now.toLocalDate());
    this.time = new SimpleStringProperty(DateTimeFormatter.ofPattern("HH:mm").format(now));
  }

  LookModel look() {
    return look;
  }

  ObjectProperty<LocalDate> day() {
    return day;
  }

  StringProperty time() {
    return time;
  }

  /// The key of what is wrong with day and time; empty when all is well.
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /// What was done, newest first.
  ObservableList<Deeds.Told> done() {
    return shown;
  }

  /// Whether there is nothing older.
  ReadOnlyBooleanProperty wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  void refresh() {
    int asked = most;
    reading.run(() -> deeds.upTo(Long.MAX_VALUE, asked), this::show, voice::report);
  }

  private void show(List<Deeds.Told> all) {
    if (!done.equals(all)) done.setAll(all);
    whole.set(all.size() < most);
  }

  void readOlder() {
    most += AT_ONCE;
    refresh();
  }

  /// The books as they were at that day and time.
  void lookAtTime() {
    complaint.set("");
    var date = day.get();
    try {
      if (date == null) throw new DateTimeException("no day");
      var at = date.atTime(LocalTime.parse(time.get().strip(), TIME));
      var moment = at.atZone(words.texts().zone()).toInstant();
      if (moment.isAfter(clock.instant())) {
        complaint.set("minute.ahead");
        return;
      }
      var when = words.moment(moment);
      look.look(
          new LookModel.Wanted(
              new Point.Moment(moment), words.say("minute.at", "when", when), when));
    } catch (DateTimeException e) {
      complaint.set("minute.wrong");
    }
  }

  /// Whether something was there before it.
  static boolean hasBefore(Deeds.Told told) {
    return told.change().number() > 1;
  }

  /// The books as they were just before that was done.
  void lookBefore(Deeds.Told told) {
    if (!hasBefore(told)) return;
    var deed = words.deed(told.change().deed());
    var what =
        told.about().isEmpty() ? deed : words.say("about", "deed", deed, "what", told.about());
    var when = words.moment(told.change().at());
    look.look(
        new LookModel.Wanted(
            new Point.Entry(told.change().number() - 1),
            words.say("minute.before", "what", what),
            words.say("minute.beforeWhen", "when", when)));
  }
}

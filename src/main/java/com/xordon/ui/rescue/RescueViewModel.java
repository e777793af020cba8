package com.xordon.ui.rescue;

import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.rescue.Absence;
import com.xordon.core.rescue.DayRescue;
import com.xordon.core.rescue.Proposal;
import com.xordon.core.rescue.Proposing;
import com.xordon.core.rescue.Rescued;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// A day without someone: the proposal, what of it is wanted, and the one wish to do it.
final class RescueViewModel {
  /// Where it stands.
  enum Stage {
    LOOKING,
    PROPOSED,
    WRITING,
    /// Nothing can be proposed; `trouble` says why.
    REFUSED
  }

  private final Ledger ledger;
  private final DayRescue rescue;
  private final Background background;
  private final Latest<Found> looking;
  private final Voice voice;
  private final Texts texts;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOOKING);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObservableSet<AppointmentId> wanted = FXCollections.observableSet();
  private final StringProperty reason = new SimpleStringProperty("");
  private final BooleanProperty enterLeave = new SimpleBooleanProperty(true);
  private final IntegerBinding count = Bindings.size(wanted);
  private final BooleanBinding canApply =
      stage.isEqualTo(Stage.PROPOSED).and(count.greaterThan(0).or(enterLeave));
  private Optional<Proposal> proposal = Optional.empty();
  private Optional<StaffId> staff = Optional.empty();
  private LocalDate date = LocalDate.EPOCH;

  private record Found(String name, Proposing answer, List<Line> lines) {}

  RescueViewModel(
      Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    this.ledger = ledger;
    this.rescue = new DayRescue(ledger, clock);
    this.background = background;
    this.looking = background.latest();
    this.voice = voice;
    this.texts = texts;
  }

  ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /// The moves that are to be made.
  ObservableSet<AppointmentId> wanted() {
    return wanted;
  }

  IntegerBinding count() {
    return count;
  }

  StringProperty reason() {
    return reason;
  }

  BooleanProperty enterLeave() {
    return enterLeave;
  }

  BooleanBinding canApply() {
    return canApply;
  }

  void open(StaffId who, LocalDate day) {
    staff = Optional.of(who);
    date = day;
    reason.set("");
    enterLeave.set(true);
    trouble.set("");
    open.set(true);
    look();
  }

  /// Stops looking, too.
  void close() {
    looking.forget();
    open.set(false);
    lines.clear();
    wanted.clear();
    proposal = Optional.empty();
  }

  private void look() {
    stage.set(Stage.LOOKING);
    lines.clear();
    wanted.clear();
    title.set(texts.say("title.day", "day", date));
    var absence = new Absence(staff.orElseThrow(), date, "");
    looking.run(
        () -> find(absence),
        this::show,
        problem -> {
          voice.report(problem);
          close();
        });
  }

  private Found find(Absence absence) {
    var answer = rescue.propose(absence);
    return ledger.read(page -> {
      var name =
          page.rules()
              .staff(absence.staff())
              .map(StaffMember::name)
              .orElse(absence.staff().value());
      var found =
          answer instanceof Proposing.Proposed(var whole)
              ? new Lines(page, texts).of(whole)
              : List.<Line>of();
      return new Found(name, answer, found);
    });
  }

  private void show(Found found) {
    title.set(texts.say("title", "name", found.name(), "day", date));
    switch (found.answer()) {
      case Proposing.Proposed(var whole) -> {
        proposal = Optional.of(whole);
        whole.moves().forEach(m -> wanted.add(m.id()));
        lines.setAll(found.lines());
        stage.set(Stage.PROPOSED);
      }
      case Proposing.UnknownStaff(var who) -> refuse(texts.say("trouble.unknown"));
      case Proposing.DayIsOver(var day) -> refuse(texts.say("trouble.over", "day", day));
    }
  }

  private void refuse(String why) {
    trouble.set(why);
    stage.set(Stage.REFUSED);
  }

  void want(AppointmentId id, boolean yes) {
    if (yes) wanted.add(id);
    else wanted.remove(id);
  }

  /// Makes the wanted moves as one.
  void apply() {
    if (!canApply.get()) return;
    var whole = proposal.orElseThrow();
    var absence =
        new Absence(whole.absence().staff(), whole.absence().date(), reason.get().strip());
    var part = new Proposal(absence, whole.only(wanted).moves(), List.of());
    var enter = enterLeave.get() ? DayRescue.Enter.LEAVE : DayRescue.Enter.NOTHING;
    stage.set(Stage.WRITING);
    background.run(
        () -> rescue.accept(part, enter),
        this::done,
        problem -> {
          stage.set(Stage.PROPOSED);
          voice.report(problem);
        });
  }

  private void done(Rescued outcome) {
    switch (outcome) {
      case Rescued.Done(var moved, var leave) -> {
        close();
        voice.sayDone(
            leave
                ? texts.say("done.leave", "count", moved.size())
                : texts.say("done", "count", moved.size()));
      }
      case Rescued.Overtaken(var hindrances) -> {
        trouble.set(texts.say("overtaken", "count", hindrances.size()));
        look();
      }
    }
  }
}

package com.xordon.ui.team;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The people who work here, and the one whose week is being edited.
final class TeamViewModel {
  private final Ledger ledger;
  private final Background background;
  private final Latest<Rules> loading;
  private final Voice voice;
  private final Texts texts;
  private final ObservableList<StaffMember> members = FXCollections.observableArrayList();
  private final ObservableList<StaffMember> shownMembers =
      FXCollections.unmodifiableObservableList(members);
  private final ReadOnlyObjectWrapper<Optional<StaffMember>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<DayOfWeek> weekStart =
      new ReadOnlyObjectWrapper<>(DayOfWeek.MONDAY);
  private final MemberForm form = new MemberForm();
  private final EffectModel effect;
  private final BooleanBinding canSave = editing.and(form.changedProperty()).and(saving.not());
  private final ObjectProperty<@Nullable LocalDate> leaveFrom = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> leaveTo = new SimpleObjectProperty<>();
  private final StringProperty leaveReason = new SimpleStringProperty("");
  private final StringProperty leaveComplaint = new SimpleStringProperty("");
  private ZoneId zone = ZoneOffset.UTC;

  TeamViewModel(
      Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    this.ledger = ledger;
    this.background = background;
    this.loading = background.latest();
    this.voice = voice;
    this.texts = texts;
    this.effect = new EffectModel(ledger, clock, background, voice, texts);
    form.changedProperty().subscribe(changed -> think());
    form.editsProperty().subscribe(edit -> think());
  }

  /// What saving would change.
  EffectModel effect() {
    return effect;
  }

  private void think() {
    var id = selected.get().map(StaffMember::id);
    var typed = form.changedProperty().get() ? id.flatMap(form::preview) : none();
    if (typed.isEmpty()) effect.forget();
    else effect.ask(typed.get());
  }

  private static Optional<StaffMember> none() {
    return Optional.empty();
  }

  ObservableList<StaffMember> members() {
    return shownMembers;
  }

  /// Whose week it is; nobody while somebody new is written down.
  ReadOnlyObjectProperty<Optional<StaffMember>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// The day on which the practice's week begins.
  ReadOnlyObjectProperty<DayOfWeek> weekStartProperty() {
    return weekStart.getReadOnlyProperty();
  }

  BooleanBinding canSave() {
    return canSave;
  }

  MemberForm form() {
    return form;
  }

  ObjectProperty<@Nullable LocalDate> leaveFrom() {
    return leaveFrom;
  }

  ObjectProperty<@Nullable LocalDate> leaveTo() {
    return leaveTo;
  }

  StringProperty leaveReason() {
    return leaveReason;
  }

  StringProperty leaveComplaint() {
    return leaveComplaint;
  }

  void refresh() {
    loading.run(() -> ledger.read(Page::rules), this::show, voice::report);
  }

  /// Opens somebody's week, unless something typed would be lost.
  boolean select(StaffMember member) {
    if (selected.get().filter(member::equals).isPresent()) return true;
    if (isTyping()) return refused();
    selected.set(Optional.of(member));
    form.show(member);
    editing.set(true);
    return true;
  }

  void startNew() {
    if (isTyping()) {
      refused();
      return;
    }
    selected.set(Optional.empty());
    form.showNew(zone);
    editing.set(true);
  }

  /// Puts back what is kept.
  void revert() {
    selected.get().ifPresent(form::show);
    editing.set(selected.get().isPresent());
  }

  /// Writes days off down; the last day left out means one day.
  void addLeave() {
    var from = leaveFrom.get();
    var to = leaveTo.get() == null ? from : leaveTo.get();
    if (from == null || to == null || to.isBefore(from)) {
      leaveComplaint.set("leave.wrong");
      return;
    }
    form.addLeave(from, to, leaveReason.get());
    leaveFrom.set(null);
    leaveTo.set(null);
    leaveReason.set("");
    leaveComplaint.set("");
  }

  void removeLeave(Leave leave) {
    form.leave().remove(leave);
  }

  void save() {
    var old = selected.get().map(StaffMember::id);
    var typed = form.read(old.orElse(new StaffId("new")));
    if (typed.isEmpty() || saving.get()) return;
    saving.set(true);
    background.run(
        () -> ledger.write(Deed.EDIT, page -> write(page, typed.get(), old.isEmpty())),
        member -> saved(member, old.isEmpty()),
        problem -> {
          saving.set(false);
          voice.report(problem);
        });
  }

  private boolean isTyping() {
    return editing.get() && form.changedProperty().get();
  }

  private boolean refused() {
    voice.say(texts.say("unsaved"));
    return false;
  }

  private static StaffMember write(Page page, StaffMember typed, boolean isNew) {
    var member = isNew ? MemberForm.with(new StaffId(page.newId()), typed) : typed;
    page.save(member);
    return member;
  }

  private void saved(StaffMember member, boolean isNew) {
    saving.set(false);
    form.show(member);
    selected.set(Optional.of(member));
    voice.sayDone(texts.say(isNew ? "added" : "changed", "name", member.name()));
    refresh();
  }

  private void show(Rules rules) {
    zone = rules.practice().zone();
    weekStart.set(rules.practice().weekStart());
    members.setAll(rules.staff());
    loaded.set(true);
    if (selected.get().isPresent() && !isTyping()) {
      var now = selected.get().flatMap(s -> rules.staff(s.id()));
      selected.set(now);
      now.ifPresent(form::show);
      editing.set(now.isPresent());
    } else if (!editing.get() && !members.isEmpty()) {
      select(members.getFirst());
    }
  }
}

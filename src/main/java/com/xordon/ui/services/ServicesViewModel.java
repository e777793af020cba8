package com.xordon.ui.services;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The services, and the one whose rules are on the table.
final class ServicesViewModel {
  private final Ledger ledger;
  private final Background background;
  private final Latest<Rules> loading;
  private final Voice voice;
  private final Texts texts;
  private final ObservableList<Service> services = FXCollections.observableArrayList();
  private final ObservableList<Service> shownServices =
      FXCollections.unmodifiableObservableList(services);
  private final ObservableList<StaffMember> staff = FXCollections.observableArrayList();
  private final ObservableList<StaffMember> shownStaff =
      FXCollections.unmodifiableObservableList(staff);
  private final ReadOnlyObjectWrapper<Optional<Service>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<String> currency = new ReadOnlyObjectWrapper<>("EUR");
  private final ServiceForm form;
  private final ShareModel shares;
  private final ObservableList<Room> rooms = FXCollections.observableArrayList();
  private final BooleanBinding canSave;

  ServicesViewModel(
      Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    this.ledger = ledger;
    this.background = background;
    this.loading = background.latest();
    this.voice = voice;
    this.texts = texts;
    this.form = new ServiceForm(texts.locale());
    this.shares = new ShareModel(ledger, clock, background, voice);
    form.editsProperty().subscribe(edit -> think());
    this.canSave = editing.and(form.changedProperty()).and(saving.not());
  }

  ObservableList<Service> services() {
    return shownServices;
  }

  ObservableList<StaffMember> staff() {
    return shownStaff;
  }

  /// The service in the form; nothing while a new one is made.
  ReadOnlyObjectProperty<Optional<Service>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<String> currencyProperty() {
    return currency.getReadOnlyProperty();
  }

  BooleanBinding canSave() {
    return canSave;
  }

  ServiceForm form() {
    return form;
  }

  /// Whose turn it would have been.
  ShareModel shares() {
    return shares;
  }

  ObservableList<Room> rooms() {
    return rooms;
  }

  private void think() {
    var id = selected.get().map(Service::id);
    id.flatMap(form::turnsPreview).ifPresentOrElse(shares::ask, shares::forget);
  }

  void refresh() {
    loading.run(() -> ledger.read(Page::rules), this::show, voice::report);
  }

  /// Puts a service on the table, unless something typed would be lost.
  boolean select(Service service) {
    if (selected.get().filter(service::equals).isPresent()) return true;
    if (isTyping()) return refused();
    selected.set(Optional.of(service));
    form.show(service);
    think();
    editing.set(true);
    return true;
  }

  void startNew() {
    if (isTyping()) {
      refused();
      return;
    }
    selected.set(Optional.empty());
    form.showNew(staff.stream().filter(StaffMember::active).map(StaffMember::id).toList());
    editing.set(true);
  }

  /// Puts back what is kept.
  void revert() {
    selected.get().ifPresent(form::show);
    editing.set(selected.get().isPresent());
  }

  void offer(StaffId member, boolean offers) {
    if (offers) form.staff().add(member);
    else form.staff().remove(member);
  }

  void save() {
    var old = selected.get().map(Service::id);
    var typed = form.read(old.orElse(new ServiceId("new")));
    if (typed.isEmpty() || saving.get()) return;
    saving.set(true);
    background.run(
        () -> ledger.write(Deed.EDIT, page -> write(page, typed.get(), old.isEmpty())),
        service -> saved(service, old.isEmpty()),
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

  private static Service write(Page page, Service typed, boolean isNew) {
    var named = isNew ? ServiceForm.with(new ServiceId(page.newId()), typed) : typed;
    var service = named.offering(AddOnForm.named(named.addOns(), page::newId));
    page.save(service);
    return service;
  }

  private void saved(Service service, boolean isNew) {
    saving.set(false);
    form.show(service);
    selected.set(Optional.of(service));
    voice.sayDone(texts.say(isNew ? "added" : "changed", "name", service.name()));
    refresh();
  }

  private void show(Rules rules) {
    currency.set(rules.practice().currency());
    form.priceIn(rules.practice().currency());
    services.setAll(rules.services());
    staff.setAll(rules.staff());
    rooms.setAll(rules.rooms());
    loaded.set(true);
    var now = selected.get().flatMap(s -> rules.service(s.id()));
    if (selected.get().isPresent() && !isTyping()) {
      selected.set(now);
      now.ifPresent(form::show);
      editing.set(now.isPresent());
    } else if (!editing.get() && !services.isEmpty()) {
      select(services.getFirst());
    }
  }
}

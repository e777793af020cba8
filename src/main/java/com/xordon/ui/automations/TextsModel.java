package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
import com.xordon.automation.Wordings;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.core.message.MessageTrigger;
import com.xordon.core.message.ReadyMade;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The texts, and the one that is being written.
final class TextsModel {
  private final AutomationDesk desk;
  private final Doing doing;
  private final AutomationWords words;
  private final ObservableList<MessageTemplate> texts = FXCollections.observableArrayList();
  private final ObservableList<MessageTemplate> shownTexts =
      FXCollections.unmodifiableObservableList(texts);
  private final ReadOnlyObjectWrapper<Optional<MessageTemplate>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Names>> names =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final TextForm form = new TextForm();
  private final PreviewModel preview;
  private final BooleanBinding editing;
  private final BooleanBinding canSave;
  private Set<MessageTemplateId> own = Set.of();

  TextsModel(AutomationDesk desk, Doing doing, AutomationWords words) {
    this.desk = desk;
    this.doing = doing;
    this.words = words;
    this.preview = new PreviewModel(desk, doing, words, this::typed);
    this.editing = Bindings.createBooleanBinding(() -> selected.get().isPresent(), selected);
    this.canSave = editing.and(form.changed().or(fresh)).and(doing.busyProperty().not());
    form.edits().subscribe(n -> preview.ask());
  }

  ObservableList<MessageTemplate> texts() {
    return shownTexts;
  }

  ReadOnlyObjectProperty<Optional<MessageTemplate>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  TextForm form() {
    return form;
  }

  PreviewModel preview() {
    return preview;
  }

  BooleanBinding canSave() {
    return canSave;
  }

  List<Service> services() {
    return names.get().map(n -> n.rules().services()).orElse(List.of());
  }

  String service(ServiceId id) {
    return names.get().map(n -> n.service(id)).orElse("");
  }

  /// Whether the practice wrote it, or wrote it over.
  boolean isOwn(MessageTemplate text) {
    return own.contains(text.id());
  }

  static boolean isReadyMade(MessageTemplate text) {
    return ReadyMade.named(text.id().value(), Locale.ENGLISH).isPresent();
  }

  void show(List<MessageTemplate> read, Set<MessageTemplateId> now, Names called) {
    own = now;
    names.set(Optional.of(called));
    if (!texts.equals(read)) texts.setAll(read);
    if (fresh.get()) return;
    var id = selected.get().map(MessageTemplate::id);
    var kept = texts.stream().filter(t -> id.filter(t.id()::equals).isPresent()).findFirst();
    if (!isTyping() || kept.isEmpty()) table(kept.or(() -> texts.stream().findFirst()));
  }

  /// Puts a text on the table, unless something typed would be lost.
  boolean select(MessageTemplate text) {
    if (selected.get().filter(t -> t.id().equals(text.id())).isPresent()) return true;
    if (isTyping() || fresh.get()) {
      doing.voice().say(words.say("unsaved"));
      return false;
    }
    table(Optional.of(text));
    return true;
  }

  private void table(Optional<MessageTemplate> text) {
    fresh.set(false);
    if (selected.get().equals(text) && !isTyping()) return;
    selected.set(text);
    text.ifPresent(t -> form.show(t, words.locale().getLanguage()));
  }

  private boolean isTyping() {
    return selected.get().isPresent() && form.changed().get();
  }

  private Optional<MessageTemplate> typed() {
    return selected.get().flatMap(t -> form.peek(t.id(), t.service()));
  }

  void startNew() {
    var ready = ReadyMade.named("confirmation", words.locale()).orElseThrow();
    begin(
        new MessageTemplate(
            new MessageTemplateId(UUID.randomUUID().toString()),
            words.say("text.new"),
            MessageTrigger.BOOKED,
            ready.wordings(),
            Optional.empty()));
  }

  /// Begins a text that takes the place of the one on the table for one service.
  void startFor(Service service) {
    selected
        .get()
        .ifPresent(text -> {
          var id = new MessageTemplateId(Wordings.special(text.id().value(), service.id().value()));
          var there = texts.stream().filter(t -> t.id().equals(id)).findFirst();
          if (there.isPresent()) {
            select(there.get());
            return;
          }
          var name = words.say("text.for", "name", text.name(), "service", service.name());
          begin(
              new MessageTemplate(
                  id, name, text.trigger(), text.wordings(), Optional.of(service.id())));
        });
  }

  private void begin(MessageTemplate text) {
    if (isTyping() || fresh.get()) {
      doing.voice().say(words.say("unsaved"));
      return;
    }
    selected.set(Optional.of(text));
    form.show(text, words.locale().getLanguage());
    fresh.set(true);
  }

  void revert() {
    if (fresh.get()) {
      fresh.set(false);
      selected.set(Optional.empty());
      table(texts.stream().findFirst());
    } else selected.get().ifPresent(t -> form.show(t, words.locale().getLanguage()));
  }

  void save() {
    var typed = selected.get().flatMap(t -> form.read(t.id(), t.service()));
    if (typed.isEmpty()) return;
    var text = typed.get();
    boolean isNew = fresh.get();
    doing.edit(
        () -> {
          desk.save(text);
          return text;
        },
        done -> {
          fresh.set(false);
          selected.set(Optional.of(text));
          form.show(text, words.locale().getLanguage());
          return words.say(isNew ? "text.added" : "text.changed", "name", text.name());
        });
  }

  /// Takes a text of the practice's own away; a ready-made one is as it was.
  void remove() {
    if (fresh.get()) {
      revert();
      return;
    }
    selected
        .get()
        .filter(this::isOwn)
        .ifPresent(text -> {
          boolean ready = isReadyMade(text);
          doing.edit(
              () -> {
                desk.remove(text.id());
                return text;
              },
              done -> {
                if (ready) revert();
                else selected.set(Optional.empty());
                return words.say(ready ? "text.asItWas.done" : "text.removed", "name", text.name());
              });
        });
  }
}

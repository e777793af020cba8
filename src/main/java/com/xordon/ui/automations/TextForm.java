package com.xordon.ui.automations;

import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.core.message.MessageTrigger;
import com.xordon.core.message.TemplateFault;
import com.xordon.core.message.TemplateText;
import com.xordon.core.message.Wording;
import com.xordon.core.practice.ServiceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A text in all its languages while being typed; one of them is in the fields.
final class TextForm {
  /// Where a fault can be.
  enum Field {
    SUBJECT,
    BODY,
    SMS
  }

  /// What is wrong, and in which field of the language shown.
  record Fault(Field field, TemplateFault fault) {}

  private record Typed(String subject, String body, String sms) {
    static final Typed NOTHING = new Typed("", "", "");

    Stream<String> all() {
      return Stream.of(subject, body, sms);
    }
  }

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<MessageTrigger> trigger = new SimpleObjectProperty<>(MessageTrigger.BOOKED);
  final StringProperty subject = new SimpleStringProperty("");
  final StringProperty body = new SimpleStringProperty("");
  final StringProperty sms = new SimpleStringProperty("");

  /// Keys of sentences, empty when all is well.
  final StringProperty nameComplaint = new SimpleStringProperty("");

  final StringProperty wordingComplaint = new SimpleStringProperty("");

  private final ReadOnlyStringWrapper language = new ReadOnlyStringWrapper("");
  private final ObservableList<String> languages = FXCollections.observableArrayList();
  private final ObservableList<Fault> faults = FXCollections.observableArrayList();
  private final Map<String, Typed> typed = new LinkedHashMap<>();
  private final Edits edits = new Edits();
  private final StringProperty before = new SimpleStringProperty("");
  private final BooleanBinding changed =
      Bindings.createBooleanBinding(() -> !state().equals(before.get()), edits.count(), before);

  TextForm() {
    edits.watch(name, trigger, subject, body, sms);
    edits.watch(languages);
    Stream.of(subject, body, sms).forEach(p -> p.subscribe(this::check));
  }

  BooleanBinding changed() {
    return changed;
  }

  ReadOnlyIntegerProperty edits() {
    return edits.count();
  }

  /// The language in the fields.
  ReadOnlyStringProperty languageProperty() {
    return language.getReadOnlyProperty();
  }

  ObservableList<String> languages() {
    return languages;
  }

  /// Those of the language in the fields.
  ObservableList<Fault> faults() {
    return faults;
  }

  /// `reader`'s language comes into the fields first, where there is a wording in it.
  void show(MessageTemplate template, String reader) {
    typed.clear();
    new TreeMap<>(template.wordings())
        .forEach((l, w) ->
            typed.put(
                l,
                new Typed(
                    w.subject().source(),
                    w.body().source(),
                    w.sms().map(TemplateText::source).orElse(""))));
    name.set(template.name());
    trigger.set(template.trigger());
    var shown = language.get();
    var wanted = typed.containsKey(shown) ? shown : reader;
    language.set("");
    languages.setAll(typed.keySet());
    fill(typed.containsKey(wanted) ? wanted : languages.getFirst());
    nameComplaint.set("");
    wordingComplaint.set("");
    before.set(state());
  }

  /// Brings another language into the fields.
  void turn(String wanted) {
    if (!typed.containsKey(wanted) || wanted.equals(language.get())) return;
    keep();
    fill(wanted);
  }

  /// Begins another language with the words of the one shown.
  void add(String wanted) {
    if (typed.containsKey(wanted)) {
      turn(wanted);
      return;
    }
    keep();
    typed.put(wanted, typed.getOrDefault(language.get(), Typed.NOTHING));
    languages.add(wanted);
    fill(wanted);
  }

  /// Takes the language shown away; the last one stays.
  void removeLanguage() {
    if (languages.size() < 2) return;
    var gone = language.get();
    typed.remove(gone);
    language.set("");
    languages.remove(gone);
    fill(languages.getFirst());
  }

  private void fill(String wanted) {
    var words = typed.getOrDefault(wanted, Typed.NOTHING);
    language.set("");
    subject.set(words.subject());
    body.set(words.body());
    sms.set(words.sms());
    language.set(wanted);
    check();
    edits.more();
  }

  private void keep() {
    if (!language.get().isEmpty()) typed.put(language.get(), now());
  }

  private Typed now() {
    return new Typed(subject.get(), body.get(), sms.get());
  }

  private void check() {
    if (language.get().isEmpty()) return;
    faults.setAll(
        Stream.of(
                faults(Field.SUBJECT, subject.get()),
                faults(Field.BODY, body.get()),
                faults(Field.SMS, sms.get()))
            .flatMap(List::stream)
            .toList());
  }

  private static List<Fault> faults(Field field, String text) {
    return switch (TemplateText.parse(text)) {
      case TemplateText.Good g -> List.of();
      case TemplateText.Bad(var all) -> all.stream().map(f -> new Fault(field, f)).toList();
    };
  }

  /// The wording shown, as a text of its own; empty while something is wrong with it.
  Optional<MessageTemplate> peek(MessageTemplateId id, Optional<ServiceId> service) {
    return wording(now())
        .map(w ->
            new MessageTemplate(id, name.get(), trigger.get(), Map.of(language.get(), w), service));
  }

  /// The text as typed, or nothing; then the language where something is wrong is in the fields.
  Optional<MessageTemplate> read(MessageTemplateId id, Optional<ServiceId> service) {
    keep();
    nameComplaint.set(name.get().isBlank() ? "text.name.missing" : "");
    wordingComplaint.set("");
    var all = new LinkedHashMap<String, Wording>();
    for (var entry : List.copyOf(typed.entrySet())) {
      var said = entry.getValue();
      var wording = wording(said);
      boolean lacks = said.subject().isBlank() || said.body().isBlank();
      if (wording.isEmpty() || lacks) {
        turn(entry.getKey());
        wordingComplaint.set(wording.isEmpty() ? "text.wrong" : "text.missing");
        return Optional.empty();
      }
      all.put(entry.getKey(), wording.get());
    }
    if (!nameComplaint.get().isEmpty()) return Optional.empty();
    return Optional.of(new MessageTemplate(id, name.get().strip(), trigger.get(), all, service));
  }

  private static Optional<Wording> wording(Typed said) {
    var subject = good(said.subject());
    var body = good(said.body());
    var sms = good(said.sms());
    if (subject.isEmpty() || body.isEmpty() || sms.isEmpty()) return Optional.empty();
    return Optional.of(
        new Wording(subject.get(), body.get(), sms.filter(t -> !t.source().isBlank())));
  }

  private static Optional<TemplateText> good(String text) {
    return TemplateText.parse(text) instanceof TemplateText.Good(var good)
        ? Optional.of(good)
        : Optional.empty();
  }

  private String state() {
    var all = new TreeMap<>(typed);
    if (!language.get().isEmpty()) all.put(language.get(), now());
    var state = new StringBuilder(name.get() + "\n" + trigger.get());
    all.forEach((l, t) -> {
      state.append('\n').append(l);
      t.all().forEach(part -> state.append('\u0000').append(part));
    });
    return state.toString();
  }
}

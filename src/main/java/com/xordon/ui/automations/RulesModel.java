package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import com.xordon.core.message.MessageTemplate;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rules, and the one that is on the table.
final class RulesModel {
  private static final Duration GRACE = Duration.ofHours(12);

  private final AutomationDesk desk;
  private final Doing doing;
  private final AutomationWords words;
  private final ObservableList<AutomationRule> rules = FXCollections.observableArrayList();
  private final ObservableList<AutomationRule> shownRules =
      FXCollections.unmodifiableObservableList(rules);
  private final ReadOnlyObjectWrapper<Optional<Names>> names =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AutomationRule>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
  private final RuleForm form = new RuleForm();
  private final PreviewModel preview;
  private final BooleanBinding editing;
  private final BooleanBinding canSave;

  RulesModel(AutomationDesk desk, Doing doing, AutomationWords words) {
    this.desk = desk;
    this.doing = doing;
    this.words = words;
    this.editing = Bindings.createBooleanBinding(() -> selected.get().isPresent(), selected);
    this.preview = new PreviewModel(desk, doing, words, this::firstText);
    form.edits().subscribe(n -> preview.ask());
    names.subscribe(n -> preview.ask());
    this.canSave = editing.and(form.changed().or(fresh)).and(doing.busyProperty().not());
  }

  /// By what sets them off.
  ObservableList<AutomationRule> rules() {
    return shownRules;
  }

  RuleForm form() {
    return form;
  }

  /// The rule in the form, as it is kept or is going to be.
  ReadOnlyObjectProperty<Optional<AutomationRule>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Names>> namesProperty() {
    return names.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// How the first message of the rule in the form reads.
  PreviewModel preview() {
    return preview;
  }

  private Optional<MessageTemplate> firstText() {
    var id = form.templates().stream().findFirst();
    return names
        .get()
        .flatMap(n ->
            n.templates().stream()
                .filter(t -> id.filter(t.id().value()::equals).isPresent())
                .findFirst());
  }

  /// Whether the rule in the form isn't kept yet.
  ReadOnlyBooleanProperty freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  BooleanBinding canSave() {
    return canSave;
  }

  Optional<RuleWords> ruleWords() {
    return names.get().map(n -> new RuleWords(words, n));
  }

  /// How many are on.
  int on() {
    return (int) rules.stream().filter(AutomationRule::on).count();
  }

  void show(List<AutomationRule> read, Names now) {
    names.set(Optional.of(now));
    var sorted =
        read.stream().sorted(Comparator.comparing(r -> RuleGroup.of(r.trigger()))).toList();
    if (!rules.equals(sorted)) rules.setAll(sorted);
    loaded.set(true);
    if (fresh.get()) return;
    var id = selected.get().map(AutomationRule::id);
    var kept = rules.stream().filter(r -> id.filter(r.id()::equals).isPresent()).findFirst();
    if (isTyping() && kept.isPresent()) form.on.set(kept.get().on());
    else table(kept.or(() -> rules.stream().findFirst()));
  }

  /// Puts a rule on the table, unless something typed would be lost.
  boolean select(AutomationRule rule) {
    if (isSelected(rule.id())) return true;
    if (isTyping() || fresh.get()) return refused();
    table(Optional.of(rule));
    return true;
  }

  private boolean isSelected(RuleId id) {
    return selected.get().filter(r -> r.id().equals(id)).isPresent();
  }

  private void table(Optional<AutomationRule> rule) {
    fresh.set(false);
    if (selected.get().equals(rule) && !isTyping()) return;
    rule.ifPresent(r -> form.show(r, digits()));
    selected.set(rule);
  }

  int digits() {
    return names.get().map(Names::digits).orElse(2);
  }

  private boolean isTyping() {
    return selected.get().isPresent() && form.changed().get();
  }

  private boolean refused() {
    doing.voice().say(words.say("unsaved"));
    return false;
  }

  void startNew() {
    var timing = new Timing(Timing.Anchor.DEED, Duration.ZERO, Optional.empty(), GRACE);
    var rule =
        new AutomationRule(
            newId(),
            words.say("rule.new"),
            true,
            Trigger.BOOKED,
            timing,
            List.of(),
            List.of(AutomationDesk.mail("confirmation")));
    begin(rule);
  }

  private static RuleId newId() {
    return new RuleId(UUID.randomUUID().toString());
  }

  private void begin(AutomationRule rule) {
    if (isTyping() || fresh.get()) {
      refused();
      return;
    }
    form.show(rule, digits());
    selected.set(Optional.of(rule));
    fresh.set(true);
  }

  /// A copy of the rule on the table, off until it is wanted.
  void duplicate() {
    selected
        .get()
        .ifPresent(rule -> {
          var name = words.say("copy.of", "name", name(rule));
          begin(
              new AutomationRule(
                  newId(),
                  name,
                  false,
                  rule.trigger(),
                  rule.timing(),
                  rule.conditions(),
                  rule.actions()));
        });
  }

  void revert() {
    if (fresh.get()) {
      fresh.set(false);
      selected.set(Optional.empty());
      table(rules.stream().findFirst());
    } else selected.get().ifPresent(r -> form.show(r, digits()));
  }

  void save() {
    var id = selected.get().map(AutomationRule::id);
    var typed = id.flatMap(form::read);
    if (typed.isEmpty()) return;
    boolean isNew = fresh.get();
    var rule = typed.get();
    doing.edit(
        () -> {
          desk.save(rule);
          return rule;
        },
        done -> {
          fresh.set(false);
          selected.set(Optional.of(rule));
          form.show(rule, digits());
          return words.say(isNew ? "rule.added" : "rule.changed", "name", name(rule));
        });
  }

  /// Switches a rule on or off, as it is kept.
  void turn(AutomationRule rule, boolean on) {
    doing.edit(
        () -> {
          desk.save(rule.turned(on));
          return on;
        },
        done -> words.say(on ? "rule.on" : "rule.off", "name", name(rule)));
  }

  void remove() {
    if (fresh.get()) {
      revert();
      return;
    }
    selected
        .get()
        .ifPresent(rule ->
            doing.edit(
                () -> {
                  desk.remove(rule.id());
                  return rule;
                },
                done -> {
                  selected.set(Optional.empty());
                  return words.say("rule.removed", "name", name(rule));
                }));
  }

  String name(AutomationRule rule) {
    return ruleWords().map(w -> w.name(rule)).orElse("");
  }

  void addCondition(ConditionForm.Kind kind) {
    form.add(new ConditionForm(kind, digits()));
  }

  void addAction(ActionForm.Kind kind) {
    var action = new ActionForm(kind);
    if (kind.isMessage()) {
      var known = form.templates().stream().findFirst();
      action.template.set(known.orElse("confirmation"));
    }
    form.add(action);
  }
}

package com.xordon.ui.automations;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Condition;
import com.xordon.core.automation.QuietHours;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A rule while being typed. Complaints are keys of sentences, empty when all is well.
final class RuleForm {
  private static final LocalTime EVENING = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  final StringProperty name = new SimpleStringProperty("");
  final BooleanProperty on = new SimpleBooleanProperty(true);
  final ObjectProperty<Trigger> trigger = new SimpleObjectProperty<>(Trigger.BOOKED);
  final ObjectProperty<Moment> moment = new SimpleObjectProperty<>(Moment.AT_ONCE);
  final AmountForm offset = new AmountForm();
  final BooleanProperty quiet = new SimpleBooleanProperty();
  final StringProperty quietFrom = new SimpleStringProperty("");
  final StringProperty quietTo = new SimpleStringProperty("");
  final AmountForm grace = new AmountForm();
  final ObservableList<ConditionForm> conditions = FXCollections.observableArrayList();
  final ObservableList<ActionForm> actions = FXCollections.observableArrayList();

  final StringProperty offsetComplaint = new SimpleStringProperty("");
  final StringProperty quietComplaint = new SimpleStringProperty("");
  final StringProperty graceComplaint = new SimpleStringProperty("");
  final StringProperty actionsComplaint = new SimpleStringProperty("");

  private final Edits edits = new Edits();
  private final StringProperty before = new SimpleStringProperty("");
  private final BooleanBinding changed =
      Bindings.createBooleanBinding(() -> !state().equals(before.get()), edits.count(), before);

  RuleForm() {
    edits.watch(name, trigger, moment, offset.number, offset.unit, quiet, quietFrom, quietTo);
    edits.watch(grace.number, grace.unit);
    edits.watch(conditions);
    edits.watch(actions);
    trigger.subscribe(this::suit);
  }

  BooleanBinding changed() {
    return changed;
  }

  /// Changes with each letter typed.
  ReadOnlyIntegerProperty edits() {
    return edits.count();
  }

  /// `digits` are those of the practice's money.
  void show(AutomationRule rule, int digits) {
    name.set(rule.name());
    on.set(rule.on());
    trigger.set(rule.trigger());
    var timing = rule.timing();
    moment.set(Moment.of(timing.anchor(), timing.offset()));
    offset.show(timing.offset().abs());
    quiet.set(timing.quiet().isPresent());
    quietFrom.set(timing.quiet().map(QuietHours::from).orElse(EVENING).toString());
    quietTo.set(timing.quiet().map(QuietHours::to).orElse(MORNING).toString());
    grace.show(timing.grace());
    conditions.clear();
    rule.conditions().forEach(c -> add(ConditionForm.of(c, digits)));
    actions.clear();
    rule.actions().forEach(a -> add(ActionForm.of(a)));
    Stream.of(offsetComplaint, quietComplaint, graceComplaint, actionsComplaint)
        .forEach(c -> c.set(""));
    before.set(state());
  }

  void add(ConditionForm condition) {
    condition.tell(edits);
    conditions.add(condition);
  }

  void add(ActionForm action) {
    action.tell(edits);
    actions.add(action);
  }

  /// After another trigger other moments make sense.
  private void suit(Trigger now) {
    var moments = Moment.after(now);
    if (moments.contains(moment.get())) return;
    moment.set(moments.getFirst());
    if (offset.read().filter(Duration::isPositive).isEmpty()) offset.show(Duration.ofHours(24));
  }

  /// The rule as typed so far, where it makes sense; without complaints.
  Optional<AutomationRule> peek(RuleId id) {
    var after = moment.get() == Moment.AT_ONCE ? Optional.of(Duration.ZERO) : offset.read();
    var late = grace.read();
    // between another trigger and a moment that suits it
    boolean unsuited = trigger.get().isByTime() == (moment.get().anchor() == Timing.Anchor.DEED);
    if (after.isEmpty() || late.isEmpty() || unsuited) return Optional.empty();
    return Optional.of(
        rule(
            id,
            after.get(),
            late.get(),
            conditions.stream().flatMap(c -> c.peek().stream()).toList(),
            actions.stream().flatMap(a -> a.peek().stream()).toList()));
  }

  private AutomationRule rule(
      RuleId id, Duration after, Duration late, List<Condition> holding, List<Action> doing) {
    var timing = new Timing(moment.get().anchor(), moment.get().offset(after), quietHours(), late);
    return new AutomationRule(
        id, name.get().strip(), on.get(), trigger.get(), timing, holding, doing);
  }

  /// The rule as typed, or nothing, with a complaint where something can't be right.
  Optional<AutomationRule> read(RuleId id) {
    var after = moment.get() == Moment.AT_ONCE ? Optional.of(Duration.ZERO) : offset.read();
    offsetComplaint.set(after.isEmpty() ? "amount.wrong" : "");
    var hours = quietHours();
    boolean hoursWrong = quiet.get() && hours.isEmpty();
    quietComplaint.set(hoursWrong ? "quiet.wrong" : "");
    var late = grace.read();
    graceComplaint.set(late.isEmpty() ? "amount.wrong" : "");
    var holding = new ArrayList<Condition>();
    conditions.forEach(c -> c.read().ifPresent(holding::add));
    var doing = new ArrayList<Action>();
    actions.forEach(a -> a.read().ifPresent(doing::add));
    actionsComplaint.set(actions.isEmpty() ? "actions.missing" : "");
    boolean fine =
        holding.size() == conditions.size() && doing.size() == actions.size() && !doing.isEmpty();
    if (!fine || hoursWrong || after.isEmpty() || late.isEmpty()) return Optional.empty();
    return Optional.of(rule(id, after.get(), late.get(), holding, doing));
  }

  private Optional<QuietHours> quietHours() {
    if (!quiet.get()) return Optional.empty();
    try {
      return Optional.of(new QuietHours(time(quietFrom), time(quietTo)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // the complaint says so
    }
  }

  private static LocalTime time(StringProperty typed) {
    var text = typed.get().strip();
    if (text.matches("\\d{1,2}")) text = text + ":00";
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }

  private String state() {
    var own =
        Stream.of(
            name.get(),
            trigger.get().name(),
            moment.get().name(),
            moment.get() == Moment.AT_ONCE ? "" : offset.state(),
            quiet.get() ? quietFrom.get() + "-" + quietTo.get() : "",
            grace.state());
    return Stream.of(
            own,
            conditions.stream().map(ConditionForm::state),
            actions.stream().map(ActionForm::state))
        .flatMap(s -> s)
        .collect(Collectors.joining("\n"));
  }

  /// The names of texts its messages are written by.
  List<String> templates() {
    return actions.stream().filter(a -> a.kind().isMessage()).map(a -> a.template.get()).toList();
  }
}

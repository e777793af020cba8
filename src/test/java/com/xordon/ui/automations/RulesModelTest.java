package com.xordon.ui.automations;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Condition;
import com.xordon.core.automation.QuietHours;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing.Anchor;
import com.xordon.core.automation.Trigger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesModelTest {
  @TempDir Path home;
  private AutomationsRoom room;
  private RulesModel model;

  @BeforeEach
  void open() {
    room = new AutomationsRoom(home, Locale.UK);
    room.model().refresh();
    model = room.model().rules();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aPracticeThatNeverChangedARuleHasTheReadyMadeOnesByName() {
    assertThat(model.rules()).hasSize(9);
    assertThat(model.rules().stream().map(model::name))
        .contains("Confirmation", "Reminder a day before", "Not seen for half a year");
    assertThat(model.on()).isEqualTo(8);
    assertThat(model.ruleWords().orElseThrow().sentence(rule("no-show")))
        .isEqualTo(
            "When the client does not come, 1 hour later: mail “Missed appointment” to the client"
                + " and put an urgent to-do into Needs attention.");
    assertThat(model.ruleWords().orElseThrow().sentence(rule("reminder-24h")))
        .startsWith("For each appointment, 24 hours before the start: mail");
  }

  @Test
  void aRuleIsTurnedOffAndTheWayBackTurnsItOnAgain() {
    model.turn(rule("thank-you"), false);
    assertThat(kept("thank-you").on()).isFalse();
    assertThat(room.said()).containsExactly("Thank you is off.");
    room.notices.undo(room.notices.shown().getFirst());
    assertThat(kept("thank-you").on()).isTrue();
  }

  @Test
  void whatIsTypedBecomesTheRule() {
    assertThat(model.select(rule("reminder-24h"))).isTrue();
    var form = model.form();
    assertThat(form.moment.get()).isEqualTo(Moment.BEFORE_START);
    assertThat(form.offset.number.get()).isEqualTo("24");
    assertThat(model.canSave().get()).isFalse();
    form.name.set("The day before");
    form.offset.number.set("2");
    form.offset.unit.set(Amount.Unit.DAYS);
    form.quietFrom.set("20");
    form.quietTo.set("8:30");
    model.addCondition(ConditionForm.Kind.FIRST_VISIT);
    model.addCondition(ConditionForm.Kind.PRICE_FROM);
    form.conditions.getLast().text.set("79,5");
    model.addAction(ActionForm.Kind.TAG);
    form.actions.getLast().text.set("reminded");
    assertThat(model.canSave().get()).isTrue();
    model.save();
    var rule = kept("reminder-24h");
    assertThat(rule.name()).isEqualTo("The day before");
    assertThat(rule.timing().anchor()).isEqualTo(Anchor.START);
    assertThat(rule.timing().offset()).isEqualTo(Duration.ofDays(-2));
    assertThat(rule.timing().quiet())
        .contains(new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 30)));
    assertThat(rule.conditions())
        .containsExactly(new Condition.FirstVisit(true), new Condition.PriceFrom(7_950));
    assertThat(rule.actions()).contains(new Action.Tag("reminded"));
    assertThat(model.canSave().get()).isFalse();
    room.undo();
    room.model().refresh();
    assertThat(kept("reminder-24h").conditions()).isEmpty();
    assertThat(model.form().conditions).isEmpty();
  }

  @Test
  void whatCanNotBeRightIsNamedAndNothingIsKept() {
    model.select(rule("reminder-24h"));
    var form = model.form();
    form.offset.number.set("soon");
    form.grace.number.set("-1");
    form.quietTo.set(form.quietFrom.get());
    model.addCondition(ConditionForm.Kind.WEEKDAYS);
    form.actions.clear();
    model.save();
    assertThat(form.offsetComplaint.get()).isEqualTo("amount.wrong");
    assertThat(form.graceComplaint.get()).isEqualTo("amount.wrong");
    assertThat(form.quietComplaint.get()).isEqualTo("quiet.wrong");
    assertThat(form.conditions.getFirst().complaint.get()).isEqualTo("choice.missing");
    assertThat(form.actionsComplaint.get()).isEqualTo("actions.missing");
    assertThat(kept("reminder-24h").timing().offset()).isEqualTo(Duration.ofHours(-24));
    model.revert();
    assertThat(model.canSave().get()).isFalse();
    assertThat(form.offsetComplaint.get()).isEmpty();
  }

  @Test
  void anotherTriggerBringsTheMomentsThatSuitIt() {
    model.startNew();
    var form = model.form();
    form.trigger.set(Trigger.REMINDER);
    assertThat(form.moment.get()).isEqualTo(Moment.BEFORE_START);
    form.trigger.set(Trigger.CANCELLED);
    assertThat(form.moment.get()).isEqualTo(Moment.AT_ONCE);
  }

  @Test
  void aRuleIsAddedDoubledAndRemovedAndEachCanBeTakenBack() {
    model.startNew();
    model.form().name.set("Intake form");
    model.save();
    assertThat(names()).contains("Intake form");
    model.duplicate();
    assertThat(model.freshProperty().get()).isTrue();
    model.save();
    assertThat(names()).contains("Intake form (copy)");
    assertThat(model.rules().stream().filter(r -> model.name(r).endsWith("(copy)")))
        .noneMatch(AutomationRule::on);
    model.remove();
    assertThat(names()).doesNotContain("Intake form (copy)");
    room.undo();
    room.model().refresh();
    assertThat(names()).contains("Intake form (copy)");
  }

  @Test
  void whatIsTypedIsNotLostByLookingElsewhere() {
    model.select(rule("confirmation"));
    model.form().name.set("Welcome");
    assertThat(model.select(rule("move"))).isFalse();
    room.model().refresh();
    assertThat(model.form().name.get()).isEqualTo("Welcome");
    model.turn(rule("confirmation"), false);
    model.save();
    assertThat(kept("confirmation").name()).isEqualTo("Welcome");
    assertThat(kept("confirmation").on()).isFalse();
  }

  @Test
  void everyConditionAndActionCanBeReadBackAsItWasTyped() {
    var conditions =
        List.of(
            new Condition.Weekdays(java.util.Set.of(java.time.DayOfWeek.MONDAY)),
            new Condition.Video(false),
            new Condition.LeadTime(Duration.ofDays(3)),
            new Condition.Tags(java.util.Set.of("club", "regular")),
            new Condition.Sources(java.util.Set.of("page")));
    assertThat(conditions).allSatisfy(c -> assertThat(ConditionForm.of(c, 2).read()).contains(c));
    var actions =
        List.of(
            new Action.Mail(new Action.Recipient.TheStaff(), "confirmation"),
            new Action.Sms(new Action.Recipient.Address("+49 30 1234567"), "reminder-2h"),
            new Action.Hook("https://crm.example/in"),
            new Action.Attention("Call", true),
            new Action.Mark(com.xordon.core.diary.Status.CONFIRMED),
            new Action.OfferFreed(Duration.ofHours(3)));
    assertThat(actions).allSatisfy(a -> assertThat(ActionForm.of(a).read()).contains(a));
  }

  private List<String> names() {
    return model.rules().stream().map(model::name).toList();
  }

  private AutomationRule rule(String id) {
    return model.rules().stream().filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
  }

  private AutomationRule kept(String id) {
    return room.desk.rule(new RuleId(id)).orElseThrow();
  }
}

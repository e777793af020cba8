package com.xordon.ui.automations;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.Action.Recipient;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Condition;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rule in words.
record RuleWords(AutomationWords words, Names names) {
  String name(AutomationRule rule) {
    return rule.name().isBlank() ? readyName(words, rule.id()) : rule.name();
  }

  /// What a rule is called that has no name of its own.
  static String readyName(AutomationWords words, RuleId id) {
    var key = "rule." + id.value();
    return words.texts().has(key) ? words.say(key) : words.say("rule.unnamed");
  }

  /// "24 hours before the start · mail, SMS".
  String summary(AutomationRule rule) {
    var doing = rule.actions().stream().map(this::way).distinct().collect(Collectors.joining(", "));
    return Stream.of(when(rule.timing()), doing)
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String when(Timing timing) {
    var moment = Moment.of(timing.anchor(), timing.offset());
    var key = "when." + AutomationWords.key(moment);
    return moment == Moment.AT_ONCE
        ? words.say(key)
        : words.say(key, "length", words.length(timing.offset().abs()));
  }

  /// One word for what it does.
  String way(Action action) {
    return words.say("way." + AutomationWords.key(ActionForm.of(action).kind()));
  }

  /// The whole rule: "When an appointment is booked, at once, if …: send the mail “Confirmation”."
  String sentence(AutomationRule rule) {
    var holding =
        rule.conditions().stream()
            .map(this::condition)
            .collect(Collectors.joining(words.say("and")));
    var doing =
        rule.actions().stream().map(this::action).collect(Collectors.joining(words.say("and")));
    boolean byTime = rule.trigger() == Trigger.REMINDER;
    var first =
        words.say(
            byTime ? "sentence.time" : "sentence",
            "trigger",
            words.trigger(rule.trigger()),
            "when",
            when(rule.timing()));
    var held = holding.isEmpty() ? "" : words.say("sentence.if", "conditions", holding);
    return first + held + words.say("sentence.then", "actions", doing);
  }

  String condition(Condition condition) {
    return switch (condition) {
      case Condition.Services(var any) ->
          words.say("if.services", "names", list(any.stream().map(names::service)));
      case Condition.Staff(var any) ->
          words.say("if.staff", "names", list(any.stream().map(names::staff)));
      case Condition.Sources(var any) -> words.say("if.sources", "names", list(any.stream()));
      case Condition.Tags(var any) -> words.say("if.tags", "names", list(any.stream()));
      case Condition.Weekdays(var any) -> {
        var days =
            any.stream()
                .sorted()
                .map(d -> d.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()))
                .toList();
        yield words.say("if.weekdays", "names", joined(days));
      }
      case Condition.Video(var wanted) -> words.say(wanted ? "if.video" : "if.video.not");
      case Condition.FirstVisit(var wanted) -> words.say(wanted ? "if.first" : "if.first.not");
      case Condition.LeadTime(var atLeast) -> words.say("if.lead", "length", words.length(atLeast));
      case Condition.PriceFrom(var atLeast) ->
          words.say("if.price", "price", words.texts().money(atLeast, names.currency()));
    };
  }

  private String list(Stream<String> all) {
    return joined(all.sorted().toList());
  }

  private String joined(Collection<String> all) {
    return String.join(words.say("or"), all);
  }

  String action(Action action) {
    return switch (action) {
      case Action.Mail(var to, var template) ->
          words.say("do.mail", "text", names.template(template), "to", to(to));
      case Action.Sms(var to, var template) ->
          words.say("do.sms", "text", names.template(template), "to", to(to));
      case Action.Hook(var url) -> words.say("do.hook", "url", url);
      case Action.Attention(var text, var urgent) ->
          words.say(urgent ? "do.attention.urgent" : "do.attention");
      case Action.Mark(var status) ->
          words.say("do.mark", "status", words.say("status." + AutomationWords.key(status)));
      case Action.Tag(var tag) -> words.say("do.tag", "tag", tag);
      case Action.OfferFreed(var hold) -> words.say("do.offer", "length", words.length(hold));
    };
  }

  private String to(Recipient to) {
    return switch (to) {
      case Recipient.TheClient() -> words.say("to.client");
      case Recipient.TheStaff() -> words.say("to.staff");
      case Recipient.Address(var address) -> address;
    };
  }

  /// A rule by its id, whether it is still there or not.
  String name(Optional<AutomationRule> rule, String id) {
    if (rule.isPresent()) return name(rule.get());
    return id.matches("[A-Za-z0-9_-]{1,80}") ? readyName(words, new RuleId(id)) : id;
  }
}

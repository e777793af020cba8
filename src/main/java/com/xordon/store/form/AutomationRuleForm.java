package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.automation.Action;
import com.xordon.core.automation.Action.Recipient;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Condition;
import com.xordon.core.automation.QuietHours;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Timing;
import com.xordon.core.automation.Trigger;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An object of `automations`.
public final class AutomationRuleForm extends Form<AutomationRule> {
  private static final Duration USUAL_GRACE = Duration.ofHours(12);

  @Override
  public AutomationRule read(Fields f) {
    var trigger =
        f.parse(
            "trigger",
            f.text("trigger"),
            "a trigger like appointment.booked",
            word -> Trigger.of(word).orElseThrow(IllegalArgumentException::new));
    return new AutomationRule(
        new RuleId(f.id("id")),
        f.text("name", ""),
        f.flag("on", true),
        trigger,
        timing(f, trigger),
        f.objects("conditions", AutomationRuleForm::condition),
        f.objects("actions", AutomationRuleForm::action));
  }

  private static Timing timing(Fields f, Trigger trigger) {
    var usual = trigger.isByTime() ? Timing.Anchor.START : Timing.Anchor.DEED;
    return new Timing(
        f.word("anchor", Timing.Anchor.class, usual),
        f.optText("offset").map(t -> duration(f, "offset", t)).orElse(Duration.ZERO),
        f.optObject("quietHours").map(AutomationRuleForm::quiet),
        f.optText("grace").map(t -> duration(f, "grace", t)).orElse(USUAL_GRACE));
  }

  private static Duration duration(Fields f, String key, String text) {
    return f.parse(key, text, "a duration like PT2H", Duration::parse);
  }

  private static QuietHours quiet(Fields f) {
    return new QuietHours(time(f, "from"), time(f, "to"));
  }

  private static LocalTime time(Fields f, String key) {
    return f.parse(key, f.text(key), "a time like 20:00", LocalTime::parse);
  }

  private static Condition condition(Fields f) {
    if (f.has("service")) {
      return new Condition.Services(set(f, "service").map(ServiceId::new).collect(inSet()));
    }
    if (f.has("staff")) {
      return new Condition.Staff(set(f, "staff").map(StaffId::new).collect(inSet()));
    }
    if (f.has("source")) return new Condition.Sources(set(f, "source").collect(inSet()));
    if (f.has("weekday")) {
      return new Condition.Weekdays(
          set(f, "weekday")
              .map(t -> f.parse("weekday", t, "a day like MON", Pieces::day))
              .collect(inSet()));
    }
    if (f.has("video")) return new Condition.Video(f.flag("video", true));
    if (f.has("leadTime")) {
      return new Condition.LeadTime(duration(f, "leadTime", f.text("leadTime")));
    }
    if (f.has("tag")) return new Condition.Tags(set(f, "tag").collect(inSet()));
    if (f.has("firstVisit")) return new Condition.FirstVisit(f.flag("firstVisit", true));
    return new Condition.PriceFrom(f.optLong("priceFrom").orElseThrow(() -> unknown(f)));
  }

  private static BadForm unknown(Fields f) {
    return f.bad("", "names no condition that is known here");
  }

  private static Stream<String> set(Fields f, String key) {
    return f.texts(key).stream();
  }

  private static <T> Collector<T, ?, Set<T>> inSet() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private enum Do {
    MAIL,
    SMS,
    HOOK,
    ATTENTION,
    MARK,
    TAG,
    OFFER
  }

  private static Action action(Fields f) {
    return switch (f.word("do", f.text("do"), Do.class)) {
      case MAIL -> new Action.Mail(recipient(f), f.text("template"));
      case SMS -> new Action.Sms(recipient(f), f.text("template"));
      case HOOK -> new Action.Hook(f.text("url"));
      case ATTENTION -> new Action.Attention(f.text("text"), f.flag("urgent", false));
      case MARK -> new Action.Mark(f.word("status", f.text("status"), Status.class));
      case TAG -> new Action.Tag(f.text("tag"));
      case OFFER -> new Action.OfferFreed(duration(f, "hold", f.text("hold", "PT2H")));
    };
  }

  private static Recipient recipient(Fields f) {
    return switch (f.text("to", "client")) {
      case "client" -> new Recipient.TheClient();
      case "staff" -> new Recipient.TheStaff();
      default -> new Recipient.Address(f.text("to"));
    };
  }

  @Override
  public ObjectNode canonical(AutomationRule r) {
    var node = object().put("id", r.id().value()).put("name", r.name());
    if (!r.on()) node.put("on", false);
    node.put("trigger", r.trigger().word());
    var t = r.timing();
    var usual = r.trigger().isByTime() ? Timing.Anchor.START : Timing.Anchor.DEED;
    if (t.anchor() != usual) node.put("anchor", t.anchor().name());
    if (!t.offset().isZero()) node.put("offset", t.offset().toString());
    t.quiet().ifPresent(q -> putQuiet(node, q));
    if (!t.grace().equals(USUAL_GRACE)) node.put("grace", t.grace().toString());
    if (!r.conditions().isEmpty()) {
      var all = node.putArray("conditions");
      r.conditions().forEach(c -> all.add(condition(c)));
    }
    var all = node.putArray("actions");
    r.actions().forEach(a -> all.add(action(a)));
    return node;
  }

  private static void putQuiet(ObjectNode node, QuietHours q) {
    node.putObject("quietHours").put("from", q.from().toString()).put("to", q.to().toString());
  }

  private static ObjectNode condition(Condition condition) {
    var node = object();
    switch (condition) {
      case Condition.Services(var any) -> node.set("service", Pieces.texts(sorted(any)));
      case Condition.Staff(var any) -> node.set("staff", Pieces.texts(sorted(any)));
      case Condition.Sources(var any) -> node.set("source", Pieces.texts(sorted(any)));
      case Condition.Weekdays(var any) ->
          node.set(
              "weekday",
              Pieces.texts(any.stream().sorted().map(d -> d.name().substring(0, 3)).toList()));
      case Condition.Video(var wanted) -> node.put("video", wanted);
      case Condition.LeadTime(var atLeast) -> node.put("leadTime", atLeast.toString());
      case Condition.PriceFrom(var atLeast) -> node.put("priceFrom", atLeast);
      case Condition.Tags(var any) -> node.set("tag", Pieces.texts(sorted(any)));
      case Condition.FirstVisit(var wanted) -> node.put("firstVisit", wanted);
    }
    return node;
  }

  private static List<String> sorted(Set<?> any) {
    return any.stream().map(Object::toString).sorted().toList();
  }

  private static ObjectNode action(Action action) {
    var node = object();
    switch (action) {
      case Action.Mail(var to, var template) ->
          node.put("do", "MAIL").put("to", word(to)).put("template", template);
      case Action.Sms(var to, var template) ->
          node.put("do", "SMS").put("to", word(to)).put("template", template);
      case Action.Hook(var url) -> node.put("do", "HOOK").put("url", url);
      case Action.Attention(var text, var urgent) -> {
        node.put("do", "ATTENTION").put("text", text);
        if (urgent) node.put("urgent", true);
      }
      case Action.Mark(var status) -> node.put("do", "MARK").put("status", status.name());
      case Action.Tag(var tag) -> node.put("do", "TAG").put("tag", tag);
      case Action.OfferFreed(var hold) -> node.put("do", "OFFER").put("hold", hold.toString());
    }
    return node;
  }

  private static String word(Recipient to) {
    return switch (to) {
      case Recipient.TheClient() -> "client";
      case Recipient.TheStaff() -> "staff";
      case Recipient.Address(var address) -> address;
    };
  }
}

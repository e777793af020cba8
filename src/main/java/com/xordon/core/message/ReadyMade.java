package com.xordon.core.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The messages a practice begins with, in English and German. Their texts are in
/// `readymade.properties`.
public final class ReadyMade {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
  private static final Map<String, MessageTrigger> ALL = all();

  private ReadyMade() {}

  private static Map<String, MessageTrigger> all() {
    var all = new LinkedHashMap<String, MessageTrigger>();
    all.put("confirmation", MessageTrigger.BOOKED);
    all.put("cancellation", MessageTrigger.CANCELLED);
    all.put("move", MessageTrigger.RESCHEDULED);
    all.put("no-show", MessageTrigger.NO_SHOW);
    all.put("thank-you", MessageTrigger.COMPLETED);
    all.put("reminder-24h", MessageTrigger.REMINDER);
    all.put("reminder-2h", MessageTrigger.REMINDER);
    all.put("payment-due", MessageTrigger.PAYMENT_DUE);
    all.put("waitlist-offer", MessageTrigger.WAITLIST_OFFER);
    all.put("recall", MessageTrigger.RECALL);
    return all;
  }

  /// All of them, named in the reader's language.
  public static List<MessageTemplate> all(Locale reader) {
    return ALL.keySet().stream().flatMap(id -> named(id, reader).stream()).toList();
  }

  public static Optional<MessageTemplate> named(String id, Locale reader) {
    return Optional.ofNullable(ALL.get(id)).map(trigger -> template(id, trigger, reader));
  }

  private static MessageTemplate template(String id, MessageTrigger trigger, Locale reader) {
    var wordings = new LinkedHashMap<String, Wording>();
    for (var language : LANGUAGES) wordings.put(language.getLanguage(), wording(id, language));
    var name = MessageWords.of("readymade", reader).raw(id + ".name");
    return new MessageTemplate(
        new MessageTemplateId(id), name, trigger, wordings, Optional.empty());
  }

  private static Wording wording(String id, Locale language) {
    var words = MessageWords.of("readymade", language);
    var sms = id + ".sms";
    return new Wording(
        parsed(words, id + ".subject"),
        parsed(words, id + ".body"),
        words.has(sms) ? Optional.of(parsed(words, sms)) : Optional.empty());
  }

  private static TemplateText parsed(MessageWords words, String key) {
    return switch (TemplateText.parse(words.raw(key))) {
      case TemplateText.Good(var text) -> text;
      case TemplateText.Bad(var faults) -> throw new IllegalStateException(key + ": " + faults);
    };
  }
}

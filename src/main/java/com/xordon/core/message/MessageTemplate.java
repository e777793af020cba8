package com.xordon.core.message;

import com.xordon.core.practice.ServiceId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A message a practice sends again and again. `wordings` are by language (`en`, `de`); `service`
/// is there when the text is for one service only.
public record MessageTemplate(
    MessageTemplateId id,
    String name,
    MessageTrigger trigger,
    Map<String, Wording> wordings,
    Optional<ServiceId> service) {
  private static final String USUAL = "en";

  public MessageTemplate {
    if (wordings.isEmpty()) throw new IllegalArgumentException("a template has a wording");
    wordings = Map.copyOf(wordings);
  }

  /// In the client's language, else in English, else in the first there is.
  public Wording in(Locale language) {
    SortedMap<String, Wording> all = new TreeMap<>(wordings);
    var usual = all.getOrDefault(USUAL, all.firstEntry().getValue());
    return all.getOrDefault(language.getLanguage(), usual);
  }

  /// The language `in` answers with.
  public Locale language(Locale wanted) {
    if (wordings.containsKey(wanted.getLanguage())) return wanted;
    boolean usual = wordings.containsKey(USUAL);
    return Locale.of(usual ? USUAL : new TreeMap<>(wordings).firstKey());
  }
}

package com.xordon.core.message;

import com.xordon.core.message.Placeholder.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a text can say of one occasion. A value that is missing is empty, and so is a link that
/// isn't one. Values hold no control characters, no signs that turn the reading direction, and no
/// lines where there is to be only one; the longest are cut.
public final class MessageFacts {
  public static final int LONGEST_VALUE = 2_000;
  public static final MessageFacts NONE = new MessageFacts(Map.of(), Set.of());

  private final Map<Placeholder, String> values;
  private final Set<Condition> told;

  private MessageFacts(Map<Placeholder, String> values, Set<Condition> told) {
    this.values = values;
    this.told = told;
  }

  /// Facts made up for a preview: every value is there.
  public static MessageFacts examples(Locale reader) {
    var facts = NONE;
    for (var place : Placeholder.values()) facts = facts.with(place, place.example(reader));
    return facts.with(Condition.CALENDAR_FILE);
  }

  public String value(Placeholder place) {
    return values.getOrDefault(place, "");
  }

  public boolean holds(Condition condition) {
    return condition
        .asks()
        .map(place -> !value(place).isEmpty())
        .orElseGet(() -> told.contains(condition));
  }

  public Map<Placeholder, String> values() {
    return Collections.unmodifiableMap(values);
  }

  public MessageFacts with(Placeholder place, String value) {
    var all = new EnumMap<Placeholder, String>(Placeholder.class);
    all.putAll(values);
    all.put(place, clean(place.kind(), value));
    return new MessageFacts(all, told);
  }

  /// With something that holds; not for conditions that ask for a value.
  public MessageFacts with(Condition condition) {
    if (condition.asks().isPresent()) {
      throw new IllegalArgumentException(condition + " holds when its value is there");
    }
    var all = EnumSet.of(condition);
    all.addAll(told);
    return new MessageFacts(values, all);
  }

  public MessageFacts with(Condition condition, boolean holds) {
    return holds ? with(condition) : this;
  }

  private static String clean(Kind kind, String value) {
    return switch (kind) {
      case LINK -> SafeLink.isOne(value.strip()) ? value.strip() : "";
      case LINE -> Letters.oneLine(value, LONGEST_VALUE);
      case LINES -> Letters.lines(value, LONGEST_VALUE);
    };
  }
}

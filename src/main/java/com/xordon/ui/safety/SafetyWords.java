package com.xordon.ui.safety;

import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import com.xordon.ui.kit.Texts;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The room's words.
record SafetyWords(Texts texts) {
  /// What no restore takes back: it tells of the world outside.
  private static final Set<String> WITNESSES =
      Set.of("automation_log", "meeting", "meeting_action", "task", "page_visit");

  private static final List<String> NAMED =
      List.of(
          "appointment",
          "contact",
          "waitlist",
          "payment",
          "busy",
          "service",
          "staff",
          "room",
          "practice",
          "setting",
          "automation_rule",
          "message_template");

  private static final long KILO = 1000;

  String say(String key, Object... namesAndValues) {
    return texts.say(key, namesAndValues);
  }

  Locale locale() {
    return texts.locale();
  }

  /// 25 Nov 2026, 09:26.
  String moment(Instant at) {
    return texts.moment(at);
  }

  String size(long bytes) {
    var format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(1);
    return bytes < KILO * KILO
        ? say("size.kb", "size", format.format(Math.max(1, bytes / KILO)))
        : say("size.mb", "size", format.format((double) bytes / KILO / KILO));
  }

  String kind(Copy.Kind kind) {
    return say("backup." + low(kind));
  }

  String where(Copy copy) {
    return say(copy.second() ? "where.second" : "where.here");
  }

  String deed(Deed deed) {
    return say("deed." + low(deed));
  }

  /// Who did it, and at which desk.
  String who(Change change) {
    return change.user().isEmpty() ? change.device() : change.user();
  }

  static boolean isWitness(Inside.Difference difference) {
    return WITNESSES.contains(difference.kind());
  }

  /// What kind of thing that is; a kind that people don't know is one of the rest.
  String kind(Inside.Difference difference) {
    return say("kind." + kind(difference.kind()));
  }

  String kind(Change change) {
    return say("kind." + kind(change.entity()));
  }

  private static String kind(String entity) {
    return NAMED.contains(entity) ? entity : "rest";
  }

  static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

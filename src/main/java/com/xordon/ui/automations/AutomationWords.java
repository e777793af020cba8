package com.xordon.ui.automations;

import com.xordon.core.automation.Trigger;
import com.xordon.ui.kit.Texts;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What the room says of times, lengths and what went wrong.
final class AutomationWords {
  private static final double MILLIS = 1_000;

  private final Texts texts;
  private final InstantSource clock;

  AutomationWords(Texts texts, InstantSource clock) {
    this.texts = texts;
    this.clock = clock;
  }

  String say(String key, Object... namesAndValues) {
    return texts.say(key, namesAndValues);
  }

  Texts texts() {
    return texts;
  }

  Locale locale() {
    return texts.locale();
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// "today 13:00", "Wed 25 Nov, 13:00".
  String moment(Instant at) {
    var day = LocalDate.ofInstant(at, texts.zone());
    return day.equals(today())
        ? texts.say("moment.today", "time", at)
        : texts.say("moment", "day", day, "time", at);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), texts.zone());
  }

  /// To the second, as a log needs it.
  String second(Instant at) {
    var time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
            .withLocale(texts.locale())
            .format(at.atZone(texts.zone()));
    var day = LocalDate.ofInstant(at, texts.zone());
    return day.equals(today()) ? time : texts.day(day) + ", " + time;
  }

  /// 0.8 s.
  String took(Duration took) {
    var format = NumberFormat.getNumberInstance(texts.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return texts.say("seconds", "number", format.format(took.toMillis() / MILLIS));
  }

  /// 24 hours.
  String length(Duration length) {
    var amount = Amount.of(length);
    return texts.say("length." + key(amount.unit()), "count", amount.number());
  }

  String trigger(Trigger trigger) {
    return texts.say("trigger." + key(trigger));
  }

  /// What went wrong, by its code; one that nobody has words for is said as it is.
  String trouble(String code) {
    var parts = code.replaceFirst("^UNSURE ?", "").split("[ :]", 2);
    var rest = parts.length > 1 ? parts[1].strip() : "";
    var key = "trouble." + parts[0];
    if (texts.has(key)) return texts.say(key, "words", rest);
    return code.isBlank() ? "" : texts.say("trouble", "code", code);
  }
}

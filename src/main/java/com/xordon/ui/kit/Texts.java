package com.xordon.ui.kit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a room says, in the reader's language, zone and habits. No toolkit needed.
public final class Texts {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final int HOUR = 60;

  private final Sentences sentences;
  private final Sentences kit;
  private final Locale locale;
  private final ZoneId zone;

  private Texts(Sentences sentences, Sentences kit, Locale locale, ZoneId zone) {
    this.sentences = sentences;
    this.kit = kit;
    this.locale = locale;
    this.zone = zone;
  }

  /// The sentences beside that class: `clients.properties` for a class of `ui.clients`.
  public static Texts of(Class<?> room, Locale locale, ZoneId zone) {
    return new Texts(new Sentences(room, locale), new Sentences(Texts.class, locale), locale, zone);
  }

  /// The same reader in another room.
  public Texts in(Class<?> room) {
    return of(room, locale, zone);
  }

  public Locale locale() {
    return locale;
  }

  public ZoneId zone() {
    return zone;
  }

  /// The sentence with its named places filled: `say("booked", "client", name)` for `{client}`. A
  /// value named `count` chooses between `key.one` and `key.other`.
  public String say(String key, Object... namesAndValues) {
    var values = pairs(namesAndValues);
    return fill(sentences.of(form(key, values)), values);
  }

  public boolean has(String key) {
    return sentences.has(key);
  }

  public String time(Instant instant) {
    return time(LocalTime.ofInstant(instant, zone));
  }

  public String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
  }

  /// 25 Nov 2026.
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  /// 25 Nov 2026, 09:26.
  public String moment(Instant at) {
    var day = date(LocalDate.ofInstant(at, zone));
    return fill(kit.of("moment"), Map.of("day", day, "time", at));
  }

  /// Wed 25 Nov.
  public String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(date);
  }

  public String money(long minor, String currency) {
    var unit = Currency.getInstance(currency);
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(unit);
    var digits = Math.max(0, unit.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /// 45 min, 1 h, 1 h 30 min.
  public String duration(long minutes) {
    var hours = minutes / HOUR;
    var rest = minutes % HOUR;
    var form = hours == 0 ? "minutes" : rest == 0 ? "hours" : "both";
    return fill(kit.of("duration." + form), Map.of("hours", hours, "minutes", rest));
  }

  private String form(String key, Map<String, Object> values) {
    if (!(values.get("count") instanceof Number count)) return key;
    var form = key + (count.longValue() == 1 ? ".one" : ".other");
    return sentences.has(form) ? form : key;
  }

  private String fill(String sentence, Map<String, Object> values) {
    return PLACE
        .matcher(sentence)
        .replaceAll(place -> Matcher.quoteReplacement(inPlace(place.group(1), values)));
  }

  private String inPlace(String name, Map<String, Object> values) {
    return switch (values.get(name)) {
      case null -> "{" + name + "}";
      case Instant instant -> time(instant);
      case LocalTime time -> time(time);
      case LocalDate date -> day(date);
      case Long number -> number(number);
      case Integer number -> number(number);
      case Object other -> other.toString();
    };
  }

  private static Map<String, Object> pairs(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0)
      throw new IllegalArgumentException("names and values go in pairs");
    var values = new TreeMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2)
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    return values;
  }
}

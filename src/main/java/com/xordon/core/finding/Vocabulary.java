package com.xordon.core.finding;

import com.xordon.core.practice.TimeRange;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that are the same in every practice, English and German alike, without their accents.
final class Vocabulary {
  static final Set<String> AFTER = Set.of("after", "nach", "ab", "from", "since", "not-before");
  static final Set<String> BEFORE = Set.of("before", "vor", "bis", "until", "till", "by");
  static final Set<String> BETWEEN = Set.of("between", "zwischen", "von");
  static final Set<String> AND = Set.of("and", "und", "to", "bis", "-");
  static final Set<String> MINUTES = Set.of("min", "mins", "minute", "minutes", "minuten", "m");
  static final Set<String> HOURS =
      Set.of("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden");
  static final Set<String> CLOCK = Set.of("uhr", "am", "pm", "o'clock");
  static final Set<String> WEEK = Set.of("week", "weeks", "woche", "wochen");
  static final Set<String> NEXT = Set.of("next", "nachste", "nachsten", "nachster", "kommende");
  static final Set<String> THIS = Set.of("this", "diese", "dieser");
  static final Set<String> TODAY = Set.of("today", "heute");
  static final Set<String> TOMORROW = Set.of("tomorrow", "morgen");
  static final Set<String> WEEKEND = Set.of("weekend", "weekends", "wochenende");
  static final Map<String, TimeRange> TIMES = times();
  static final Map<String, DayOfWeek> DAYS = days();

  /// Words that only fill the sentence.
  static final Set<String> FILLING =
      Set.copyOf(
          List.of(
              ("first next earliest soonest free time times slot appointment with or and at on in"
                   + " the a an for of by any anyone somebody find me please o'clock erste ersten"
                   + " erster erstes nachste nachsten nachster nachstes fruheste freie freien"
                   + " freier frei termin zeit zeiten mit oder und um am im bei der die das den dem"
                   + " ein eine einen fur jemand egal wer uhr bitte finde jeden every")
                  .split(" ")));

  private Vocabulary() {}

  /// Small letters without accents: "Nächste" and "nachste" are the same word.
  static String plain(String text) {
    var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}", "").replace("ß", "ss");
  }

  private static Map<String, TimeRange> times() {
    var morning = TimeRange.of(0, 0, 12, 0);
    var noon = TimeRange.of(11, 30, 14, 0);
    var afternoon = TimeRange.of(12, 0, 18, 0);
    var evening = TimeRange.of(17, 0, 24, 0);
    var all = new HashMap<String, TimeRange>();
    for (var w : "morning mornings vormittag vormittags fruh morgens".split(" "))
      all.put(w, morning);
    for (var w : "noon midday lunchtime mittag mittags".split(" ")) all.put(w, noon);
    for (var w : "afternoon afternoons nachmittag nachmittags".split(" ")) all.put(w, afternoon);
    for (var w : "evening evenings abend abends".split(" ")) all.put(w, evening);
    return Map.copyOf(all);
  }

  private static Map<String, DayOfWeek> days() {
    var all = new HashMap<String, DayOfWeek>();
    for (var day : DayOfWeek.values()) {
      for (var locale : new Locale[] {Locale.UK, Locale.GERMANY}) {
        var full = plain(day.getDisplayName(TextStyle.FULL, locale));
        all.put(full, day);
        all.put(full + "s", day);
        all.put(full.substring(0, locale.equals(Locale.UK) ? 3 : 2), day);
      }
    }
    all.put("tues", DayOfWeek.TUESDAY);
    all.put("thur", DayOfWeek.THURSDAY);
    all.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(all);
  }
}

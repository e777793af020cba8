package com.xordon.core.message;

import com.xordon.core.diary.Interval;
import java.math.BigDecimal;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// Times, money and lists as one client reads them.
final class FactWords {
  private final Locale locale;
  private final ZoneId zone;
  private final MessageWords words;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;

  FactWords(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.words = MessageWords.in(locale);
    this.date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).withZone(zone);
    this.time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).withZone(zone);
  }

  LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  String date(Instant moment) {
    return date.format(moment);
  }

  String time(Instant moment) {
    return time.format(moment);
  }

  String moment(Instant moment) {
    return words.say("moment", date(moment), time(moment));
  }

  /// The end of something: its day too when it isn't the day of the start.
  String end(Interval when) {
    boolean sameDay = day(when.start()).equals(day(when.end()));
    return sameDay ? time(when.end()) : words.say("otherDay", date(when.end()), time(when.end()));
  }

  String stretch(Interval when) {
    return words.say("stretch", date(when.start()), time(when.start()), end(when));
  }

  /// The zone's own name, as at this time of the year.
  String zone(Instant moment) {
    return DateTimeFormatter.ofPattern("zzzz", locale).withZone(zone).format(moment);
  }

  boolean isAnotherClock(ZoneId practice, Instant moment) {
    return !practice.getRules().getOffset(moment).equals(zone.getRules().getOffset(moment));
  }

  String duration(Duration length) {
    long hours = length.toHours();
    long minutes = length.toMinutesPart();
    if (hours == 0) return words.say("minutes", minutes);
    if (minutes == 0) return words.say("hours", hours);
    return words.say("hours", hours) + " " + words.say("minutes", minutes);
  }

  String days(long count) {
    return words.say("days", count);
  }

  /// An amount in minor units; whole amounts keep their decimals, as on a bill.
  String money(long minor, String code) {
    var currency = Currency.getInstance(code);
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }

  String joined(List<String> names) {
    if (names.isEmpty()) return "";
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }
}

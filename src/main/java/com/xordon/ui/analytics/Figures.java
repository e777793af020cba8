package com.xordon.ui.analytics;

import com.xordon.analytics.export.Numbers;
import com.xordon.analytics.figure.Rate;
import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Change.Feeling;
import com.xordon.ui.kit.Texts;
import java.util.OptionalDouble;

/// Figures as people read them.
final class Figures {
  /// Under so many a rate says of how few.
  private static final int FEW = 20;

  private static final int HOUR = 60;
  private static final int MINUTES_A_DAY = 24 * HOUR;
  private static final double SAME = 0.0005;

  private final Texts texts;
  private final Numbers numbers;

  Figures(Texts texts) {
    this.texts = texts;
    this.numbers = new Numbers(texts.locale());
  }

  /// Which way of a figure is welcome.
  enum Welcome {
    MORE,
    LESS,
    NEITHER
  }

  String count(double n) {
    return numbers.count(n);
  }

  String decimal(double n) {
    return numbers.decimal(n);
  }

  String percent(double share) {
    return numbers.percent(share);
  }

  String percent(OptionalDouble share) {
    return numbers.percent(share);
  }

  /// Without digits behind the point, for small places.
  String wholePercent(double share) {
    return Math.round(100 * share) + " %";
  }

  String rate(Rate rate) {
    return percent(rate.value());
  }

  /// Of how few it is, when it is of few.
  String few(Rate rate) {
    return rate.n() == 0 || rate.n() >= FEW ? "" : texts.say("of.few", "n", rate.n());
  }

  String money(long minor, String currency) {
    return numbers.money(minor, currency);
  }

  String shortMoney(double minor, String currency) {
    return numbers.shortMoney(minor, currency);
  }

  /// A lead time: minutes, whole hours from half a day on, days from two days on.
  String lead(long minutes) {
    if (minutes < MINUTES_A_DAY / 2) return texts.duration(minutes);
    if (minutes < 2 * MINUTES_A_DAY)
      return texts.duration(HOUR * Math.round(minutes / (double) HOUR));
    return texts.say("days", "days", numbers.decimal(minutes / (double) MINUTES_A_DAY));
  }

  String seconds(long millis) {
    return texts.say("seconds", "seconds", numbers.decimal(millis / 1000.0));
  }

  /// How a count or an amount moved, as a part of what it was.
  Change change(double now, double was, Welcome welcome) {
    if (was == 0) return Change.NONE;
    double by = (now - was) / Math.abs(was);
    return change(by, numbers.hundredths(Math.abs(by)) + " %", welcome);
  }

  /// How a share moved, in points.
  Change points(OptionalDouble now, OptionalDouble was, Welcome welcome) {
    if (now.isEmpty() || was.isEmpty()) return Change.NONE;
    double by = now.getAsDouble() - was.getAsDouble();
    return change(by, texts.say("points", "points", numbers.hundredths(Math.abs(by))), welcome);
  }

  /// How a lead time moved.
  Change moved(long minutes, long was) {
    long by = minutes - was;
    return change(by, lead(Math.abs(by)), Welcome.NEITHER);
  }

  private Change change(double by, String words, Welcome welcome) {
    if (Math.abs(by) < SAME) return new Change(texts.say("same"), 0, Feeling.NONE);
    boolean good = welcome == Welcome.MORE == by > 0;
    var feeling = welcome == Welcome.NEITHER ? Feeling.NONE : good ? Feeling.GOOD : Feeling.BAD;
    return new Change(words, by > 0 ? 1 : -1, feeling);
  }
}

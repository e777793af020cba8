package com.xordon.analytics.export;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;

/// Figures as people of a language write them.
public final class Numbers {
  private static final long WHOLE_FROM = 1000;
  private static final String NONE = "–";

  private final Locale locale;

  public Numbers(Locale locale) {
    this.locale = locale;
  }

  public String count(double n) {
    return NumberFormat.getIntegerInstance(locale).format(Math.round(n));
  }

  /// With one digit behind the point, unless it is whole.
  public String decimal(double n) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(n);
  }

  /// A share from 0 to 1 as `93.2`, without its sign.
  public String hundredths(double share) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(100 * share);
  }

  public String percent(double share) {
    return hundredths(share) + " %";
  }

  public String percent(OptionalDouble share) {
    return share.isEmpty() ? NONE : percent(share.getAsDouble());
  }

  /// An amount of minor units.
  public String money(long minor, String currency) {
    var unit = Currency.getInstance(currency);
    int digits = digits(unit);
    return format(unit, digits).format(BigDecimal.valueOf(minor, digits));
  }

  /// The same without its cents when it is large, or when there are none.
  public String shortMoney(double minor, String currency) {
    var unit = Currency.getInstance(currency);
    double whole = minor / Math.pow(10, digits(unit));
    boolean small = Math.abs(whole) < WHOLE_FROM;
    if (small && whole != Math.rint(whole)) return money(Math.round(minor), currency);
    return format(unit, 0).format(whole);
  }

  private NumberFormat format(Currency unit, int digits) {
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(unit);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format;
  }

  private static int digits(Currency unit) {
    return Math.max(0, unit.getDefaultFractionDigits());
  }
}

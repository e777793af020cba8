package com.xordon.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/// Amounts of a currency as people type them: with this many `digits` after the `point`.
public record Money(int digits, char point) {
  private static final BigDecimal A_BILLION = BigDecimal.valueOf(1_000_000_000);

  /// Minor units; no text is no price, and nothing at all is what makes no sense.
  public Optional<OptionalLong> read(String text) {
    if (text.isBlank()) return Optional.of(OptionalLong.empty());
    try {
      var amount = new BigDecimal(text.strip().replace(',', '.'));
      if (amount.signum() < 0 || amount.compareTo(A_BILLION) >= 0) return Optional.empty();
      var minor = amount.movePointRight(digits).setScale(0, RoundingMode.HALF_UP);
      return Optional.of(OptionalLong.of(minor.longValue()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public String written(OptionalLong minor) {
    if (minor.isEmpty()) return "";
    var amount = BigDecimal.valueOf(minor.getAsLong(), digits);
    return amount.toPlainString().replace('.', point);
  }
}

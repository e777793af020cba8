package com.xordon.analytics.figure;

import java.time.YearMonth;
import java.util.List;

/// Revenue of a period and of the one before it, month by month, and by whom and what.
public record RevenueAnswer(
    Asked asked,
    List<Money> total,
    List<Money> before,
    List<Month> months,
    List<Group> services,
    List<Group> staff) {
  /// What of a month lies in the period.
  public record Month(YearMonth month, List<Money> revenue) {}
}

package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What is asked about, and as of when.
public record Asked(Period period, Filter filter, Instant now) {
  public Asked during(Period other) {
    return new Asked(other, filter, now);
  }

  LocalDate today(ZoneId zone) {
    return now.atZone(zone).toLocalDate();
  }
}

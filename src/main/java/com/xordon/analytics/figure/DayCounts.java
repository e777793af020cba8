package com.xordon.analytics.figure;

import java.time.LocalDate;

/// One day of a trend.
public record DayCounts(LocalDate date, Counts counts) {}

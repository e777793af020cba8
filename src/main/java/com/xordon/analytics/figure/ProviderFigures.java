package com.xordon.analytics.figure;

import java.time.Duration;
import java.util.Optional;

/// How a video provider did. `failed` are appointments for which it was asked and made none;
/// `retried` are calls beyond the first try. Reliability is of calls to create, change or delete a
/// meeting that weren't the user's own fault.
public record ProviderFigures(
    String provider,
    long created,
    long failed,
    long retried,
    Optional<Duration> medianTime,
    Rate reliability,
    Counts counts,
    Rates rates) {}

package com.xordon.analytics.figure;

/// Revenue in minor units of one currency; nothing is ever added across currencies. `atRisk` is
/// what is still to come, each amount times the estimated chance that nobody shows up.
public record Money(String currency, long booked, long recognised, long atRisk) {}

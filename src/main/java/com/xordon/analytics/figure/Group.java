package com.xordon.analytics.figure;

import java.util.List;

/// The figures of one service, or of one person. Who shares an appointment each has it, with their
/// own minutes; so the sums of all people can be more than the whole. `availableMinutes` is 0 for a
/// service.
public record Group(
    String id,
    Counts counts,
    Rates rates,
    long newClients,
    long bookedMinutes,
    long availableMinutes,
    List<Money> revenue) {}

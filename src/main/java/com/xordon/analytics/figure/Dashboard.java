package com.xordon.analytics.figure;

import java.util.List;

/// All a manager wants to see of a period, beside the same number of days before it. Services and
/// staff come with the busiest first.
public record Dashboard(
    Asked asked,
    Summary summary,
    Asked askedBefore,
    Summary before,
    List<DayCounts> daily,
    HeatMap heat,
    List<Group> services,
    List<Group> staff) {}

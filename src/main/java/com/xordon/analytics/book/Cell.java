package com.xordon.analytics.book;

import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Tally;

/// A stored sum; its bags are empty.
public record Cell(CellKey key, Tally sums) {}

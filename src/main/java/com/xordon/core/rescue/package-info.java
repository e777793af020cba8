/// Someone is away for a day: where their appointments can go under all rules, as a proposal, and
/// the one deed that takes it. Knows the engine and the ledger. Start reading at `DayRescue`.
@NullMarked
package com.xordon.core.rescue;

import org.jspecify.annotations.NullMarked;

package com.xordon.store.journal;

import com.xordon.core.change.Deed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of one row. `left` entries of the same transaction follow; `before` is null for a
/// new row, `after` for a removed one; `takesBack` is the transaction that an undo or redo took
/// back, else 0.
public record Entry(
    long number,
    long transaction,
    int left,
    Deed deed,
    String entity,
    String id,
    @Nullable Row before,
    @Nullable Row after,
    long takesBack,
    String user,
    String device,
    Instant at) {}

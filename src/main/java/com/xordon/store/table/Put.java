package com.xordon.store.table;

import com.xordon.store.journal.Row;
import org.jspecify.annotations.Nullable;

/// What a row is to be; null removes it.
public record Put(String entity, String id, @Nullable Row row) {}

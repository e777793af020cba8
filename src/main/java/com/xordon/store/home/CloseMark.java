package com.xordon.store.home;

import com.xordon.store.journal.Tail;

/// What the books were when they were closed in order: if all is still so, nothing needs checking.
public record CloseMark(Tail tail, String segments, String databaseChecksum) {}

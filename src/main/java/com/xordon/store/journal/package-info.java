/// The journal file: the promise that what was done stays done. Knows core and `store.disk`. Start
/// reading at `JournalFile`.
@NullMarked
package com.xordon.store.journal;

import org.jspecify.annotations.NullMarked;

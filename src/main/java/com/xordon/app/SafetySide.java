package com.xordon.app;

import com.xordon.ui.kit.Texts;
import com.xordon.ui.safety.RestoreRun;
import com.xordon.ui.safety.SafeBooks;

/// What the room of backups works on, and the restore under way, which outlives the room.
record SafetySide(SafeBooks books, RestoreRun restore) {
  static SafetySide of(SafeBooks books, DeskParts parts, Texts texts, Runnable restored) {
    return new SafetySide(
        books,
        new RestoreRun(
            books, parts.background(), parts.notices(), parts.problems(), texts, restored));
  }
}

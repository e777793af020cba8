package com.xordon.app;

import com.xordon.store.Books;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Theme;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.time.ZoneId;

/// What is made once for the window and stays, whatever language it speaks.
record DeskParts(
    Books books,
    InstantSource clock,
    Background background,
    Notices notices,
    ProblemSurface problems,
    Theme theme,
    DeskWindow window) {
  Voice voice(Runnable undo) {
    return new Voice(notices, problems, undo);
  }

  ZoneId zone() {
    return books.isEmpty()
        ? ZoneId.systemDefault()
        : books.ledger().read(page -> page.rules().practice().zone());
  }
}

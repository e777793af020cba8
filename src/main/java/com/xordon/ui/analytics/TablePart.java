package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.kit.Texts;

/// A table with a sentence under it, or what the chosen line means.
final class TablePart extends PartFrame {
  TablePart(Table table, AnalyticsViewModel model, Texts texts) {
    super(table.head(), model, texts);
    body(
        new PartTable(
            table.columns(),
            table.rows(),
            model,
            table.head().title(),
            meaning -> say(meaning.isEmpty() ? table.sentence() : meaning)));
    menu(table.sheet());
    say(table.sentence());
    more(table.more());
  }
}

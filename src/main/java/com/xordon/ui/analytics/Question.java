package com.xordon.ui.analytics;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.export.Definitions;
import com.xordon.analytics.export.Sheets;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.core.booking.Page;
import com.xordon.ui.analytics.Part.Head;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import java.util.function.Function;

/// What a page is made from: where somebody is, what that asks of the books, and the words to
/// answer in. Not on the FX thread.
record Question(Analytics analytics, Place place, Asked asked, Optional<Asked> other, Texts texts) {
  Figures figures() {
    return new Figures(texts);
  }

  Sheets sheets() {
    return new Sheets(asked, texts.locale());
  }

  Definitions definitions() {
    return new Definitions(texts.locale());
  }

  /// Asks for names while the page is open.
  <T> T named(Function<Names, T> work) {
    return analytics.ask(p -> work.apply(new Names(p.page(), texts)));
  }

  <T> T page(Function<Page, T> work) {
    return analytics.ask(p -> work.apply(p.page()));
  }

  /// A title with the meaning of a figure.
  Head head(String key, String figure) {
    return new Head(texts.say(key), definitions().meaning(figure));
  }

  Head head(String key) {
    return new Head(texts.say(key), "");
  }

  Optional<Drill> rows(Behind behind) {
    return rows(behind, asked.period());
  }

  Optional<Drill> rows(Behind behind, Period period) {
    return Optional.of(new Drill(behind, period, asked.filter()));
  }

  /// The place where rows are shown.
  Optional<Place> at(Optional<Drill> rows) {
    return rows.map(r -> place.rows(Optional.of(r)));
  }
}

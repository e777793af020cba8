package com.xordon.ui.analytics;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.ui.kit.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All the room shows of one place, read in the background.
record Reading(
    Question question,
    Choices choices,
    List<Part> parts,
    long unrecorded,
    boolean isEmpty,
    Optional<RowsRead> rows) {
  static Reading of(Analytics analytics, Place place, Instant now, int most, Texts texts) {
    var practice = analytics.ask(p -> p.page().rules().practice());
    var today = now.atZone(practice.zone()).toLocalDate();
    var period = place.period(today, practice.weekStart());
    var asked = new Asked(period, place.filter(), now);
    var other = place.other(period).map(asked::during);
    var q = new Question(analytics, place, asked, other, texts);
    var choices = analytics.ask(p -> Choices.of(p, texts));
    boolean empty = analytics.ask(p -> p.span().isEmpty());
    var rows = place.rows().map(d -> RowsRead.of(analytics, d, now, most, texts));
    var parts = empty || rows.isPresent() ? List.<Part>of() : PageMaker.of(place.topic()).parts(q);
    return new Reading(q, choices, parts, unrecorded(analytics, asked), empty, rows);
  }

  private static long unrecorded(Analytics analytics, Asked asked) {
    return analytics.summary(asked).counts().unrecorded();
  }

  Place place() {
    return question.place();
  }

  Period period() {
    return question.asked().period();
  }
}

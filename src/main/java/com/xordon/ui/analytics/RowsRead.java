package com.xordon.ui.analytics;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Outcome;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.Summary;
import com.xordon.core.diary.AppointmentId;
import com.xordon.ui.kit.Texts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// The rows behind a figure as far as they were read, and how many there are.
record RowsRead(Drill drill, List<Line> lines, long all) {
  /// One row in words.
  record Line(
      AppointmentId id,
      String when,
      String client,
      String service,
      String staff,
      String outcome,
      Outcome kind,
      String price) {}

  boolean isWhole() {
    return lines.size() >= all;
  }

  static RowsRead of(Analytics analytics, Drill drill, Instant now, int most, Texts texts) {
    var facts = facts(analytics, drill, now, most);
    var summary = analytics.summary(new Asked(drill.period(), drill.filter(), now));
    var lines =
        analytics.ask(page -> {
          var names = new Names(page.page(), texts);
          return facts.stream().map(f -> line(f, names, now, texts)).toList();
        });
    return new RowsRead(drill, lines, all(drill, summary));
  }

  private static List<Fact> facts(Analytics analytics, Drill drill, Instant now, int most) {
    return analytics.rows(
        new RowQuery(drill.figure(), drill.period(), drill.filter(), now, 0, most));
  }

  /// All of them as a sheet.
  static Sheet sheet(Analytics analytics, Drill drill, Question q) {
    var facts = facts(analytics, drill, q.asked().now(), Integer.MAX_VALUE);
    return q.named(n -> q.sheets().rows(facts, n::client));
  }

  private static long all(Drill drill, Summary s) {
    var c = s.counts();
    return switch (drill.figure()) {
      case BOOKINGS -> c.bookings();
      case COMPLETED -> c.completed();
      case NO_SHOWS -> c.noShows();
      case CANCELLED -> c.cancelled();
      case CANCELLED_LATE -> c.cancelledLate();
      case CANCELLED_EARLY -> c.cancelled() - c.cancelledLate();
      case CANCELLED_BY_CLIENT -> c.cancelledByClient();
      case UNRECORDED -> c.unrecorded();
      case UPCOMING -> c.upcoming();
      case NEW_CLIENTS -> s.newClients();
      case STANDING -> c.bookings() - c.cancelled();
    };
  }

  private static Line line(Fact f, Names names, Instant now, Texts texts) {
    return new Line(
        f.id(),
        texts.day(f.when().day())
            + " "
            + f.when().day().getYear()
            + ", "
            + texts.time(f.when().start()),
        f.client().map(c -> names.client(c.id().value())).orElse("–"),
        names.service(f.labels().service()),
        f.staff().stream()
            .map(s -> names.staff(s.staff().value()))
            .collect(Collectors.joining(", ")),
        texts.say("outcome." + outcome(f, now)),
        f.result().outcome(),
        texts.money(f.result().amount(), f.labels().currency()));
  }

  private static String outcome(Fact f, Instant now) {
    return switch (f.result().outcome()) {
      case COMPLETED -> "completed";
      case NO_SHOW -> "no-show";
      case CANCELLED -> f.result().late() ? "cancelled-late" : "cancelled";
      case OPEN -> f.when().end().isAfter(now) ? "upcoming" : "unrecorded";
    };
  }
}

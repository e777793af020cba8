package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.Booking;
import com.xordon.core.practice.Rules;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.series.Occurrence;
import com.xordon.core.series.SeriesAnswer;
import com.xordon.store.Books;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what became of a series, occurrence by occurrence.
final class SeriesWords {
  private final Answer answer;
  private final Rules rules;
  private final WhyNot whyNot;

  SeriesWords(Books books, Answer answer) {
    this.answer = answer;
    this.rules = books.ledger().read(page -> page.rules());
    this.whyNot = new WhyNot(rules, Locale.ENGLISH);
  }

  /// A plan is an answer whatever it says; a series that clashes is refused.
  int say(SeriesAnswer series, boolean planned) {
    series.refused().ifPresent(SeriesWords::raise);
    var node = json(series);
    return planned || series.written()
        ? answer.done(node, () -> words(series))
        : answer.refused(node, () -> "Not done, and nothing was changed:\n" + words(series));
  }

  private static void raise(Booking why) {
    switch (why) {
      case Booking.Unknown(var kind, var id) ->
          throw new ProblemException(Problem.of("UNKNOWN_" + kind, id));
      case Booking.NotFrom(var a, var wanted) ->
          throw new ProblemException(
              Problem.of("NOT_NOW", a.id().value(), a.status().name().toLowerCase(Locale.ROOT)));
      case Booking.Made made -> {}
      case Booking.Refused refused -> {}
    }
  }

  private ObjectNode json(SeriesAnswer series) {
    var node = Answer.object();
    if (series.written()) node.put("series", series.series());
    node.put("written", series.written());
    var list = node.putArray("occurrences");
    for (var o : series.occurrences()) {
      var item = list.addObject().put("start", start(o)).put("outcome", o.outcome().name());
      item.put("wished", o.start().toString());
      o.appointment()
          .ifPresent(a -> {
            item.put("end", a.when().end().toString());
            item.set("staff", AnswerJson.texts(a.staff()));
            if (series.written()) item.put("id", a.id().value());
          });
      if (!o.reasons().isEmpty()) {
        item.set("reasons", new AnswerJson(whyNot).reasons(o.reasons()));
      }
      o.nearest().ifPresent(s -> item.put("nearest", s.when().start().toString()));
      if (o.otherOffset()) item.put("clockChange", true);
    }
    return node;
  }

  private static String start(Occurrence o) {
    return o.appointment().map(a -> a.when().start()).orElse(o.start()).toString();
  }

  private String words(SeriesAnswer series) {
    return series.occurrences().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Occurrence o) {
    var zone = rules.practice().zone();
    var line = "  %s  %-7s".formatted(o.wall(), o.outcome());
    if (o.appointment().isPresent()) {
      var a = o.appointment().get();
      line += "  " + a.when().start().atZone(zone).toLocalDateTime() + "  " + a.staff();
    }
    if (o.otherOffset()) line += "  (the clock was changed since the one before)";
    if (!o.reasons().isEmpty()) line += "  " + whyNot.sentence(o.reasons().getFirst());
    if (o.nearest().isPresent() && !o.isMade()) {
      line += "  Nearest: " + o.nearest().get().when().start().atZone(zone).toLocalDateTime();
    }
    return line;
  }
}

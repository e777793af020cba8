package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.Booking;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Rules;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what became of an appointment.
final class Outcomes {
  private final Answer answer;
  private final Rules rules;
  private final WhyNot whyNot;

  Outcomes(Invocation call, boolean json, Books books) {
    this.answer = new Answer(call, json);
    this.rules = books.ledger().read(page -> page.rules());
    this.whyNot = new WhyNot(rules, Locale.ENGLISH);
  }

  int say(Booking outcome, String done) {
    return switch (outcome) {
      case Booking.Made made -> answer.done(made(made, done), () -> words(made, done));
      case Booking.Refused refused ->
          answer.refused(
              new AnswerJson(whyNot).refused(refused.reasons(), refused.next()),
              () -> words(refused));
      case Booking.Unknown(var kind, var id) ->
          throw new ProblemException(Problem.of("UNKNOWN_" + kind, id));
      case Booking.NotFrom(var appointment, var wanted) ->
          throw new ProblemException(
              Problem.of("NOT_NOW", appointment.id().value(), word(appointment.status().name())));
    };
  }

  private static ObjectNode made(Booking.Made made, String done) {
    var a = made.appointment();
    var node = Answer.object().put("outcome", done).put("id", a.id().value());
    node.put("status", a.status().name());
    node.put("start", a.when().start().toString()).put("end", a.when().end().toString());
    node.set("staff", AnswerJson.texts(a.staff()));
    node.set("rooms", AnswerJson.texts(a.rooms()));
    a.client().ifPresent(c -> node.put("contact", c.value()));
    a.details().video().ifPresent(v -> node.put("video", v));
    a.overridden().ifPresent(o -> node.set("overridden", AnswerJson.texts(o.rules())));
    if (done.equals("BOOKED")) node.set("assignment", AnswerJson.turns(made.turns()));
    return node;
  }

  private String words(Booking.Made made, String done) {
    return "%s: %s, %s"
        .formatted(sentence(done), made.appointment().id(), when(made.appointment()));
  }

  private String when(Appointment a) {
    var zone = rules.practice().zone();
    return a.when().start().atZone(zone).toLocalDateTime()
        + " to "
        + a.when().end().atZone(zone).toLocalTime()
        + ", "
        + a.staff();
  }

  private String words(Booking.Refused refused) {
    var zone = rules.practice().zone();
    var reasons =
        refused.reasons().stream()
            .map(r -> "  " + r.code() + "  " + whyNot.sentence(r))
            .collect(Collectors.joining("\n"));
    var next =
        refused.next().stream()
            .map(s -> "  " + s.when().start().atZone(zone).toLocalDateTime() + "  " + s.staff())
            .collect(Collectors.joining("\n"));
    return "Not done, and nothing was changed:\n"
        + reasons
        + (next.isEmpty() ? "" : "\nNext free:\n" + next);
  }

  private static String sentence(String done) {
    var text = word(done);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

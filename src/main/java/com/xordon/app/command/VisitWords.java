package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.Booking;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.visit.VisitAnswer;
import com.xordon.core.visit.VisitOffer;
import com.xordon.store.Books;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what became of a visit, service by service.
final class VisitWords {
  private final Answer answer;
  private final Rules rules;
  private final WhyNot whyNot;

  VisitWords(Books books, Answer answer) {
    this.answer = answer;
    this.rules = books.ledger().read(page -> page.rules());
    this.whyNot = new WhyNot(rules, Locale.ENGLISH);
  }

  int offers(List<VisitOffer> offers) {
    var node = Answer.object();
    var list = node.putArray("visits");
    for (var offer : offers) {
      var item = list.addObject().put("start", offer.when().start().toString());
      item.put("end", offer.when().end().toString()).put("waits", offer.waits().toMinutes());
      var legs = item.putArray("legs");
      for (var stop : offer.stops()) {
        leg(legs, stop.leg().service(), stop.start().when(), stop.staff());
      }
    }
    return answer.done(node, () -> offers.isEmpty() ? "It fits nowhere." : words(offers));
  }

  private static ObjectNode leg(
      ArrayNode legs, ServiceId service, Interval when, Collection<StaffId> staff) {
    var node = legs.addObject().put("service", service.value());
    node.put("start", when.start().toString()).put("end", when.end().toString());
    node.set("staff", AnswerJson.texts(staff));
    return node;
  }

  private String words(List<VisitOffer> offers) {
    return offers.stream()
        .map(o ->
            o.stops().stream()
                .map(s -> line(s.leg().service(), s.start().when(), s.staff()))
                .collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n"));
  }

  private String line(ServiceId service, Interval when, Collection<StaffId> staff) {
    var start = when.start().atZone(rules.practice().zone()).toLocalDateTime();
    return start + "  " + service + "  " + staff;
  }

  int say(VisitAnswer outcome, String done) {
    return switch (outcome) {
      case VisitAnswer.Made made -> answer.done(made(made, done), () -> words(made));
      case VisitAnswer.Refused(var leg, Booking.Refused(var reasons, var none), var next) -> {
        var node = new AnswerJson(whyNot).refused(reasons, List.of()).put("leg", leg);
        node.set("next", AnswerJson.texts(next));
        yield answer.refused(
            node,
            () ->
                "Not done, and nothing was changed; service %d: %s\nNext: %s"
                    .formatted(
                        leg + 1,
                        reasons.stream().map(whyNot::sentence).collect(Collectors.joining(" ")),
                        next));
      }
      case VisitAnswer.Refused(var leg, Booking.Unknown(var kind, var id), var next) ->
          throw new ProblemException(Problem.of("UNKNOWN_" + kind, id));
      case VisitAnswer.Refused(var leg, var other, var next) ->
          throw new IllegalStateException("no refusal: " + other);
    };
  }

  private static ObjectNode made(VisitAnswer.Made made, String done) {
    var node = Answer.object().put("outcome", done).put("visit", made.visit());
    var legs = node.putArray("legs");
    for (var leg : made.legs()) {
      var a = leg.appointment();
      leg(legs, a.service(), a.when(), a.staff()).put("id", a.id().value());
    }
    return node;
  }

  private String words(VisitAnswer.Made made) {
    return made.legs().stream()
        .map(Booking.Made::appointment)
        .map(a -> a.id() + "  " + line(a.service(), a.when(), a.staff()))
        .collect(Collectors.joining("\n"));
  }
}

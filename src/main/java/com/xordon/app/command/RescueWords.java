package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Rules;
import com.xordon.core.rescue.Left;
import com.xordon.core.rescue.Proposal;
import com.xordon.core.rescue.Rescued;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A rescue in JSON and as a table.
final class RescueWords {
  private static final String OVER_DAYS = "It is spread over several days; move it by hand.";

  private final Rules rules;
  private final WhyNot whyNot;

  RescueWords(Rules rules) {
    this.rules = rules;
    this.whyNot = new WhyNot(rules, Locale.ENGLISH);
  }

  ObjectNode json(Proposal proposal) {
    var absence = proposal.absence();
    var node = Answer.object().put("staff", absence.staff().value());
    node.put("date", absence.date().toString());
    var moves = node.putArray("moves");
    for (var move : proposal.moves()) {
      var one = moves.addObject().put("id", move.id().value());
      one.set("from", place(move.from()));
      one.set("to", place(move.to()));
      one.put("minutesMoved", move.minutesMoved()).put("cost", move.cost());
    }
    var left = node.putArray("left");
    for (var l : proposal.left()) {
      var a = l.appointment();
      left.addObject()
          .put("id", a.id().value())
          .put("start", a.when().start().toString())
          .set("reasons", reasons(l));
    }
    return node.put("cost", proposal.cost());
  }

  private static ObjectNode place(Appointment a) {
    var node = Answer.object().put("start", a.when().start().toString());
    node.set("staff", AnswerJson.texts(a.staff()));
    return node;
  }

  private ArrayNode reasons(Left left) {
    return switch (left.why()) {
      case Left.NothingFree(var reasons) -> new AnswerJson(whyNot).reasons(reasons);
      case Left.OverSeveralDays() -> {
        var list = JsonNodeFactory.instance.arrayNode();
        list.addObject().put("code", "SEVERAL_DAYS").put("detail", OVER_DAYS);
        yield list;
      }
    };
  }

  ObjectNode refused(List<Rescued.Hindrance> hindrances) {
    var node = Answer.object().put("outcome", "REFUSED");
    var list = node.putArray("refused");
    for (var h : hindrances) {
      list.addObject()
          .put("id", h.move().id().value())
          .put("changed", h.appointmentChanged())
          .set("reasons", new AnswerJson(whyNot).reasons(h.reasons()));
    }
    return node;
  }

  String table(Proposal proposal) {
    if (proposal.moves().isEmpty() && proposal.left().isEmpty()) return "Nothing is booked then.";
    var lines = new ArrayList<String>();
    for (var m : proposal.moves()) {
      var note = m.keepsTime() ? "same time" : m.minutesMoved() + " minutes moved";
      lines.add(
          "%s  %s %s  ->  %s %s  %s"
              .formatted(
                  m.id(),
                  wall(m.from().when().start()),
                  m.from().staff(),
                  wall(m.to().when().start()),
                  m.to().staff(),
                  note));
    }
    for (var l : proposal.left()) {
      var a = l.appointment();
      lines.add("%s  %s %s  stays:".formatted(a.id(), wall(a.when().start()), a.staff()));
      lines.add(why(l));
    }
    return String.join("\n", lines);
  }

  private String why(Left left) {
    if (left.why() instanceof Left.OverSeveralDays) return "    " + OVER_DAYS;
    return left.reasons().stream()
        .map(r -> "    " + r.code() + "  " + whyNot.sentence(r))
        .collect(Collectors.joining("\n"));
  }

  String sentences(List<Rescued.Hindrance> hindrances) {
    return hindrances.stream()
        .map(h ->
            "  %s  %s"
                .formatted(
                    h.move().id(),
                    h.appointmentChanged()
                        ? "was changed meanwhile"
                        : h.reasons().stream()
                            .map(whyNot::sentence)
                            .collect(Collectors.joining(" "))))
        .collect(Collectors.joining("\n", "Not done, and nothing was changed:\n", ""));
  }

  private String wall(Instant moment) {
    return moment.atZone(rules.practice().zone()).toLocalDateTime().toString();
  }
}

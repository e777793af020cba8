package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.rotation.Turn;
import java.util.Collection;
import java.util.List;

/// The shapes of what the engine answers.
final class AnswerJson {
  private final WhyNot whyNot;

  AnswerJson(WhyNot whyNot) {
    this.whyNot = whyNot;
  }

  ObjectNode starts(List<Start> starts) {
    var node = Answer.object();
    var list = node.putArray("starts");
    for (var start : starts) list.add(start(start));
    return node;
  }

  private static ObjectNode start(Start start) {
    var node = Answer.object();
    node.put("start", start.when().start().toString()).put("end", start.when().end().toString());
    node.set("staff", texts(start.staff()));
    node.set("rooms", texts(start.rooms()));
    start.wouldAssign().ifPresent(s -> node.put("wouldAssign", s.value()));
    if (!start.parts().isEmpty()) {
      var parts = node.putArray("parts");
      for (var part : start.parts()) {
        var when = part.when();
        parts.addObject().put("start", when.start().toString()).put("end", when.end().toString());
      }
    }
    return node;
  }

  ObjectNode verdict(Verdict verdict) {
    var node = Answer.object().put("offered", verdict.isOffered());
    node.set("reasons", reasons(verdict.reasons()));
    return node;
  }

  ArrayNode reasons(List<Reason> reasons) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var reason : reasons) {
      var node = list.addObject().put("code", reason.code().name());
      reason.about().ifPresent(s -> node.put("staff", s.value()));
      node.put("detail", whyNot.sentence(reason));
    }
    return list;
  }

  ObjectNode refused(List<Reason> reasons, List<Start> next) {
    var node = Answer.object().put("outcome", "REFUSED");
    node.set("reasons", reasons(reasons));
    node.set("next", texts(next.stream().map(s -> s.when().start()).toList()));
    return node;
  }

  static ArrayNode turns(List<Turn> turns) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var turn : turns) {
      list.addObject()
          .put("staff", turn.staff().value())
          .put("weight", turn.weight())
          .put("count", turn.count())
          .put("calibration", turn.calibration())
          .put("shortfall", turn.shortfall())
          .put("due", turn.due());
    }
    return list;
  }

  static ArrayNode texts(Collection<?> values) {
    var list = JsonNodeFactory.instance.arrayNode();
    values.forEach(v -> list.add(v.toString()));
    return list;
  }
}

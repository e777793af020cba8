package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.Ballot;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;

/// How it was decided whose turn it was: the object `assigned` of an appointment. The two numbers
/// of a candidate have other names in each mode.
final class BallotForm {
  private BallotForm() {}

  static Ballot read(Fields f) {
    var mode = f.word("mode", f.text("mode"), RoundRobin.Mode.class);
    return new Ballot(mode, f.objects("of", c -> candidate(c, mode)));
  }

  private static Ballot.Candidate candidate(Fields c, RoundRobin.Mode mode) {
    return new Ballot.Candidate(
        new StaffId(c.id("staff")),
        c.flag("free", true),
        c.number("weight", ServiceStaff.USUAL_WEIGHT),
        c.number("priority", ServiceStaff.USUAL_PRIORITY),
        c.optLong(first(mode)).orElse(0L),
        c.optLong(second(mode)).orElse(0L),
        c.optInstant("last"));
  }

  static ObjectNode write(Ballot ballot) {
    var node = JsonNodeFactory.instance.objectNode().put("mode", ballot.mode().name());
    var list = node.putArray("of");
    for (var c : ballot.candidates()) {
      var item = list.addObject().put("staff", c.staff().value());
      if (!c.free()) item.put("free", false);
      if (c.weight() != ServiceStaff.USUAL_WEIGHT) item.put("weight", c.weight());
      if (c.priority() != ServiceStaff.USUAL_PRIORITY) item.put("priority", c.priority());
      if (c.first() != 0) item.put(first(ballot.mode()), c.first());
      if (c.second() != 0) item.put(second(ballot.mode()), c.second());
      c.last().ifPresent(at -> item.put("last", at.toString()));
    }
    return node;
  }

  private static String first(RoundRobin.Mode mode) {
    return switch (mode) {
      case WEIGHTED -> "count";
      case AVAILABILITY -> "freeMinutes";
      case BALANCED -> "bookedMinutes";
    };
  }

  private static String second(RoundRobin.Mode mode) {
    return switch (mode) {
      case WEIGHTED -> "calibration";
      case AVAILABILITY -> "unused";
      case BALANCED -> "availableMinutes";
    };
  }
}

package com.xordon.core.whatif;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// Rules with something taken out that doesn't bear on the question.
final class Plain {
  private Plain() {}

  /// Whose turn it is doesn't change what is free.
  static Rules withoutTurns(Rules rules) {
    return each(rules, Plain::withoutTurns);
  }

  static Service withoutTurns(Service service) {
    return service.assignment() == Assignment.ROUND_ROBIN
        ? service.by(service.staff(), Assignment.SINGLE)
        : service;
  }

  /// Notice and horizon are about when something is booked, not about what stands in the book.
  static Service whenever(Service service) {
    var starts = service.starts();
    return service.at(
        new Service.Starts(starts.step(), starts.grid(), Duration.ZERO, new Horizon.Unlimited()));
  }

  static Rules with(Rules rules, ServiceId id, UnaryOperator<Service> change) {
    return each(rules, s -> s.id().equals(id) ? change.apply(s) : s);
  }

  private static Rules each(Rules rules, UnaryOperator<Service> change) {
    return new Rules(
        rules.practice(),
        rules.staff(),
        rules.rooms(),
        rules.services().stream().map(change).toList());
  }
}

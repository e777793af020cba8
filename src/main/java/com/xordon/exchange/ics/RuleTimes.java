package com.xordon.exchange.ics;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The wall times a recurrence rule means, for those who book a series: `FREQ=WEEKLY;COUNT=10`.
public final class RuleTimes {
  private RuleTimes() {}

  /// The times from `first` on, itself included.
  ///
  /// @throws ProblemException when nobody can read the rule, it has no end, or it means more times
  ///   than `most`
  public static List<LocalDateTime> of(String rule, LocalDateTime first, ZoneId zone, int most) {
    var read =
        Rule.parse(rule).orElseThrow(() -> new ProblemException(Problem.of("BAD_RULE", rule)));
    if (!read.hasEnd()) throw new ProblemException(Problem.of("RULE_WITHOUT_END", rule));
    var times = new ArrayList<LocalDateTime>();
    read.walk(
        new Stamp(first, false, zone.getRules()),
        wall -> {
          times.add(wall);
          return times.size() <= most;
        });
    if (times.size() > most) {
      throw new ProblemException(Problem.of("RULE_TOO_LONG", rule, String.valueOf(most)));
    }
    return times;
  }
}

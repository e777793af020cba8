package com.xordon.ui.finding;

import com.xordon.core.availability.WhyNot;
import com.xordon.core.finding.FoundTime;
import com.xordon.core.finding.NothingFound;
import com.xordon.core.practice.Rules;
import com.xordon.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Answers in words, in the practice's zone.
record FindSaying(Rules rules, LocalDate today, Texts texts) {
  private static final int TWO_WEEKS = 14;

  LocalDateTime wall(Instant at) {
    return at.atZone(rules.practice().zone()).toLocalDateTime();
  }

  String day(FoundTime f) {
    return texts.day(wall(f.when().start()).toLocalDate());
  }

  String times(FoundTime f) {
    var from = wall(f.when().start());
    var to = wall(f.when().end());
    var end = texts.time(to.toLocalTime());
    return texts.time(from.toLocalTime())
        + "–"
        + (from.toLocalDate().equals(to.toLocalDate())
            ? end
            : texts.day(to.toLocalDate()) + " " + end);
  }

  String who(FoundTime f) {
    var ids = f.who().map(List::of).orElse(f.staff());
    return String.join(
        ", ", ids.stream().flatMap(id -> rules.staff(id).stream()).map(s -> s.name()).toList());
  }

  String rooms(FoundTime f) {
    return String.join(
        ", ",
        f.rooms().stream().flatMap(id -> rules.room(id).stream()).map(r -> r.name()).toList());
  }

  String service(FoundTime f) {
    return rules.service(f.service()).map(s -> s.name()).orElse("");
  }

  String far(FoundTime f) {
    long days = ChronoUnit.DAYS.between(today, wall(f.when().start()).toLocalDate());
    if (days == 0) return texts.say("far.today");
    if (days == 1) return texts.say("far.tomorrow");
    return days < TWO_WEEKS
        ? texts.say("far.days", "count", days)
        : texts.say("far.weeks", "count", days / 7);
  }

  /// Everything of it in one sentence, for those who listen.
  String whole(FoundTime f) {
    return String.join(", ", day(f), times(f), service(f), who(f), rooms(f), far(f));
  }

  String without(NothingFound.Nearly nearly) {
    return texts.say("without." + nearly.broken().name().toLowerCase(Locale.ROOT));
  }

  /// Each moment that was tried, with its reasons.
  List<String> tried(NothingFound nothing) {
    var says = new WhyNot(rules, texts.locale());
    var lines = new ArrayList<String>();
    for (var tried : nothing.tried()) {
      var at = wall(tried.at());
      var why = tried.reasons().stream().map(says::sentence).distinct().limit(2).toList();
      if (why.isEmpty()) continue;
      lines.add(
          texts.say(
              "tried",
              "day",
              at.toLocalDate(),
              "time",
              at.toLocalTime(),
              "why",
              String.join(" ", why)));
    }
    return lines;
  }
}

package com.xordon.ui.waitlist;

import com.xordon.core.diary.Interval;
import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.Grounds;
import com.xordon.ui.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Wishes, grounds and times in words.
record WaitWords(Texts texts, Rules rules) {
  private ZoneId zone() {
    return rules.practice().zone();
  }

  /// Physiotherapy 45 · Anna or Ben.
  String what(TimeWish wish) {
    var service = rules.service(wish.service()).map(Service::name).orElse("–");
    return service + " · " + (wish.anyOf().isEmpty() ? texts.say("anyone") : names(wish.anyOf()));
  }

  String names(Collection<StaffId> staff) {
    var names = staff.stream().map(this::first).toList();
    if (names.size() < 2) return String.join("", names);
    var most = String.join(", ", names.subList(0, names.size() - 1));
    return texts.say("names", "most", most, "last", names.getLast());
  }

  private String first(StaffId id) {
    return rules.staff(id).map(s -> s.name().split(" ", 2)[0]).orElse(id.value());
  }

  /// Mon, Tue · 09:00–12:00 · until 20 Dec.
  String when(TimeWish wish) {
    var parts = new ArrayList<String>();
    if (!wish.days().isEmpty()) {
      parts.add(
          wish.days().stream()
              .sorted()
              .map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()))
              .collect(Collectors.joining(", ")));
    }
    if (!wish.times().isEmpty()) parts.add(HoursText.write(wish.times()));
    dates(wish, parts);
    return parts.isEmpty() ? texts.say("anyTime") : String.join(" · ", parts);
  }

  private void dates(TimeWish wish, List<String> parts) {
    var from = wish.earliest();
    var to = wish.latest();
    if (from.isPresent() && to.isPresent()) {
      parts.add(texts.say("fromTo", "from", from.get(), "to", to.get()));
    } else {
      from.ifPresent(d -> parts.add(texts.say("from", "day", d)));
      to.ifPresent(d -> parts.add(texts.say("until", "day", d)));
    }
  }

  String waits(WaitlistEntry entry, Instant now) {
    return waits(Duration.between(entry.created(), now).toDays());
  }

  private String waits(long days) {
    if (days < 1) return texts.say("waits.today");
    return days < 14
        ? texts.say("waits.days", "count", days)
        : texts.say("waits.weeks", "count", days / 7);
  }

  String priority(int priority) {
    return switch (priority) {
      case 0 -> texts.say("priority.0");
      case 1 -> texts.say("priority.1");
      case 2 -> texts.say("priority.2");
      case 3 -> texts.say("priority.3");
      default -> texts.say("priority.4");
    };
  }

  /// Why someone stands where they stand: the grounds in the order in which they count.
  List<String> grounds(Grounds g) {
    var said = new ArrayList<String>();
    if (g.priority() != WaitlistEntry.USUAL_PRIORITY) said.add(priority(g.priority()));
    said.add(waits(g.daysWaited()));
    said.add(
        g.fillsPercent() >= 100
            ? texts.say("grounds.fillsAll")
            : texts.say("grounds.fills", "percent", g.fillsPercent()));
    said.add(
        g.minutesOff() == 0
            ? texts.say("grounds.inside")
            : texts.say("grounds.off", "length", texts.duration(g.minutesOff())));
    return said;
  }

  String freed(Freed freed) {
    return freed.staff().isEmpty()
        ? span(freed.when())
        : texts.say("freed.with", "when", span(freed.when()), "names", names(freed.staff()));
  }

  /// Tue 1 Dec, 10:00–11:00.
  String span(Interval when) {
    return moment(when.start()) + "–" + texts.time(wall(when.end()).toLocalTime());
  }

  /// Tue 1 Dec, 10:00.
  String moment(Instant at) {
    return texts.day(day(at)) + ", " + time(at);
  }

  String time(Instant at) {
    return texts.time(wall(at).toLocalTime());
  }

  LocalDate day(Instant at) {
    return wall(at).toLocalDate();
  }

  private ZonedDateTime wall(Instant at) {
    return at.atZone(zone());
  }
}

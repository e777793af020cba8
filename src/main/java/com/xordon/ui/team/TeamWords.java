package com.xordon.ui.team;

import com.xordon.core.practice.Leave;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Texts;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/// Hours, leave and names as people say them.
final class TeamWords {
  private TeamWords() {}

  static String hours(int minutes, Texts texts) {
    var format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(2);
    return texts.say("hours", "hours", format.format(minutes / 60.0));
  }

  static String week(StaffMember member, Texts texts) {
    if (!member.active()) return texts.say("inactive");
    var minutes =
        member.hours().stream()
            .filter(h -> h.validFrom().isEmpty() && h.validTo().isEmpty())
            .mapToInt(h -> h.days().size() * (h.range().to() - h.range().from()))
            .sum();
    return texts.say("week", "hours", hours(minutes, texts));
  }

  static String leave(Leave leave, Texts texts) {
    if (!leave.start().toLocalTime().equals(LocalTime.MIDNIGHT)
        || !leave.end().toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return moment(leave.start(), texts) + " – " + moment(leave.end(), texts);
    }
    var last = leave.end().toLocalDate().minusDays(1);
    var first = texts.day(leave.start().toLocalDate());
    return last.isAfter(leave.start().toLocalDate()) ? first + " – " + texts.day(last) : first;
  }

  static String initials(String name) {
    var words = name.strip().split("\\s+");
    var last = words.length > 1 ? words[words.length - 1] : "";
    return (first(words[0]) + first(last)).toUpperCase(Locale.ROOT);
  }

  private static String moment(LocalDateTime at, Texts texts) {
    return texts.day(at.toLocalDate()) + " " + texts.time(at.toLocalTime());
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}

package com.xordon.ui.clients;

import com.xordon.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Days as people say them: `Today`, `Tue 3 Nov`, `3 Nov 2025`.
record Dates(Texts texts, ZoneId zone, Instant now) {
  String day(Instant at) {
    var day = LocalDate.ofInstant(at, zone);
    var today = LocalDate.ofInstant(now, zone);
    if (day.equals(today)) return texts.say("today");
    return day.getYear() == today.getYear() ? texts.day(day) : texts.date(day);
  }

  String dayAndTime(Instant at) {
    return day(at) + " " + time(at);
  }

  String time(Instant at) {
    return texts.time(LocalTime.ofInstant(at, zone));
  }

  /// How far away a day to come is.
  String away(Instant at) {
    var days =
        ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(at, zone));
    return days == 0 ? texts.say("away.today") : texts.say("away", "count", days);
  }
}

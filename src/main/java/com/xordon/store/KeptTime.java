package com.xordon.store;

import com.xordon.core.diary.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// An appointment that kept its time of day when the rules of its zone changed: its start before
/// and now.
public record KeptTime(AppointmentId appointment, Instant before, Instant now) {
  /// One a line, as they are kept in the settings.
  static List<KeptTime> parse(String text) {
    return text.lines().map(line -> line.split(" ")).map(KeptTime::of).toList();
  }

  private static KeptTime of(String[] facts) {
    return new KeptTime(
        new AppointmentId(facts[0]), Instant.parse(facts[1]), Instant.parse(facts[2]));
  }

  static String text(List<KeptTime> kept) {
    return kept.stream()
        .map(k -> k.appointment.value() + " " + k.before + " " + k.now)
        .collect(Collectors.joining("\n"));
  }
}

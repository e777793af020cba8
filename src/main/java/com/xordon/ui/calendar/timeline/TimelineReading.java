package com.xordon.ui.calendar.timeline;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.calendar.board.Hue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the sessions over several days that touch a stretch of days.
public final class TimelineReading {
  private final Page page;
  private final Rules rules;

  private TimelineReading(Page page) {
    this.page = page;
    this.rules = page.rules();
  }

  /// `days` days from `first`.
  public static TimelineModel read(Page page, LocalDate first, int days, Instant now) {
    var zone = page.rules().practice().zone();
    var shown =
        new Interval(
            first.atStartOfDay(zone).toInstant(),
            first.plusDays(days).atStartOfDay(zone).toInstant());
    return new TimelineModel(first, days, now, zone, new TimelineReading(page).rows(shown));
  }

  private record Session(ServiceId service, LocalDate day, List<StaffId> staff) {}

  private List<TimelineModel.Row> rows(Interval shown) {
    Map<Session, List<Appointment>> sessions = new LinkedHashMap<>();
    var zone = rules.practice().zone();
    page.appointments(shown).stream()
        .filter(a -> a.holdsTime() && !a.parts().isEmpty())
        .sorted(Comparator.comparing(a -> a.when().start()))
        .forEach(a -> {
          var day = a.when().start().atZone(zone).toLocalDate();
          sessions
              .computeIfAbsent(new Session(a.service(), day, a.staff()), s -> new ArrayList<>())
              .add(a);
        });
    return sessions.values().stream().map(this::row).toList();
  }

  private TimelineModel.Row row(List<Appointment> all) {
    var first = all.getFirst();
    var service = rules.service(first.service());
    var names = first.staff().stream().flatMap(id -> rules.staff(id).stream()).map(s -> s.name());
    int place = rules.services().stream().map(s -> s.id()).toList().indexOf(first.service());
    boolean shared = service.map(s -> s.isGroup()).orElse(false);
    var title = service.map(s -> s.name()).orElse("");
    return new TimelineModel.Row(
        all.stream().map(Appointment::id).toList(),
        shared ? title : first.client().flatMap(page::client).map(Client::name).orElse(title),
        String.join(", ", names.toList()),
        Hue.at(Math.max(0, place)),
        service.flatMap(s -> s.multiDay()).map(MultiDay::blockWholeDays).orElse(false),
        bars(all));
  }

  private List<TimelineModel.Bar> bars(List<Appointment> all) {
    Map<Interval, Integer> taken = new LinkedHashMap<>();
    for (var a : all) {
      for (var part : a.parts()) taken.merge(part.when(), a.seats(), Integer::sum);
    }
    int seats = rules.service(all.getFirst().service()).map(s -> s.seats()).orElse(1);
    return all.stream()
        .flatMap(a -> a.parts().stream())
        .map(Part::when)
        .distinct()
        .sorted(Comparator.comparing(Interval::start))
        .map(w -> new TimelineModel.Bar(w, taken.getOrDefault(w, 0), seats))
        .toList();
  }
}

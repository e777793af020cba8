package com.xordon.core.whatif;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Rotation;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bookings of one service given out by turns. The engine says who could take each start beside all
/// other services, asked once for the whole time; the bookings given out themselves are kept apart
/// by their length and buffers. A booking off the grid or outside all hours goes to nobody.
final class Turns {
  private final Rules rules;
  private final Service service;
  private final Given given;
  private final Hours hours;
  private final Map<Instant, List<StaffId>> free = new HashMap<>();

  Turns(Rules rules, Service service, List<Appointment> others, List<Busy> busy, Interval past) {
    this.rules = rules;
    this.service = service;
    // only the balance looks at all services; the others count this one's bookings alone
    boolean balanced = service.roundRobin().mode() == RoundRobin.Mode.BALANCED;
    this.given = new Given(balanced ? others : List.of());
    this.hours = new Hours(rules, others, busy, past, given);
    var open = Plain.with(rules, service.id(), s -> Plain.whenever(Plain.withoutTurns(s)));
    var zone = rules.practice().zone();
    var question = Question.about(service.id(), past.start().minus(Duration.ofDays(1)));
    var first = past.start().atZone(zone).toLocalDate();
    var last = past.end().atZone(zone).toLocalDate();
    for (var start :
        new Availability(open, new ListDiary(others, busy)).offer(question, first, last)) {
      free.put(start.when().start(), start.staff());
    }
  }

  /// How many each gets.
  Map<StaffId, Integer> give(List<Appointment> demand, Steps steps) {
    var count = new HashMap<StaffId, Integer>();
    for (var booking : demand) {
      steps.look();
      winner(booking)
          .ifPresent(who -> {
            given.give(booking, time(booking), who);
            count.merge(who, 1, Integer::sum);
          });
    }
    return count;
  }

  private Optional<StaffId> winner(Appointment booking) {
    var time = time(booking);
    int gap =
        rules.practice().buffers().between(service.buffers().after(), service.buffers().before());
    var near =
        new Interval(
            time.start().minus(Duration.ofMinutes(gap)), time.end().plus(Duration.ofMinutes(gap)));
    var able =
        free.getOrDefault(time.start(), List.of()).stream()
            .filter(s -> given.canTake(s, time, near, service.seats()))
            .toList();
    if (able.isEmpty()) return Optional.empty();
    return new Rotation(rules, given, service, booking.created(), Optional.empty(), hours)
        .next(able, time.start());
  }

  private Interval time(Appointment booking) {
    return Interval.of(booking.when().start(), Duration.ofMinutes(service.minutes()));
  }
}

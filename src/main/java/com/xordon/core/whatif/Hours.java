package com.xordon.core.whatif;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.rotation.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Working time and free time, asked of the engine as starts of a service of five minutes that
/// everyone offers.
final class Hours implements Workload {
  private static final ServiceId MOMENT = new ServiceId("\u0000moment");
  private static final int GRAIN = 5;
  private static final int MARGIN_DAYS = 32;

  private final Rules rules;
  private final List<Appointment> others;
  private final List<Busy> busy;
  private final Interval past;
  private final Given given;
  private @Nullable Map<StaffId, List<Long>> working;
  private @Nullable Map<StaffId, List<Long>> free;

  Hours(Rules rules, List<Appointment> others, List<Busy> busy, Interval past, Given given) {
    this.rules = rules;
    this.others = others;
    this.busy = busy;
    this.past = past;
    this.given = given;
  }

  @Override
  public long working(StaffId staff, Interval during) {
    if (working == null) working = moments(new ListDiary(List.of(), List.of()));
    return minutes(working.getOrDefault(staff, List.of()), during);
  }

  @Override
  public long free(StaffId staff, Interval during) {
    if (free == null) free = moments(new ListDiary(others, busy));
    return minutes(free.getOrDefault(staff, List.of()), during) - given.minutes(staff, during);
  }

  private static long minutes(List<Long> moments, Interval during) {
    long from = during.start().getEpochSecond();
    long to = during.end().getEpochSecond();
    return GRAIN * (long) (place(moments, to) - place(moments, from));
  }

  /// How many lie before a second.
  private static int place(List<Long> moments, long second) {
    int low = 0;
    int high = moments.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (moments.get(middle) < second) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private Map<StaffId, List<Long>> moments(ListDiary diary) {
    var zone = rules.practice().zone();
    var first = past.start().atZone(zone).toLocalDate().minusDays(MARGIN_DAYS);
    var last = past.end().atZone(zone).toLocalDate().plusDays(MARGIN_DAYS);
    var question = Question.about(MOMENT, past.start().minus(Duration.ofDays(MARGIN_DAYS + 2L)));
    var found = new HashMap<StaffId, List<Long>>();
    for (var start : new Availability(bare(), diary).offer(question, first, last)) {
      long second = start.when().start().getEpochSecond();
      for (var who : start.staff()) {
        found.computeIfAbsent(who, w -> new ArrayList<>()).add(second);
      }
    }
    return found;
  }

  /// The same people without limits, and nothing but moments; no service means no buffers.
  private Rules bare() {
    var staff =
        rules.staff().stream()
            .map(m ->
                new StaffMember(
                    m.id(),
                    m.name(),
                    m.zone(),
                    m.active(),
                    m.joined(),
                    m.hours(),
                    m.overrides(),
                    m.leave(),
                    List.of()))
            .toList();
    var moment =
        new Service(
            MOMENT,
            "",
            GRAIN,
            new Service.Starts(GRAIN, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
            Service.Buffers.NONE,
            List.of(),
            List.of(),
            OptionalLong.empty(),
            1,
            List.of(),
            staff.stream().map(m -> new ServiceStaff(m.id())).toList(),
            Assignment.SINGLE,
            RoundRobin.USUAL,
            List.of(),
            List.of(),
            Optional.empty());
    return new Rules(rules.practice(), staff, rules.rooms(), List.of(moment));
  }
}

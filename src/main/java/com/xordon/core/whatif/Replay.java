package com.xordon.core.whatif;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Gives the bookings of the last 90 days out again by turns, in the order they were made, under
/// old rules and new. Under rules without turns they stay with whom they were.
final class Replay {
  private static final Duration BACK = Duration.ofDays(90);

  /// Shares don't change visibly after so many; the latest count.
  private static final int MOST = 500;

  private final Rules before;
  private final Rules after;
  private final Diary diary;
  private final Interval past;

  Replay(Rules before, Rules after, Diary diary, Instant now) {
    this.before = before;
    this.after = after;
    this.diary = diary;
    this.past = new Interval(now.minus(BACK), now);
  }

  Effect.Shares of(ServiceId id, Steps steps) {
    var all = diary.appointments(past);
    var demand = demand(all, id);
    var was = given(before, id, all, demand, steps);
    var is = given(after, id, all, demand, steps);
    int allWas = was.values().stream().mapToInt(n -> n).sum();
    int allIs = is.values().stream().mapToInt(n -> n).sum();
    var people = new LinkedHashSet<StaffId>();
    Stream.of(after, before)
        .flatMap(rules -> rules.service(id).stream())
        .forEach(s -> s.staff().forEach(member -> people.add(member.id())));
    var shares =
        people.stream()
            .map(p -> {
              int w = was.getOrDefault(p, 0);
              int i = is.getOrDefault(p, 0);
              return new Effect.Share(p, w, i, share(w, allWas), share(i, allIs));
            })
            .toList();
    return new Effect.Shares(id, demand.size(), shares);
  }

  private static double share(int mine, int all) {
    return all == 0 ? 0 : (double) mine / all;
  }

  private List<Appointment> demand(List<Appointment> all, ServiceId id) {
    var demand =
        all.stream()
            .filter(a -> a.holdsTime() && a.service().equals(id))
            .filter(a -> past.contains(a.when().start()) && a.when().minutes() > 0)
            .sorted(Comparator.comparing(Appointment::created).thenComparing(Appointment::id))
            .toList();
    return demand.subList(Math.max(0, demand.size() - MOST), demand.size());
  }

  private Map<StaffId, Integer> given(
      Rules rules, ServiceId id, List<Appointment> all, List<Appointment> demand, Steps steps) {
    var service = rules.service(id);
    if (service.isEmpty() || demand.isEmpty()) return Map.of();
    if (service.get().assignment() != Assignment.ROUND_ROBIN) return asItWas(service.get(), demand);
    var others = all.stream().filter(a -> !a.service().equals(id)).toList();
    return new Turns(rules, service.get(), others, diary.busy(past), past).give(demand, steps);
  }

  private static Map<StaffId, Integer> asItWas(Service service, List<Appointment> demand) {
    var count = new HashMap<StaffId, Integer>();
    demand.stream()
        .flatMap(a -> a.staff().stream())
        .filter(service::isOfferedBy)
        .forEach(s -> count.merge(s, 1, Integer::sum));
    return count;
  }
}

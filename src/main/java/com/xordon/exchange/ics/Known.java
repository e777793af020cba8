package com.xordon.exchange.ics;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.ExternalRef;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is in the books already, found by the ids of the calendar, or by start and title where a
/// calendar gives new ids on every download.
final class Known {
  private static final Pattern OCCURRENCE =
      Pattern.compile("(.+)/\\d{8}(?:T\\d{6}Z)?", Pattern.DOTALL);

  private final Page page;
  private final StaffId staff;
  private final Summary summary;
  private final Map<String, Appointment> appointments;
  private final Map<String, Busy> busy;
  private final Map<String, List<String>> idsOf = new HashMap<>();
  private final Map<String, Deque<Appointment>> alike = new HashMap<>();
  private final Set<Interval> blocked = new HashSet<>();

  Known(Page page, StaffId staff, List<Wish> wishes) {
    this.page = page;
    this.staff = staff;
    summary = new Summary(page);
    appointments = page.appointmentsFrom(Wish.SOURCE);
    busy = page.busyFrom(Wish.SOURCE);
    appointments.keySet().forEach(this::index);
    busy.keySet().forEach(this::index);
    if (!wishes.isEmpty()) lookAround(wishes);
  }

  private void index(String id) {
    idsOf.computeIfAbsent(uid(id), u -> new ArrayList<>()).add(id);
  }

  /// The id of the event that an id is an occurrence of.
  static String uid(String id) {
    var m = OCCURRENCE.matcher(id);
    return m.matches() ? m.group(1) : id;
  }

  private void lookAround(List<Wish> wishes) {
    var ids = new HashSet<String>();
    var first = Instant.MAX;
    var last = Instant.MIN;
    for (var wish : wishes) {
      ids.add(wish.id());
      if (wish.when().start().isBefore(first)) first = wish.when().start();
      if (wish.when().end().isAfter(last)) last = wish.when().end();
    }
    var window = new Interval(first, last.plusSeconds(1));
    for (var a : page.appointments(window)) {
      boolean own = a.details().ext().filter(e -> ids.contains(e.id())).isPresent();
      if (own || !a.staff().contains(staff)) continue;
      alike.computeIfAbsent(look(a), k -> new ArrayDeque<>()).add(a);
    }
    for (var b : page.busy(window)) {
      boolean own = b.ext().filter(e -> ids.contains(e.id())).isPresent();
      if (!own && b.staff().equals(staff)) blocked.add(b.when());
    }
  }

  private String look(Appointment a) {
    return a.when().start() + " " + summary.of(a);
  }

  /// By its id there, or by our own id when we sent it out.
  Optional<Appointment> appointment(String id) {
    var there = Optional.ofNullable(appointments.get(id));
    if (there.isPresent() || !id.endsWith(IcsExport.OURS)) return there;
    var own = id.substring(0, id.length() - IcsExport.OURS.length());
    return ours(own).or(() -> ours(own.replaceFirst("\\.\\d+$", "")));
  }

  /// One of ours; behind a full stop the number of one of its parts.
  private Optional<Appointment> ours(String id) {
    return id.isBlank() ? Optional.empty() : page.appointment(new AppointmentId(id));
  }

  /// One with the same start and title under another id; each is given once.
  Optional<Appointment> alike(Wish wish) {
    var same = alike.get(wish.when().start() + " " + wish.event().title());
    return same == null ? Optional.empty() : Optional.ofNullable(same.poll());
  }

  Optional<Busy> busy(String id) {
    return Optional.ofNullable(busy.get(id));
  }

  /// The id under which a wish's blocked time is kept: two people may have one calendar's days off.
  String busyId(String id) {
    var there = busy.get(id);
    return there == null || there.staff().equals(staff) ? id : id + "|" + staff;
  }

  /// Whether the very time is blocked already by something that isn't of this file; given once.
  boolean isBlocked(Wish wish) {
    return blocked.remove(wish.when());
  }

  Wish.Version version(Appointment there) {
    return version(there.details().ext());
  }

  Wish.Version version(Busy there) {
    return version(there.ext());
  }

  private static Wish.Version version(Optional<ExternalRef> ext) {
    return ext.map(e -> Wish.Version.parse(e.version())).orElse(Wish.Version.UNKNOWN);
  }

  Optional<Instant> start(String id) {
    return appointment(id).map(a -> a.when().start()).or(() -> busy(id).map(b -> b.when().start()));
  }

  /// The ids of an event and of all its occurrences.
  List<String> idsOf(String uid) {
    if (uid.endsWith(IcsExport.OURS) && appointment(uid).isPresent()) return List.of(uid);
    return idsOf.getOrDefault(uid, List.of());
  }
}

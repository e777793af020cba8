package com.xordon.ui.welcome;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Practice.ClientOverlap;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.Service.Buffers;
import com.xordon.core.practice.Service.Starts;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// What the five questions found out, and the practice that follows from it.
record Answers(
    String practice,
    ZoneId zone,
    String currency,
    DayOfWeek weekStart,
    List<String> people,
    Set<DayOfWeek> days,
    List<TimeRange> hours,
    String service,
    int minutes,
    OptionalLong price,
    int pause) {
  private static final int STEP = 15;
  private static final int HORIZON = 90;

  Rules rules() {
    var staff = staff();
    return new Rules(practiceItself(), staff, List.of(), List.of(firstService(staff)));
  }

  private Practice practiceItself() {
    return new Practice(
        practice,
        zone,
        currency,
        weekStart,
        BufferPolicy.SUM,
        Duration.ofHours(24),
        List.of(),
        ClientOverlap.ALLOW);
  }

  private List<StaffMember> staff() {
    var ids = new HashSet<String>();
    var all = new ArrayList<StaffMember>();
    for (var name : people) all.add(member(freeId(name, ids), name));
    return all;
  }

  private StaffMember member(String id, String name) {
    var weekly =
        hours.stream()
            .map(range -> new WeeklyHours(days, range, Optional.empty(), Optional.empty()))
            .toList();
    return new StaffMember(
        new StaffId(id),
        name,
        zone,
        true,
        Optional.empty(),
        weekly,
        List.of(),
        List.of(),
        List.of());
  }

  private Service firstService(List<StaffMember> staff) {
    return new Service(
        new ServiceId(slug(service)),
        service,
        minutes,
        new Starts(
            STEP, Grid.CLOCK, Duration.ZERO, new Horizon.Days(Horizon.Kind.CALENDAR, HORIZON)),
        new Buffers(0, pause),
        List.of(),
        List.of(),
        price,
        1,
        List.of(),
        staff.stream().map(s -> new ServiceStaff(s.id())).toList(),
        Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// The first name, or with a number behind when two share it: short enough to be typed.
  private static String freeId(String name, Set<String> taken) {
    var plain = slug(name.split(" ")[0]);
    var id = plain;
    for (int n = 2; !taken.add(id); n++) id = plain + n;
    return id;
  }

  private static String slug(String name) {
    var plain =
        Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "x" : plain;
  }
}

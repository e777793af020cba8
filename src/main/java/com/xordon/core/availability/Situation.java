package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.rotation.Rotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that bears on one question in one window of days, read once: calendars of the people in
/// question, rooms, limits and the client's own appointments. Offer and explanation both stand on
/// it.
final class Situation {
  /// Days around the window, so that working ranges, grids and buffers come out the same wherever
  /// it is cut.
  private static final int MARGIN = 3;

  private final Rules rules;
  private final Diary diary;
  private final Service service;
  private final Question question;
  private final int minutes;
  private final WallClock practiceClock;
  private final Ranges closures;
  private final Map<StaffId, Calendar> calendars = new LinkedHashMap<>();
  private final Tally serviceTally;
  private final Tally clientTally;
  private final RoomBook rooms;
  private final Optional<PartPlan> plan;
  private final List<Block> clientBlocks = new ArrayList<>();

  Situation(Rules rules, Diary diary, Question question, LocalDate from, LocalDate to) {
    this.rules = rules;
    this.diary = diary;
    this.question = question;
    this.service =
        rules
            .service(question.service())
            .orElseThrow(() -> new IllegalArgumentException("no service " + question.service()));
    this.minutes = question.minutes().orElse(service.minutes());
    this.plan = service.multiDay().map(m -> new PartPlan(rules, service, m, question.attending()));
    long first = from.toEpochDay() - MARGIN;
    long last = plan.map(p -> p.lastDay(to.toEpochDay())).orElse(to.toEpochDay()) + MARGIN;
    var practice = rules.practice();
    this.practiceClock = new WallClock(practice.zone(), first, last);
    this.closures = WorkingTime.closures(practice, practiceClock);
    this.serviceTally = new Tally(service.limits(), practice, practiceClock);
    this.clientTally =
        new Tally(
            question.client().isPresent() ? service.clientLimits() : List.of(),
            practice,
            practiceClock);
    this.rooms = new RoomBook(service);
    var wanted = new Calendar.Wanted(service, minutes, practice.buffers());
    for (var member : members().toList()) {
      var clock =
          member.zone().equals(practice.zone())
              ? practiceClock
              : new WallClock(member.zone(), first, last);
      var tally = new Tally(member.limits(), practice, practiceClock);
      calendars.put(member.id(), new Calendar(member, clock, closures, wanted, tally));
    }
    read(first, last);
  }

  /// The staff it could be about, in the service's order; strangers to it only when a panel names
  /// them or they are asked for.
  private Stream<StaffMember> members() {
    var pool = service.staff().stream().map(s -> s.id());
    var asked = question.staff().stream();
    var ofParts =
        service.multiDay().stream()
            .flatMap(m -> m.parts().stream())
            .flatMap(p -> p.staff().stream());
    return Stream.of(pool, panel(), asked, ofParts)
        .flatMap(s -> s)
        .distinct()
        .flatMap(id -> rules.staff(id).stream());
  }

  /// Those named in a requirement of a panel.
  private Stream<StaffId> panel() {
    return service.assignment() == Assignment.COLLECTIVE
        ? service.collective().stream().flatMap(r -> r.anyOf().stream())
        : Stream.empty();
  }

  private void read(long first, long last) {
    int apart = MARGIN - reach();
    var near = window(first + apart, last - apart);
    diary.busy(near).forEach(this::add);
    var counted = counted(first, last);
    for (var appointment : diary.appointments(counted)) {
      if (!appointment.holdsTime() || question.moving().equals(Optional.of(appointment.id()))) {
        continue;
      }
      count(appointment);
      if (appointment.when().overlaps(near)) add(appointment);
    }
    calendars.values().forEach(Calendar::close);
  }

  /// How many days before and after the window something can bear on a start in it. A packed grid
  /// begins anew after each block, so it looks as far as working time is read.
  private int reach() {
    if (service.starts().grid() == Grid.PACKED) return MARGIN;
    int widest = minutes;
    for (var s : rules.services()) {
      int around = Math.max(s.buffers().before(), s.buffers().after());
      widest = Math.max(widest, minutes + 2 * around);
    }
    return Math.min(MARGIN, 1 + widest / TimeRange.DAY);
  }

  private Interval window(long first, long last) {
    return new Interval(
        Instant.ofEpochSecond(practiceClock.midnight(first) * 60),
        Instant.ofEpochSecond(practiceClock.midnight(last + 1) * 60));
  }

  /// The days whose appointments count for a limit that bears on the window.
  private Interval counted(long first, long last) {
    long from = first;
    long to = last;
    var weekStart = rules.practice().weekStart();
    var periods = EnumSet.noneOf(Limit.Period.class);
    for (var limit : service.limits()) periods.add(limit.per());
    for (var limit : service.clientLimits()) periods.add(limit.per());
    for (var c : calendars.values()) for (var l : c.member().limits()) periods.add(l.per());
    for (var per : periods) {
      var firstDay = LocalDate.ofEpochDay(first + MARGIN);
      var lastDay = LocalDate.ofEpochDay(last - MARGIN);
      from = Math.min(from, Tally.first(per, firstDay, weekStart).toEpochDay());
      var end = Tally.after(per, Tally.first(per, lastDay, weekStart));
      to = Math.max(to, end.toEpochDay());
    }
    return window(from, to);
  }

  private void count(Appointment a) {
    if (a.service().equals(service.id())) {
      serviceTally.count(a);
      if (a.client().isPresent() && a.client().equals(question.client())) clientTally.count(a);
    }
    for (var s : a.staff()) {
      var calendar = calendars.get(s);
      if (calendar != null) calendar.tally().count(a);
    }
  }

  private void add(Busy busy) {
    var calendar = calendars.get(busy.staff());
    if (calendar == null) return;
    var kind = busy.source() == Busy.Source.EXTERNAL ? Block.Kind.EXTERNAL : Block.Kind.BLOCKED;
    calendar.add(
        new Block(
            Block.floor(busy.when()),
            Block.ceil(busy.when()),
            0,
            0,
            kind,
            busy.when(),
            Optional.empty()));
  }

  private void add(Appointment a) {
    boolean wholeDays = Held.wholeDays(rules, a);
    for (var s : a.staff()) {
      var calendar = calendars.get(s);
      if (calendar == null) continue;
      for (var when : a.occupied(s)) {
        var block = block(a, when, Block.Kind.APPOINTMENT);
        if (!wholeDays) calendar.add(block);
        calendar.seat(block);
      }
      if (!wholeDays) continue;
      for (var when : Held.of(rules, a, s)) {
        calendar.add(block(a, when, Block.Kind.WHOLE_DAYS));
      }
    }
    for (var room : a.rooms()) {
      for (var when : a.occupied(room)) {
        rooms.add(room, block(a, when, Block.Kind.APPOINTMENT));
      }
    }
    if (a.client().isPresent() && a.client().equals(question.client())) {
      for (var when : a.occupied()) {
        clientBlocks.add(block(a, when, Block.Kind.APPOINTMENT));
      }
    }
  }

  private Block block(Appointment a, Interval when, Block.Kind kind) {
    var buffers = rules.service(a.service()).map(Service::buffers).orElse(Service.Buffers.NONE);
    return new Block(
        Block.floor(when),
        Block.ceil(when),
        buffers.before(),
        buffers.after(),
        kind,
        when,
        Optional.of(a));
  }

  /// Whose turn it is, where turns are taken.
  Optional<Rotation> rotation() {
    if (service.assignment() != Assignment.ROUND_ROBIN) return Optional.empty();
    return Optional.of(
        new Rotation(rules, diary, service, question.now(), question.moving(), new Loads(this)));
  }

  /// Where the parts lie, for a service over several days.
  Optional<PartPlan> plan() {
    return plan;
  }

  Rules rules() {
    return rules;
  }

  Service service() {
    return service;
  }

  Question question() {
    return question;
  }

  int minutes() {
    return minutes;
  }

  WallClock practiceClock() {
    return practiceClock;
  }

  Ranges closures() {
    return closures;
  }

  Tally serviceTally() {
    return serviceTally;
  }

  Tally clientTally() {
    return clientTally;
  }

  RoomBook rooms() {
    return rooms;
  }

  /// The client's own appointment that lies across, when the practice refuses two at once.
  Optional<Appointment> clientClash(long start, long end) {
    if (rules.practice().clientOverlap() == Practice.ClientOverlap.ALLOW) return Optional.empty();
    return clientBlocks.stream()
        .filter(b -> b.end() > b.start() && b.start() < end && start < b.end())
        .flatMap(b -> b.of().stream())
        .findFirst();
  }

  /// Calendars of those who may take it: active, offering it, and in question.
  List<Calendar> candidates() {
    var candidates = new ArrayList<>(inQuestion());
    candidates.removeIf(c -> !c.mayTakeIt());
    return candidates;
  }

  /// Calendars of those it is about: named for the panel, or the one asked for, or all of the
  /// service.
  List<Calendar> inQuestion() {
    boolean collective = service.assignment() == Assignment.COLLECTIVE;
    boolean pool = !collective && question.staff().isEmpty();
    if (pool && service.multiDay().isEmpty()) return calendars();
    var ids =
        collective
            ? panel().collect(Collectors.toSet())
            : pool
                ? service.staff().stream().map(ServiceStaff::id).collect(Collectors.toSet())
                : Set.of(question.staff().get());
    return calendars.values().stream().filter(c -> ids.contains(c.member().id())).toList();
  }

  List<Calendar> calendars() {
    return List.copyOf(calendars.values());
  }

  Optional<Calendar> calendar(StaffId staff) {
    return Optional.ofNullable(calendars.get(staff));
  }
}

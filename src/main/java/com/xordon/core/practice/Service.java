package com.xordon.core.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Something that can be booked. `minutes`, `step` and the buffers are elapsed minutes; `price` is
/// in minor units; `video` are the providers of its meetings, the preferred first, none when it has
/// none.
public record Service(
    ServiceId id,
    String name,
    int minutes,
    Starts starts,
    Buffers buffers,
    List<Limit> limits,
    List<Limit> clientLimits,
    OptionalLong price,
    int seats,
    List<String> video,
    List<ServiceStaff> staff,
    Assignment assignment,
    RoundRobin roundRobin,
    List<Requirement<StaffId>> collective,
    List<Requirement<RoomId>> rooms,
    Optional<MultiDay> multiDay,
    List<AddOn> addOns) {
  /// Where starts lie and how near and far they may be.
  public record Starts(int step, Grid grid, Duration minNotice, Horizon horizon) {
    public Starts {
      if (step < 1) throw new IllegalArgumentException("a step is at least one minute");
      if (minNotice.isNegative()) throw new IllegalArgumentException("a notice can't be negative");
    }
  }

  /// Minutes kept free around an appointment.
  public record Buffers(int before, int after) {
    public static final Buffers NONE = new Buffers(0, 0);

    public Buffers {
      if (before < 0 || after < 0) throw new IllegalArgumentException("a buffer can't be negative");
    }
  }

  public Service {
    if (minutes < 1) throw new IllegalArgumentException("a service takes at least one minute");
    if (seats < 1) throw new IllegalArgumentException("a service has at least one seat");
    limits = List.copyOf(limits);
    video = List.copyOf(video);
    clientLimits = List.copyOf(clientLimits);
    staff = List.copyOf(staff);
    collective = List.copyOf(collective);
    rooms = List.copyOf(rooms);
    addOns = List.copyOf(addOns);
    if (multiDay.isPresent() && !addOns.isEmpty()) {
      throw new IllegalArgumentException("a service over several days can't be made longer");
    }
    if (addOns.stream().map(AddOn::id).distinct().count() < addOns.size()) {
      throw new IllegalArgumentException("an add-on is there twice");
    }
  }

  /// Without add-ons.
  public Service(
      ServiceId id,
      String name,
      int minutes,
      Starts starts,
      Buffers buffers,
      List<Limit> limits,
      List<Limit> clientLimits,
      OptionalLong price,
      int seats,
      List<String> video,
      List<ServiceStaff> staff,
      Assignment assignment,
      RoundRobin roundRobin,
      List<Requirement<StaffId>> collective,
      List<Requirement<RoomId>> rooms,
      Optional<MultiDay> multiDay) {
    this(
        id,
        name,
        minutes,
        starts,
        buffers,
        limits,
        clientLimits,
        price,
        seats,
        video,
        staff,
        assignment,
        roundRobin,
        collective,
        rooms,
        multiDay,
        List.of());
  }

  public Optional<AddOn> addOn(AddOnId wanted) {
    return addOns.stream().filter(a -> a.id().equals(wanted)).findFirst();
  }

  /// How long it takes with some of its add-ons; those it doesn't have add nothing.
  public int minutesWith(List<AddOnId> taken) {
    return minutes + taken.stream().flatMap(a -> addOn(a).stream()).mapToInt(AddOn::minutes).sum();
  }

  /// What it costs with some of its add-ons, in minor units; empty when it has no price.
  public OptionalLong priceWith(List<AddOnId> taken) {
    if (price.isEmpty()) return price;
    var extra =
        taken.stream().flatMap(a -> addOn(a).stream()).mapToLong(a -> a.price().orElse(0)).sum();
    return OptionalLong.of(price.getAsLong() + extra);
  }

  /// Whether several clients share a session, or a part of one.
  public boolean isGroup() {
    return seats > 1
        || multiDay.isPresent()
            && multiDay.get().parts().stream().anyMatch(p -> p.seats().orElse(1) > 1);
  }

  public boolean isOfferedBy(StaffId member) {
    for (var s : staff) if (s.id().equals(member)) return true;
    return false;
  }

  /// The same with other people, found in another way.
  public Service by(List<ServiceStaff> others, Assignment how) {
    return with(starts, others, how, collective, multiDay, addOns);
  }

  /// The same with turns taken in this way.
  public Service by(List<ServiceStaff> others, RoundRobin turns) {
    return new Service(
        id,
        name,
        minutes,
        starts,
        buffers,
        limits,
        clientLimits,
        price,
        seats,
        video,
        others,
        Assignment.ROUND_ROBIN,
        turns,
        collective,
        rooms,
        multiDay,
        addOns);
  }

  /// The same with a panel.
  public Service by(List<ServiceStaff> others, List<Requirement<StaffId>> panel) {
    return with(starts, others, Assignment.COLLECTIVE, panel, multiDay, addOns);
  }

  /// The same at starts found in another way.
  public Service at(Starts others) {
    return with(others, staff, assignment, collective, multiDay, addOns);
  }

  /// The same over several days.
  public Service over(MultiDay days) {
    return with(starts, staff, assignment, collective, Optional.of(days), addOns);
  }

  /// The same with these add-ons.
  public Service offering(List<AddOn> others) {
    return with(starts, staff, assignment, collective, multiDay, others);
  }

  private Service with(
      Starts otherStarts,
      List<ServiceStaff> others,
      Assignment how,
      List<Requirement<StaffId>> panel,
      Optional<MultiDay> days,
      List<AddOn> extras) {
    return new Service(
        id,
        name,
        minutes,
        otherStarts,
        buffers,
        limits,
        clientLimits,
        price,
        seats,
        video,
        others,
        how,
        roundRobin,
        panel,
        rooms,
        days,
        extras);
  }
}

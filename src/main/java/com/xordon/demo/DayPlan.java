package com.xordon.demo;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.TimeRange;
import com.xordon.demo.DemoTeam.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Fills one person's day: the weekly regulars first, then whoever rings up.
final class DayPlan {
  private static final int STEP = 15;

  private final Person person;
  private final List<TimeRange> shifts;
  private final List<TimeRange> blocks;
  private final DemoClients clients;
  private final Set<Client> taken;
  private final List<Slot> slots = new ArrayList<>();

  DayPlan(
      Person person,
      List<TimeRange> shifts,
      List<TimeRange> blocks,
      DemoClients clients,
      Set<Client> taken) {
    this.person = person;
    this.shifts = shifts;
    this.blocks = blocks;
    this.clients = clients;
    this.taken = taken;
  }

  /// Length in minutes: mostly the service's own.
  static int length(String service, SplittableRandom random) {
    var other = random.nextInt(3) == 0;
    return switch (service) {
      case "physio" -> other ? 45 : 30;
      case "massage" -> other ? 30 : 60;
      case "osteo", "lymph" -> other == service.equals("osteo") ? 45 : 60;
      case "initial" -> 60;
      case "video" -> 15;
      default -> 30;
    };
  }

  /// Minutes kept free after an appointment.
  static int pause(String service) {
    return switch (service) {
      case "osteo" -> 15;
      case "initial" -> 10;
      default -> 0;
    };
  }

  List<Slot> fill(List<Slot> standing, int density, SplittableRandom random) {
    for (var slot : standing) {
      if (fits(slot) && slot.client().filter(taken::add).isPresent()) slots.add(slot);
    }
    for (var shift : shifts) walk(shift, density, random);
    return slots;
  }

  private void walk(TimeRange shift, int density, SplittableRandom random) {
    var at = shift.from();
    while (at < shift.to()) {
      var slot = random.nextInt(100) < density ? rungUp(at, random) : null;
      if (slot == null || !fits(slot)) {
        at += STEP;
        continue;
      }
      slots.add(slot);
      slot.client().ifPresent(taken::add);
      if (slot.holdsTime() || random.nextBoolean()) at = roundUp(slot.to() + pause(slot.service()));
    }
  }

  private Slot rungUp(int at, SplittableRandom random) {
    var service = service(random);
    var kind = Kind.drawn(random.nextInt(100));
    var who = Optional.of(someone(random));
    return new Slot(at, length(service, random), service, kind, who, 1, Optional.empty());
  }

  private String service(SplittableRandom random) {
    var offered = DemoServices.offeredBy(person.key());
    var percent = random.nextInt(100);
    var index = percent < 50 ? 0 : percent < 75 ? 1 : percent < 92 ? 2 : 3;
    return offered.get(index % offered.size());
  }

  private Client someone(SplittableRandom random) {
    var all = clients.all();
    var who = all.get(random.nextInt(all.size()));
    while (taken.contains(who)) who = all.get(random.nextInt(all.size()));
    return who;
  }

  private boolean fits(Slot slot) {
    var end = slot.to() + pause(slot.service());
    return shifts.stream().anyMatch(s -> s.from() <= slot.from() && slot.to() <= s.to())
        && blocks.stream().noneMatch(b -> b.from() < end && slot.from() < b.to())
        && slots.stream().filter(Slot::holdsTime).noneMatch(other -> meets(other, slot));
  }

  private static boolean meets(Slot one, Slot other) {
    return one.from() < other.to() + pause(other.service())
        && other.from() < one.to() + pause(one.service());
  }

  private static int roundUp(int minute) {
    return (minute + STEP - 1) / STEP * STEP;
  }
}

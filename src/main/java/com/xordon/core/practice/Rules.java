package com.xordon.core.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All rules of a practice at one moment: what stays the same from booking to booking.
public final class Rules {
  private final Practice practice;
  private final Map<StaffId, StaffMember> staff = new LinkedHashMap<>();
  private final Map<RoomId, Room> rooms = new LinkedHashMap<>();
  private final Map<ServiceId, Service> services = new LinkedHashMap<>();

  public Rules(
      Practice practice, List<StaffMember> staff, List<Room> rooms, List<Service> services) {
    this.practice = practice;
    staff.forEach(s -> this.staff.put(s.id(), s));
    rooms.forEach(r -> this.rooms.put(r.id(), r));
    services.forEach(s -> this.services.put(s.id(), s));
  }

  public Practice practice() {
    return practice;
  }

  public List<StaffMember> staff() {
    return List.copyOf(staff.values());
  }

  public List<Room> rooms() {
    return List.copyOf(rooms.values());
  }

  public List<Service> services() {
    return List.copyOf(services.values());
  }

  public Optional<StaffMember> staff(StaffId id) {
    return Optional.ofNullable(staff.get(id));
  }

  public Optional<Room> room(RoomId id) {
    return Optional.ofNullable(rooms.get(id));
  }

  public Optional<Service> service(ServiceId id) {
    return Optional.ofNullable(services.get(id));
  }
}

package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Service;
import com.xordon.core.rotation.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Which rooms are taken when; buffers don't keep rooms busy.
final class RoomBook {
  private final List<Requirement<RoomId>> required;
  private final Matching<RoomId> matching;
  private final Map<RoomId, List<Block>> taken = new HashMap<>();

  private final boolean needsNone;

  RoomBook(Service service) {
    this.required = service.rooms().stream().filter(r -> r.count() > 0).toList();
    this.needsNone =
        required.isEmpty()
            && service
                .multiDay()
                .filter(m -> m.parts().stream().anyMatch(p -> !p.rooms().isEmpty()))
                .isEmpty();
    this.matching = new Matching<>(this.required);
  }

  boolean needsNone() {
    return required.isEmpty();
  }

  List<Requirement<RoomId>> required() {
    return required;
  }

  /// A block without length takes nothing.
  void add(RoomId room, Block block) {
    if (needsNone || block.end() <= block.start()) return;
    taken.computeIfAbsent(room, r -> new ArrayList<>()).add(block);
  }

  /// One valid choice of distinct rooms that are free all the time, or nothing.
  Optional<List<RoomId>> choose(long start, long end) {
    return matching.choose(room -> across(room, start, end).isEmpty(), Optional.empty());
  }

  /// Whether nothing but what is put aside takes a room in a stretch.
  boolean isFree(RoomId room, long start, long end, Predicate<Block> aside) {
    for (var b : taken.getOrDefault(room, List.of())) {
      if (b.start() < end && start < b.end() && !aside.test(b)) return false;
    }
    return true;
  }

  /// What takes one of the required rooms then.
  Optional<Taken> hindrance(long start, long end) {
    return hindrance(required, start, end);
  }

  Optional<Taken> hindrance(List<Requirement<RoomId>> required, long start, long end) {
    for (var requirement : required) {
      for (var room : requirement.anyOf()) {
        var block = across(room, start, end);
        if (block.isPresent()) return Optional.of(new Taken(room, block.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Block> across(RoomId room, long start, long end) {
    for (var block : taken.getOrDefault(room, List.of())) {
      if (block.start() < end && start < block.end()) return Optional.of(block);
    }
    return Optional.empty();
  }

  record Taken(RoomId room, Block block) {
    Optional<com.xordon.core.diary.AppointmentId> appointment() {
      return block.of().map(Appointment::id);
    }
  }
}

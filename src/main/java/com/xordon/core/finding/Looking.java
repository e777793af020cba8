package com.xordon.core.finding;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One service a wish may mean, as the engine is asked about it.
record Looking(Service service, Question question, Availability engine) {
  /// All a wish may mean. Without a service: those that last as long as wished, else the first that
  /// can be made to; nothing when nobody wished for offers any.
  static List<Looking> all(Rules rules, Diary diary, FindWish wish, Instant now) {
    var found = new ArrayList<Looking>();
    for (var service : services(rules, wish)) {
      var own = inRooms(service, wish.rooms());
      if (own.isEmpty()) continue;
      var length =
          wish.minutes().orElse(service.minutes()) == service.minutes()
              ? OptionalInt.empty()
              : wish.minutes();
      found.add(
          new Looking(
              own.get(),
              Question.about(service.id(), now).lasting(length),
              new Availability(with(rules, own.get()), diary)));
    }
    return found;
  }

  private static List<Service> services(Rules rules, FindWish wish) {
    if (!wish.services().isEmpty()) {
      return wish.services().stream().flatMap(id -> rules.service(id).stream()).toList();
    }
    var usual =
        rules.services().stream()
            .filter(s -> !s.isGroup() && s.multiDay().isEmpty())
            .filter(s -> s.assignment() != Assignment.COLLECTIVE)
            .filter(s -> isOffered(s, wish))
            .toList();
    var fitting =
        usual.stream()
            .filter(s -> wish.minutes().isPresent() && s.minutes() == wish.minutes().getAsInt())
            .toList();
    return fitting.isEmpty() ? usual.stream().limit(1).toList() : fitting;
  }

  private static boolean isOffered(Service service, FindWish wish) {
    if (wish.staff().isEmpty()) return !service.staff().isEmpty();
    return wish.staff().stream().anyMatch(service::isOfferedBy);
  }

  private static Rules with(Rules rules, Service own) {
    var services = rules.services().stream().map(s -> s.id().equals(own.id()) ? own : s).toList();
    return new Rules(rules.practice(), rules.staff(), rules.rooms(), services);
  }

  /// The service in the rooms wished for only, so that the engine chooses among them; empty when it
  /// is never held there.
  private static Optional<Service> inRooms(Service s, List<RoomId> wished) {
    if (wished.isEmpty()) return Optional.of(s);
    var rooms = new ArrayList<Requirement<RoomId>>();
    boolean narrowed = false;
    for (var requirement : s.rooms()) {
      var left =
          requirement.anyOf().isEmpty()
              ? wished
              : requirement.anyOf().stream().filter(wished::contains).toList();
      boolean here = !narrowed && !left.isEmpty() && requirement.count() <= left.size();
      rooms.add(here ? new Requirement<>(left, requirement.count()) : requirement);
      narrowed |= here;
    }
    return narrowed ? Optional.of(in(s, rooms)) : Optional.empty();
  }

  private static Service in(Service s, List<Requirement<RoomId>> rooms) {
    return new Service(
        s.id(),
        s.name(),
        s.minutes(),
        s.starts(),
        s.buffers(),
        s.limits(),
        s.clientLimits(),
        s.price(),
        s.seats(),
        s.video(),
        s.staff(),
        s.assignment(),
        s.roundRobin(),
        s.collective(),
        rooms,
        s.multiDay(),
        s.addOns());
  }
}

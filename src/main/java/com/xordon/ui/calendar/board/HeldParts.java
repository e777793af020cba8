package com.xordon.ui.calendar.board;

import com.xordon.core.availability.Availability;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which parts of its service each appointment holds: whoever leaves the first one out comes to
/// parts 2 and 3, not to 1 and 2.
public final class HeldParts {
  private final Page page;
  private final Availability availability;
  private final Map<AppointmentId, List<Integer>> partial = new HashMap<>();

  public HeldParts(Page page) {
    this.page = page;
    this.availability = new Availability(page.rules(), page);
  }

  /// The part that one of the stretches is which an appointment occupies.
  public Card.Part part(Appointment a, int place) {
    int held = a.occupied().size();
    int of = days(a).map(d -> d.parts().size()).orElse(held);
    boolean first = place == 0;
    boolean last = place == held - 1;
    if (of > held) {
      var numbers = partial.computeIfAbsent(a.id(), id -> availability.attended(a));
      if (!numbers.isEmpty()) return new Card.Part(numbers.get(place) + 1, of, first, last);
    }
    return new Card.Part(place + 1, held, first, last);
  }

  /// Its seats, which a part may have of its own.
  public int seats(Appointment a, Card.Part part) {
    int usual = page.rules().service(a.service()).map(Service::seats).orElse(1);
    return days(a)
        .filter(d -> part.number() <= d.parts().size())
        .map(d -> d.parts().get(part.number() - 1).seats().orElse(usual))
        .orElse(usual);
  }

  /// Those who share a stretch of a group have one key.
  public Object session(Appointment a, int place) {
    boolean shared =
        a.holdsTime() && page.rules().service(a.service()).filter(Service::isGroup).isPresent();
    return shared
        ? List.of(a.service(), a.occupied().get(place), a.staff())
        : List.of(a.id(), place);
  }

  private Optional<MultiDay> days(Appointment a) {
    return a.parts().isEmpty()
        ? Optional.empty()
        : page.rules().service(a.service()).flatMap(Service::multiDay);
  }

  /// The places of the stretches an appointment occupies.
  public static IntStream places(Appointment a) {
    return IntStream.range(0, a.occupied().size());
  }
}

package com.xordon.demo;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.demo.DemoTeam.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/// Turns planned times into appointments: what the clock says has happened, has happened.
final class SlotWriting {
  private static final Duration EARLY = Duration.ofMinutes(20);
  private static final Duration SURE = Duration.ofDays(4);

  private final Rules rules;
  private final DemoTexts texts;
  private final Instant now;

  SlotWriting(Rules rules, DemoTexts texts, Instant now) {
    this.rules = rules;
    this.texts = texts;
    this.now = now;
  }

  List<Appointment> write(Person person, LocalDate day, List<Slot> slots, SplittableRandom random) {
    var made = new ArrayList<Appointment>();
    for (var slot : slots) {
      var id = day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + person.id() + "-";
      id += String.format(Locale.ROOT, "%02d", made.size() + 1);
      made.add(write(id, person, day, slot, random));
    }
    return made;
  }

  private Appointment write(
      String id, Person person, LocalDate day, Slot slot, SplittableRandom random) {
    var zone = rules.practice().zone();
    var start = day.atStartOfDay().plusMinutes(slot.from()).atZone(zone).toInstant();
    var when = Interval.of(start, Duration.ofMinutes(slot.minutes()));
    var service = rules.service(new ServiceId(slot.service())).orElseThrow();
    var status = status(slot.kind(), when);
    var created = earlier(start, status == Status.REQUESTED ? 8 : 24 * 21, random);
    return new Appointment(
        new AppointmentId(id),
        service.id(),
        slot.client().map(Client::id),
        List.of(person.id()),
        room(person, slot),
        when,
        List.of(),
        status,
        created,
        slot.seats(),
        details(slot, service, status, random),
        overridden(slot.kind()),
        status == Status.CANCELLED
            ? Optional.of(cancellation(created, start, random))
            : Optional.empty());
  }

  private Status status(Kind kind, Interval when) {
    if (kind == Kind.CANCELLED) return Status.CANCELLED;
    if (!when.end().isAfter(now)) {
      return switch (kind) {
        case NO_SHOW -> Status.NO_SHOW;
        case FORGOTTEN -> Status.CONFIRMED;
        default -> Status.COMPLETED;
      };
    }
    if (!when.start().isAfter(now)) return Status.ARRIVED;
    var until = Duration.between(now, when.start());
    return switch (kind) {
      case REQUESTED -> Status.REQUESTED;
      case EARLY -> until.compareTo(EARLY) < 0 ? Status.ARRIVED : Status.CONFIRMED;
      case CONFIRMED, REGULAR -> until.compareTo(SURE) < 0 ? Status.CONFIRMED : Status.BOOKED;
      default -> Status.BOOKED;
    };
  }

  private static List<RoomId> room(Person person, Slot slot) {
    return DemoServices.needsRoom(slot.service()) ? person.room().stream().toList() : List.of();
  }

  private Details details(Slot slot, Service service, Status status, SplittableRandom random) {
    var notes = texts.list("notes");
    var note = random.nextInt(8) == 0 ? notes.get(random.nextInt(notes.size())) : "";
    var online = status == Status.REQUESTED || random.nextInt(3) == 0;
    return new Details(
        price(slot, service),
        slot.client().isPresent() ? "" : service.name(),
        note,
        online ? "page" : "desk",
        slot.series(),
        Optional.empty());
  }

  /// A longer or shorter time costs in proportion, in whole units.
  private static OptionalLong price(Slot slot, Service service) {
    if (slot.minutes() == service.minutes()) return OptionalLong.empty();
    var exact = service.price().orElse(0) * slot.minutes() / service.minutes();
    return OptionalLong.of(exact / 100 * 100);
  }

  private Optional<Overridden> overridden(Kind kind) {
    if (kind != Kind.OVERRIDDEN) return Optional.empty();
    return Optional.of(new Overridden(texts.say("override.overlap"), List.of("OVERLAPS")));
  }

  private Cancellation cancellation(Instant created, Instant start, SplittableRandom random) {
    var latest = start.isBefore(now) ? start : now;
    var after = random.nextLong(Math.max(1, Duration.between(created, latest).toMinutes()));
    var why = 1 + random.nextInt(4);
    var by = why == 4 ? Cancellation.By.PRACTICE : Cancellation.By.CLIENT;
    return new Cancellation(
        by, created.plus(Duration.ofMinutes(after)), texts.say("cancelled." + why));
  }

  /// Some hours before it starts, or before now when that is sooner.
  private Instant earlier(Instant start, int hours, SplittableRandom random) {
    var latest = start.isBefore(now) ? start : now;
    return latest.minus(Duration.ofMinutes(30 + random.nextInt(hours * 60)));
  }
}

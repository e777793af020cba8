package com.xordon.ui.calendar.board;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the cards of a column out of appointments.
final class CardMaking {
  private final Page page;
  private final Rules rules;
  private final Instant now;
  private final HeldParts parts;
  private final Map<ServiceId, Hue> hues = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  CardMaking(Page page, Rules rules, Instant now) {
    this.page = page;
    this.rules = rules;
    this.now = now;
    this.parts = new HeldParts(page);
    for (var service : rules.services()) hues.put(service.id(), Hue.at(hues.size()));
  }

  List<Card> cards(List<Appointment> appointments, WallDay day) {
    var cards = new ArrayList<Card>();
    var when = day.interval();
    for (var session : sessions(appointments, when)) cards.add(card(session, day));
    cards.sort(
        Comparator.<Card>comparingInt(c -> c.span().from())
            .thenComparing(c -> -c.span().to())
            .thenComparing(Card::id));
    return placed(withoutCoveredCancellations(cards));
  }

  /// One of the stretches an appointment occupies.
  private record Held(Appointment appointment, int place) {}

  /// Bookings of one group session lie in one card, even if some come to other parts as well.
  private Collection<List<Held>> sessions(List<Appointment> appointments, Interval day) {
    return appointments.stream()
        .flatMap(a -> HeldParts.places(a).mapToObj(i -> new Held(a, i)))
        .filter(h -> touches(h.appointment().occupied().get(h.place()), day))
        .collect(
            Collectors.groupingBy(
                h -> parts.session(h.appointment(), h.place()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private Card card(List<Held> session, WallDay day) {
    var a = session.getFirst().appointment();
    int place = session.getFirst().place();
    var part = parts.part(a, place);
    var service = rules.service(a.service());
    var span = day.span(a.occupied().get(place));
    var buffers = service.map(Service::buffers).orElse(Service.Buffers.NONE);
    int of = parts.seats(a, part);
    int taken = session.stream().mapToInt(h -> h.appointment().seats()).sum();
    var serviceName = service.map(Service::name).orElse("");
    return new Card(
        a,
        span,
        new Span(span.from() - buffers.before(), span.to() + buffers.after()),
        of > 1 ? serviceName : who(a, serviceName),
        serviceName,
        note(a),
        hues.getOrDefault(a.service(), Hue.SLATE),
        Look.of(a, now),
        flags(a, service),
        new Card.Seats(taken, of),
        part,
        Lane.ALONE,
        session.stream().map(h -> h.appointment().id()).toList());
  }

  private String who(Appointment a, String service) {
    var client = a.client().map(id -> names.computeIfAbsent(id.value(), k -> name(a)));
    if (client.isPresent() && !client.get().isEmpty()) return client.get();
    return a.details().title().isEmpty() ? service : a.details().title();
  }

  private String name(Appointment a) {
    return a.client().flatMap(page::client).map(Client::name).orElse("");
  }

  private String note(Appointment a) {
    var rooms =
        a.rooms().stream()
            .flatMap(id -> rules.room(id).stream())
            .map(r -> r.name())
            .collect(Collectors.joining(", "));
    var notes = a.details().notes().lines().findFirst().orElse("");
    if (rooms.isEmpty()) return notes;
    return notes.isEmpty() ? rooms : rooms + " · " + notes;
  }

  private static Card.Flags flags(Appointment a, Optional<Service> service) {
    return new Card.Flags(
        MeetingNeed.wantsVideo(service, a),
        a.overridden().isPresent(),
        a.details().series().isPresent(),
        !a.details().notes().isEmpty());
  }

  /// A cancelled one shows only while its time is free.
  private static List<Card> withoutCoveredCancellations(List<Card> cards) {
    return cards.stream()
        .filter(c -> c.look() != Look.CANCELLED || cards.stream().noneMatch(o -> covers(o, c)))
        .toList();
  }

  private static boolean covers(Card other, Card cancelled) {
    if (other == cancelled || !other.span().overlaps(cancelled.span())) return false;
    return other.look() != Look.CANCELLED || isLater(other.id(), cancelled.id(), other, cancelled);
  }

  /// Of several cancelled at one time the one made last is shown.
  private static boolean isLater(AppointmentId id, AppointmentId than, Card other, Card cancelled) {
    int made = other.appointment().created().compareTo(cancelled.appointment().created());
    return made > 0 || (made == 0 && id.compareTo(than) > 0);
  }

  private static List<Card> placed(List<Card> cards) {
    var lanes = Packing.lanes(cards.stream().map(Card::span).toList());
    var placed = new ArrayList<Card>();
    for (int i = 0; i < cards.size(); i++) placed.add(cards.get(i).in(lanes.get(i)));
    return placed;
  }

  private static boolean touches(Interval when, Interval day) {
    return when.overlaps(day) || day.contains(when.start());
  }
}

package com.xordon.app;

import com.xordon.core.availability.Question;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Service;
import com.xordon.store.Books;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// What is asked of a desk on the telephone: booked, moved, taken back, called off. In the end
/// nothing of it is left in the diary but what was called off.
final class DayOfWork {
  private static final int DAYS = 28;

  /// The year ends, and with it what a year shows.
  private static final int IN_SIGHT = 45;

  private static final int OPEN_AT_MOST = 30;

  private final BookingDesk desk;
  private final InstantSource clock;
  private final Random random;
  private final List<Service> services;
  private final List<Client> clients;
  private final Deque<AppointmentId> open = new ArrayDeque<>();
  private int booked;
  private int moved;
  private int cancelled;
  private int undone;

  DayOfWork(Books books, InstantSource clock, long seed) {
    this.desk = new BookingDesk(books.ledger(), clock);
    this.clock = clock;
    this.random = new Random(seed);
    this.services =
        books.ledger().read(p -> p.rules().services()).stream()
            .filter(s -> s.multiDay().isEmpty())
            .toList();
    this.clients = books.ledger().read(p -> p.clients("", 300)).stream().toList();
  }

  /// One call: an appointment is made, and something older may change. Every third is for a day in
  /// sight and is taken back at once; the others are for days that no room shows yet, so that the
  /// rooms hold no more in the evening than at noon.
  void call() {
    boolean soon = booked % 3 == 0;
    book(soon ? 0 : IN_SIGHT);
    if (soon) {
      desk.undo();
      open.removeLast();
      undone++;
    }
    if (random.nextInt(4) == 0) move();
    while (open.size() > OPEN_AT_MOST) cancel(open.removeFirst());
  }

  void callOffAll() {
    while (!open.isEmpty()) cancel(open.removeFirst());
  }

  private void book(int daysAhead) {
    for (int tries = 0; tries < 20; tries++) {
      var service = services.get(random.nextInt(services.size()));
      var now = clock.instant();
      var from = now.plus(Duration.ofHours(24L * daysAhead + random.nextInt(DAYS * 24)));
      var free = desk.next(Question.about(service.id(), now), from, 1);
      if (free.isEmpty()) continue;
      var who = clients.get(random.nextInt(clients.size())).id();
      var wish =
          new BookRequest(
              service.id(),
              Optional.of(who),
              free.getFirst().when().start(),
              Optional.empty(),
              OptionalInt.empty(),
              Optional.empty(),
              Details.NONE);
      if (desk.book(wish) instanceof Booking.Made made) {
        open.addLast(made.appointment().id());
        booked++;
        return;
      }
    }
    throw new IllegalStateException("nothing is free");
  }

  private void move() {
    var which = open.peekFirst();
    if (which == null) return;
    var to = clock.instant().plus(Duration.ofHours(24L * IN_SIGHT + random.nextInt(DAYS * 24)));
    var wish =
        new MoveRequest(
            which, to, Optional.empty(), OptionalInt.empty(), Optional.of("as was asked"));
    if (!(desk.move(wish) instanceof Booking.Made)) return;
    moved++;
    if (random.nextInt(3) > 0) return;
    desk.undo();
    undone++;
  }

  private void cancel(AppointmentId id) {
    desk.cancel(id, Cancellation.By.CLIENT, "can't come");
    cancelled++;
  }

  int booked() {
    return booked;
  }

  @Override
  public String toString() {
    return "%d booked, %d moved, %d taken back, %d cancelled"
        .formatted(booked, moved, undone, cancelled);
  }
}

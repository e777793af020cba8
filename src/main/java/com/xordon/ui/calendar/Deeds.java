package com.xordon.ui.calendar;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.NewClient;
import com.xordon.core.booking.Page;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.core.series.SeriesAnswer;
import com.xordon.core.series.SeriesChange;
import com.xordon.core.series.SeriesDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a hand does to the books, each with a word of what was done and a way back.
final class Deeds {
  /// What a client may be told of at once.
  private static final Set<String> NEWS =
      Set.of("done.booked", "done.booked.anyway", "done.moved", "done.cancelled");

  private final Ledger ledger;
  private final BookingDesk desk;
  private final SeriesDesk series;
  private final Work work;
  private final Tell tell;
  private final CalendarWords words;
  private final Runnable changed;

  Deeds(
      Ledger ledger,
      BookingDesk desk,
      SeriesDesk series,
      Work work,
      Tell tell,
      CalendarWords words,
      Runnable changed) {
    this.ledger = ledger;
    this.desk = desk;
    this.series = series;
    this.work = work;
    this.tell = tell;
    this.words = words;
    this.changed = changed;
  }

  /// What became of a deed, with the name to say it by.
  private record Result(Booking booking, String who, String when, Optional<Duration> toldIn) {}

  void book(
      BookRequest wish,
      Optional<NewClient> who,
      Consumer<Appointment> made,
      Consumer<Booking.Refused> refused) {
    var what = wish.override().isPresent() ? "done.booked.anyway" : "done.booked";
    run(() -> who.isPresent() ? desk.book(wish, who.get()) : desk.book(wish), what, made, refused);
  }

  /// Says that something was done to several at once, elsewhere.
  void told(String what, int count) {
    changed.run();
    tell.done(words.say(what, "count", count), this::undo);
  }

  void planSeries(SeriesChange wish, Consumer<SeriesAnswer> then) {
    work.run(() -> series.planChange(wish), then);
  }

  /// Changes an occurrence and all that follow; `refused` hears what stands in the way.
  void changeSeries(SeriesChange wish, Consumer<SeriesAnswer> refused) {
    work.run(
        () -> series.change(wish),
        answer -> {
          if (answer.written()) told("done.series.moved", answer.occurrences().size());
          else refused.accept(answer);
        });
  }

  /// Calls off an occurrence and all that follow.
  void cancelSeries(AppointmentId from, Cancellation.By by, String reason) {
    work.run(
        () -> series.cancel(from, by, reason),
        answer -> told("done.series.cancelled", answer.occurrences().size()));
  }

  void move(MoveRequest wish, Consumer<Booking.Refused> refused) {
    run(() -> desk.move(wish), "done.moved", a -> {}, refused);
  }

  void cancel(AppointmentId id, Cancellation.By by, String reason) {
    run(() -> desk.cancel(id, by, reason), "done.cancelled", a -> {}, r -> {});
  }

  void mark(AppointmentId id, Status status) {
    switch (status) {
      case CONFIRMED -> run(() -> desk.confirm(id), "done.confirmed", a -> {}, r -> {});
      case ARRIVED -> run(() -> desk.arrive(id), "done.arrived", a -> {}, r -> {});
      case COMPLETED -> run(() -> desk.complete(id), "done.completed", a -> {}, r -> {});
      case NO_SHOW -> run(() -> desk.noShow(id), "done.no-show", a -> {}, r -> {});
      case REQUESTED, BOOKED, CANCELLED ->
          throw new IllegalArgumentException("nobody marks an appointment as " + status);
    }
  }

  private void run(
      Supplier<Booking> deed,
      String what,
      Consumer<Appointment> made,
      Consumer<Booking.Refused> refused) {
    work.run(
        () -> named(deed.get()),
        result -> {
          switch (result.booking()) {
            case Booking.Made(var appointment, var turns) -> {
              changed.run();
              made.accept(appointment);
              tell.done(done(what, result), this::undo);
            }
            case Booking.Refused no -> refused.accept(no);
            case Booking.Unknown(var kind, var id) -> {
              changed.run();
              tell.word(words.say("gone." + words.key(kind)));
            }
            case Booking.NotFrom(var appointment, var wanted) -> {
              changed.run();
              tell.word(
                  words.say(
                      "not-from",
                      "who",
                      result.who(),
                      "status",
                      words.status(appointment.status())));
            }
          }
        });
  }

  private String done(String what, Result result) {
    var done = words.say(what, "who", result.who(), "when", result.when());
    if (!NEWS.contains(what) || result.toldIn().isEmpty()) return done;
    return done + " " + words.say("told.in", "count", result.toldIn().get().toSeconds());
  }

  private Result named(Booking booking) {
    var about =
        switch (booking) {
          case Booking.Made(var a, var turns) -> Optional.of(a);
          case Booking.NotFrom(var a, var wanted) -> Optional.of(a);
          case Booking.Refused r -> Optional.<Appointment>empty();
          case Booking.Unknown u -> Optional.<Appointment>empty();
        };
    if (about.isEmpty()) return new Result(booking, "", "", Optional.empty());
    return ledger.read(page ->
        new Result(
            booking,
            who(page, about.get()),
            when(page, about.get()),
            SentAndDue.toldIn(page, about.get().id())));
  }

  private static String who(Page page, Appointment a) {
    return a.client()
        .flatMap(page::client)
        .map(Client::name)
        .or(() -> Optional.of(a.details().title()).filter(t -> !t.isEmpty()))
        .or(() -> page.rules().service(a.service()).map(s -> s.name()))
        .orElse("");
  }

  private String when(Page page, Appointment a) {
    return words.moment(a.when().start(), page.rules().practice().zone());
  }

  void undo() {
    takeBack(desk::undo, "undone");
  }

  void redo() {
    takeBack(desk::redo, "redone");
  }

  private void takeBack(Supplier<Undoing> deed, String what) {
    work.run(
        deed,
        outcome -> {
          changed.run();
          switch (outcome) {
            case Undoing.Done(var step, var newLink) ->
                tell.word(
                    words.say(what, "deed", words.deed(step.deed()))
                        + (newLink ? " " + words.say("undone.new-link") : ""));
            case Undoing.Nothing() -> tell.word(words.say(what + ".nothing"));
            case Undoing.MovedOn(var step) ->
                tell.word(words.say(what + ".moved-on", "deed", words.deed(step.deed())));
            case Undoing.Taken(var step, List<Reason> reasons) ->
                tell.word(words.say(what + ".taken", "deed", words.deed(step.deed())));
          }
        });
  }

  /// The words of a deed are keyed by its name.
  static String key(Deed deed) {
    return "deed." + deed.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

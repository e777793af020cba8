package com.xordon.exchange.ics;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Cancellation;
import com.xordon.exchange.Note;
import com.xordon.exchange.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is wanted meets what is there: for each wish a row and, if need be, a step that writes it.
/// Nothing is written before all is decided.
final class Plan {
  private final IcsOptions options;
  private final Known known;
  private final Gone gone;
  private final AppointmentWriter writer;
  private final Window window;
  private final Instant now;
  private final Rows rows;
  private final List<Consumer<Page>> steps = new ArrayList<>();

  Plan(Page page, IcsOptions options, Series series, Window window, Instant now) {
    this.options = options;
    this.window = window;
    this.now = now;
    rows = new Rows(page.rules().practice().zone());
    known = new Known(page, options.staff(), series.wishes());
    gone = new Gone(known, window, series);
    writer = new AppointmentWriter(page, options.staff(), now);
    var lines = new HashMap<String, Event>();
    for (var wish : series.wishes()) {
      lines.putIfAbsent(wish.event().uid(), wish.event());
      if (wish.busy()) block(wish);
      else book(wish);
    }
    series.calledOff().forEach(this::callOff);
    lines.forEach(this::tellGone);
  }

  List<Row> rows() {
    return rows.all();
  }

  List<Consumer<Page>> steps() {
    return steps;
  }

  private void book(Wish wish) {
    var id = wish.id();
    if (known.busy(id).isPresent()) {
      tell(wish, Row.Outcome.ASKS, Note.of("is.blocked"));
      return;
    }
    var there = known.appointment(id).or(() -> gone.before(wish).flatMap(known::appointment));
    if (there.isPresent()) {
      change(wish, there.get());
      return;
    }
    if (known.alike(wish).isPresent()) {
      tell(wish, Row.Outcome.UNCHANGED, Note.of("alike"));
      return;
    }
    steps.add(page -> writer.create(wish, page));
    rows.add(wish.event(), wish.when().start(), Row.Outcome.CREATED, wish.notes());
  }

  private void change(Wish wish, Appointment there) {
    var seen = known.version(there);
    var version = wish.version();
    if (!there.staff().contains(options.staff())) {
      tell(wish, Row.Outcome.ASKS, Note.of("other.staff"));
    } else if (version.sequence() < seen.sequence()) {
      tell(wish, Row.Outcome.SKIPPED, Note.of("older"));
    } else if (seen.orphan() && wish.event().identity().recurrence().isEmpty()) {
      tell(wish, Row.Outcome.UNCHANGED, Note.of("joined")); // moved before its series came
    } else if (version.sameAs(seen) || writer.says(there, wish)) {
      rows.add(wish.event(), wish.when().start(), Row.Outcome.UNCHANGED, List.of());
    } else if (there.status().isOver()) {
      tell(wish, Row.Outcome.ASKS, Note.of("over"));
    } else if (!there.parts().isEmpty()) {
      tell(wish, Row.Outcome.ASKS, Note.of("parts"));
    } else {
      steps.add(page -> writer.update(there, wish, page));
      rows.add(wish.event(), wish.when().start(), Row.Outcome.UPDATED, wish.notes());
    }
  }

  private void block(Wish wish) {
    if (known.appointment(wish.id()).filter(Appointment::holdsTime).isPresent()) {
      tell(wish, Row.Outcome.ASKS, Note.of("is.appointment"));
      return;
    }
    var id = known.busyId(wish.id());
    var there = known.busy(id).or(() -> gone.before(wish).flatMap(known::busy));
    var block =
        new Busy(options.staff(), wish.when(), Busy.Source.EXTERNAL, Optional.of(wish.ref(id)));
    if (there.isEmpty()) {
      blockNew(wish, block);
    } else if (wish.version().sequence() < known.version(there.get()).sequence()) {
      tell(wish, Row.Outcome.SKIPPED, Note.of("older"));
    } else if (there.get().when().equals(wish.when())) {
      rows.add(wish.event(), wish.when().start(), Row.Outcome.UNCHANGED, List.of());
    } else {
      steps.add(page -> {
        page.remove(there.get());
        page.add(block);
      });
      rows.add(wish.event(), wish.when().start(), Row.Outcome.UPDATED, wish.notes());
    }
  }

  private void blockNew(Wish wish, Busy block) {
    if (known.isBlocked(wish)) {
      tell(wish, Row.Outcome.UNCHANGED, Note.of("alike"));
      return;
    }
    steps.add(page -> page.add(block));
    rows.add(wish.event(), wish.when().start(), Row.Outcome.CREATED, wish.notes());
  }

  private void callOff(Series.CalledOff off) {
    var event = off.event();
    var uid = event.uid();
    var ids = off.slot().isEmpty() ? known.idsOf(uid) : List.of(Wish.id(uid, off.slot()));
    boolean met = false;
    for (var id : ids) {
      var appointment = known.appointment(id).filter(a -> !a.status().isOver());
      var busy = known.busy(id);
      if (appointment.isPresent()) callOff(event, appointment.get());
      else if (busy.isPresent()) callOff(event, busy.get());
      else continue;
      met = true;
    }
    if (!met) {
      rows.add(event, event.time().start().instant(), Row.Outcome.SKIPPED, Note.of("off.unknown"));
    }
  }

  private void callOff(Event event, Appointment there) {
    var start = there.when().start();
    if (event.identity().sequence() < known.version(there).sequence()) {
      rows.add(event, start, Row.Outcome.SKIPPED, Note.of("older"));
    } else if (options.cancelling()) {
      var why = new Cancellation(Cancellation.By.PRACTICE, now, "");
      steps.add(page -> page.save(there.cancelled(why)));
      rows.add(event, start, Row.Outcome.UPDATED, Note.of("off.done"));
    } else {
      rows.add(event, start, Row.Outcome.ASKS, Note.of("off.asks"));
    }
  }

  private void callOff(Event event, Busy there) {
    var start = there.when().start();
    if (event.identity().sequence() < known.version(there).sequence()) {
      rows.add(event, start, Row.Outcome.SKIPPED, Note.of("older"));
    } else if (options.cancelling()) {
      steps.add(page -> page.remove(there));
      rows.add(event, start, Row.Outcome.UPDATED, Note.of("off.done"));
    } else {
      rows.add(event, start, Row.Outcome.ASKS, Note.of("off.asks"));
    }
  }

  private void tellGone(String uid, Event event) {
    for (var id : gone.rest(uid)) {
      known.start(id).ifPresent(start -> rows.add(event, start, Row.Outcome.ASKS, Note.of("gone")));
    }
  }

  private void tell(Wish wish, Row.Outcome outcome, Note note) {
    rows.add(wish.event(), wish.when().start(), outcome, note);
  }
}

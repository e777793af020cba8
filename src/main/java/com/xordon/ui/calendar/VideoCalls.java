package com.xordon.ui.calendar;

import com.xordon.automation.TaskDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.StaffId;
import com.xordon.core.task.TaskId;
import com.xordon.platform.FileOpen;
import com.xordon.platform.Lent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Joins the meetings of appointments, and has those tried again that could not be made.
final class VideoCalls {
  /// How far ahead "the next one" is looked for.
  private static final Duration AHEAD = Duration.ofHours(12);

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Ledger ledger;
  private final InstantSource clock;
  private final Work work;
  private final Tell tell;
  private final CalendarWords words;
  private final Supplier<Optional<AppointmentId>> selected;
  private final Supplier<Optional<StaffId>> column;
  private final TaskDesk tasks;
  private FileOpen browser = FileOpen.notHere();
  private Runnable wake = () -> {};

  /// `selected` is the appointment in hand, `column` whose day the keyboard is in.
  VideoCalls(
      Ledger ledger,
      InstantSource clock,
      Work work,
      Tell tell,
      CalendarWords words,
      Supplier<Optional<AppointmentId>> selected,
      Supplier<Optional<StaffId>> column) {
    this.ledger = ledger;
    this.clock = clock;
    this.work = work;
    this.tell = tell;
    this.words = words;
    this.selected = selected;
    this.column = column;
    this.tasks = new TaskDesk(ledger, clock);
  }

  /// What opens links, and whom to wake when something is to be tried at once.
  void reach(FileOpen opens, Runnable wakes) {
    browser = opens;
    wake = wakes;
  }

  private record Call(Meeting meeting, String who) {}

  /// Joins the meeting of the selected appointment; with none there, the one that runs now or comes
  /// next, first in the column where the keyboard is.
  void joinNext() {
    var chosen = selected.get();
    var mine = column.get();
    work.run(
        () ->
            ledger.read(page -> chosen.flatMap(id -> callOf(page, id)).or(() -> next(page, mine))),
        call ->
            call.ifPresentOrElse(
                c -> join(c.meeting(), c.who()), () -> tell.word(words.say("call.none"))));
  }

  private Optional<Call> next(Page page, Optional<StaffId> mine) {
    var now = clock.instant();
    var order =
        Comparator.<Appointment, Boolean>comparing(a -> a.when().start().isAfter(now))
            .thenComparing(a -> mine.filter(a.staff()::contains).isEmpty())
            .thenComparing(a -> a.when().start());
    return page.appointments(new Interval(now, now.plus(AHEAD))).stream()
        .filter(a -> isAhead(a, now))
        .sorted(order)
        .flatMap(a -> call(page, a).stream())
        .findFirst();
  }

  private static boolean isAhead(Appointment a, Instant now) {
    return !a.status().isOver() && a.when().end().isAfter(now);
  }

  private static Optional<Call> callOf(Page page, AppointmentId id) {
    return page.appointment(id).flatMap(a -> call(page, a));
  }

  private static Optional<Call> call(Page page, Appointment a) {
    var who =
        a.client()
            .flatMap(page::client)
            .map(Client::name)
            .or(() -> page.rules().service(a.service()).map(s -> s.name()))
            .orElse("");
    return VideoFacts.of(page, a).live().map(m -> new Call(m, who));
  }

  void join(Meeting meeting, String who) {
    if (!ADDRESS.matcher(meeting.link()).matches()) {
      tell.word(words.say("call.bad"));
      return;
    }
    work.run(
        () -> browser.open(URI.create(meeting.link())),
        lent ->
            tell.word(
                lent == Lent.DONE
                    ? words.say("call.joining", "who", who)
                    : words.say("call.no-browser")));
  }

  /// Tries again what could not be done; it is done even though its time is over.
  void retry(AppointmentId id) {
    work.run(
        () -> {
          var outcome = tasks.send(TaskId.of(MeetingFollowUp.KIND, id.value()));
          wake.run();
          return outcome;
        },
        outcome ->
            tell.word(
                switch (outcome) {
                  case TaskDesk.Outcome.Changed c -> words.say("call.retried");
                  case TaskDesk.Outcome.Running r -> words.say("call.running");
                  case TaskDesk.Outcome.Over o -> words.say("call.over");
                  case TaskDesk.Outcome.TooLate t -> words.say("call.over");
                  case TaskDesk.Outcome.Unknown u -> words.say("call.over");
                }));
  }

  void copied(String what) {
    tell.word(what);
  }
}

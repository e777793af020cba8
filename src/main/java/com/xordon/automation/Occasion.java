package com.xordon.automation;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Subject;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.FollowUp;
import com.xordon.core.booking.Page;
import com.xordon.core.booking.PaymentDesk;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.message.Circumstances;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.StaffMember;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a message is about, as the books are now. There is an appointment, or a client, or both.
record Occasion(
    Optional<Appointment> appointment,
    Optional<Client> client,
    Optional<Meeting> meeting,
    Circumstances circumstances,
    int changes) {
  private static final int MOST = 1_000;

  /// What a calendar is told of, too.
  private static final Set<Trigger> IN_CALENDARS =
      Set.of(Trigger.BOOKED, Trigger.RESCHEDULED, Trigger.CONFIRMED, Trigger.CANCELLED);

  static Occasion of(Page page, ActionTask name, AutomationRule rule, Instant now) {
    return switch (name.about()) {
      case Subject.OfAppointment(var id) ->
          page.appointment(id)
              .map(a -> of(page, a, rule.trigger(), name.basis(), now))
              .orElseGet(Occasion::nothing);
      case Subject.OfClient(var id) -> {
        var client = page.client(id);
        var last = page.appointmentsOf(id, 1).stream().findFirst();
        var known = last.map(a -> Circumstances.NONE.withLast(a.when())).orElse(Circumstances.NONE);
        yield new Occasion(Optional.empty(), client, Optional.empty(), known, 0);
      }
    };
  }

  private static Occasion nothing() {
    return new Occasion(
        Optional.empty(), Optional.empty(), Optional.empty(), Circumstances.NONE, 0);
  }

  /// `basis` may be empty, as for a preview.
  static Occasion of(Page page, Appointment a, Trigger trigger, String basis, Instant now) {
    var client = a.client().flatMap(page::client);
    var meetings = page.meetings().of(a.id());
    var meeting = meetings.stream().filter(Meeting::isLive).reduce((first, last) -> last);
    var known = Circumstances.NONE.billed(PaymentDesk.bill(page, a));
    if (FollowUp.clientele(page).isFirst(a)) known = known.forTheFirstTime();
    if (IN_CALENDARS.contains(trigger)) known = known.withCalendarFile();
    var old = trigger == Trigger.RESCHEDULED ? movedFrom(a, basis) : Optional.<Interval>empty();
    if (old.isPresent()) known = known.movedFrom(old.get());
    var next = next(page, a, now);
    if (next.isPresent()) known = known.withNext(next.get());
    var until = offerEnds(page, a.id());
    if (until.isPresent()) known = known.offeredUntil(until.get());
    return new Occasion(Optional.of(a), client, meeting, known, page.history(a.id()).size());
  }

  /// A move's name begins with the second it was at.
  private static Optional<Interval> movedFrom(Appointment a, String basis) {
    int dot = basis.indexOf('.');
    if (dot < 0) return Optional.empty();
    try {
      var start = Instant.ofEpochSecond(Long.parseLong(basis.substring(0, dot)));
      return Optional.of(Interval.of(start, a.when().length()));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Interval> next(Page page, Appointment a, Instant now) {
    if (a.client().isEmpty()) return Optional.empty();
    return page.appointmentsOf(a.client().get(), MOST).stream()
        .filter(o -> o.holdsTime() && !o.status().isOver() && !o.id().equals(a.id()))
        .map(Appointment::when)
        .filter(w -> w.start().isAfter(now))
        .min(Comparator.comparing(Interval::start));
  }

  private static Optional<Instant> offerEnds(Page page, AppointmentId held) {
    return page.waitlist(false).stream()
        .map(WaitlistEntry::offer)
        .flatMap(Optional::stream)
        .filter(o -> o.appointment().equals(held))
        .map(WaitlistEntry.Offer::until)
        .findFirst();
  }

  /// Whether it is to be by video, and the link may still come.
  boolean waitsForLink(Page page, Instant since, Instant now, Duration patience) {
    if (appointment.isEmpty() || meeting.isPresent()) return false;
    boolean wanted = MeetingNeed.of(page.rules(), appointment.get()).want() == MeetingNeed.Want.YES;
    return wanted && now.isBefore(since.plus(patience));
  }

  List<StaffMember> staff(Page page) {
    return appointment.stream()
        .flatMap(a -> a.staff().stream())
        .flatMap(id -> page.rules().staff(id).stream())
        .toList();
  }
}

package com.xordon.core.message;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.message.CalendarPart.Method;
import com.xordon.core.message.Letter.Party;
import java.time.Instant;
import java.util.Optional;

/// An appointment as the reader's calendar is told of it (RFC 5546). Its id is the one of our
/// calendar files, and stays the same through every move; `sequence` has to rise with each. Times
/// are in UTC, which no reader can get wrong.
public record Invitation(
    AppointmentId appointment,
    int sequence,
    Interval when,
    String summary,
    String description,
    String location,
    Optional<String> video,
    Party organizer,
    Party attendee) {
  /// The end of the ids in our calendar files.
  private static final String OURS = "@xordon";

  /// `now` is when it was written.
  public CalendarPart part(Method method, Instant now) {
    var place = location.isBlank() ? video.orElse("") : location;
    var lines =
        new ContentLines()
            .add("BEGIN:VCALENDAR")
            .add("VERSION:2.0")
            .add("PRODID:-//Xordon//Xordon Desk//EN")
            .add("METHOD:" + method)
            .add("BEGIN:VEVENT")
            .text("UID", appointment.value() + OURS)
            .add("SEQUENCE:" + sequence)
            .time("DTSTAMP", now)
            .time("DTSTART", when.start())
            .time("DTEND", when.end())
            .text("SUMMARY", summary)
            .text("DESCRIPTION", description)
            .text("LOCATION", place);
    video.ifPresent(link -> lines.add("URL:" + link.replaceAll("[\\p{Cntrl}\\s]", "")));
    lines
        .add("ORGANIZER" + named(organizer))
        .add("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE" + named(attendee))
        .add("STATUS:" + (method == Method.CANCEL ? "CANCELLED" : "CONFIRMED"))
        .add("TRANSP:OPAQUE")
        .add("END:VEVENT")
        .add("END:VCALENDAR");
    return new CalendarPart(method, lines.take(), sequence);
  }

  /// What isn't the address of a mailbox must not leave its line.
  private static String named(Party party) {
    var address = party.address().strip().replaceAll("[\\p{Cntrl}\\s]", "");
    var name = party.name().isBlank() ? address : party.name().strip();
    return ";CN=" + ContentLines.quoted(name) + ":mailto:" + address;
  }
}

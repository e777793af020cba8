package com.xordon.core.message;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A few appointments of a practice in Berlin to write about.
final class Visits {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Letterhead LETTERHEAD =
      new Letterhead("+49 30 901820", "hallo@praxis.example", "Mühlweg 12\n10115 Berlin");
  static final MessageLinks LINKS =
      new MessageLinks(
          "https://praxis.example/k/1",
          "https://praxis.example/absagen/1",
          "https://praxis.example/verlegen/1",
          "https://praxis.example/buchen",
          "https://praxis.example/rueckmeldung/1");
  private static final Instant START = Instant.parse("2026-07-14T08:30:00Z");
  private static final StaffId ANNA = new StaffId("anna");
  private static final StaffId BEN = new StaffId("ben");
  private static final StaffId CLARA = new StaffId("clara");

  Rules rules() {
    var team =
        Stream.of(member(ANNA, "Anna Berg"), member(BEN, "Ben Kraus"), member(CLARA, "Clara Voss"));
    return new Rules(
        Given.practice(BERLIN),
        team.toList(),
        List.of(new Room(new RoomId("2"), "Raum 2")),
        List.of(service()));
  }

  Optional<Client> client() {
    return Optional.of(new Client(new ClientId("maria"), "Maria Winter", "m@w.example", ""));
  }

  Appointment plain() {
    return visit(List.of(ANNA), Duration.ofMinutes(90), List.of(), Details.NONE);
  }

  Appointment noOnes() {
    return visit(List.of(), Duration.ofMinutes(90), List.of(), Details.NONE);
  }

  Appointment bySeveral() {
    return visit(List.of(ANNA, BEN, CLARA), Duration.ofMinutes(45), List.of(), Details.NONE);
  }

  Appointment byVideo() {
    var zoom = Details.NONE.by(Optional.of("zoom"));
    return visit(List.of(ANNA), Duration.ofMinutes(30), List.of(), zoom);
  }

  Appointment severalDays() {
    var first = part("2026-07-14T07:00:00Z", "2026-07-14T10:00:00Z");
    var second = part("2026-07-15T11:00:00Z", "2026-07-15T15:30:00Z");
    return visit(List.of(ANNA, BEN), Duration.ofDays(1), List.of(first, second), Details.NONE);
  }

  Meeting meeting(Meeting.State state) {
    return new Meeting(
        new MeetingId("1"),
        new AppointmentId("1"),
        AccountName.ofPractice(VideoProvider.ZOOM),
        new MeetingPlan("Beratung", byVideo().when(), BERLIN),
        state,
        "1",
        "https://zoom.example/j/1?pwd=a.b",
        "4711",
        START);
  }

  /// Each with its name, for those who write about all of them.
  Map<String, Appointment> all() {
    return Map.of(
        "plain", plain(),
        "video", byVideo(),
        "several-staff", bySeveral(),
        "several-days", severalDays(),
        "nobody", noOnes());
  }

  private static Part part(String from, String to) {
    return new Part(new Interval(Instant.parse(from), Instant.parse(to)));
  }

  private static StaffMember member(StaffId id, String name) {
    return new StaffMember(
        id, name, BERLIN, true, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  private static Service service() {
    return new Service(
        new ServiceId("s"),
        "Physiotherapie",
        90,
        new Service.Starts(15, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
        Service.Buffers.NONE,
        List.of(),
        List.of(),
        OptionalLong.of(8_000),
        1,
        List.of(),
        List.of(),
        Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(new AddOn(new AddOnId("warm"), "Wärmepackung", 10, OptionalLong.of(500))));
  }

  private static Appointment visit(
      List<StaffId> staff, Duration length, List<Part> parts, Details details) {
    var when =
        parts.isEmpty()
            ? Interval.of(START, length)
            : new Interval(parts.getFirst().when().start(), parts.getLast().when().end());
    return new Appointment(
        new AppointmentId("1"),
        new ServiceId("s"),
        Optional.of(new ClientId("maria")),
        staff,
        List.of(new RoomId("2")),
        when,
        parts,
        Status.BOOKED,
        START,
        1,
        details,
        Optional.empty(),
        Optional.empty());
  }
}

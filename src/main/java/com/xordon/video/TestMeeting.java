package com.xordon.video;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.video.Calls.Call;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// Makes a meeting for tomorrow and takes it away, so that a person sees whether all works.
final class TestMeeting {
  private static final int LOOKS = 5;

  private final Calls calls;
  private final Meeting meeting;

  TestMeeting(Calls calls, AccountName account, InstantSource clock) {
    this.calls = calls;
    var now = clock.instant();
    var tomorrow = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));
    var plan =
        new MeetingPlan(
            "Xordon Desk", Interval.of(tomorrow, Duration.ofMinutes(15)), ZoneOffset.UTC);
    var id = new MeetingId(UUID.randomUUID().toString());
    this.meeting = Meeting.asked(id, new AppointmentId("test"), account, plan, now);
  }

  /// The meeting that stood for a moment, or the first answer that is in the way.
  Told run() {
    var made = ask(MeetingRooms::create, meeting);
    for (int i = 0; i < LOOKS && isOpen(made.answer()); i++)
      made = ask(MeetingRooms::find, meeting);
    if (!(made.answer() instanceof Answer.Stands(var room))) return made;
    var gone = ask(MeetingRooms::delete, meeting.standing(room, meeting.plan()));
    return gone.answer() instanceof Answer.Absent ? made : gone;
  }

  private static boolean isOpen(Answer answer) {
    return answer instanceof Answer.Pending || answer instanceof Answer.Unsure;
  }

  private Told ask(BiFunction<MeetingRooms, Meeting, Told> wish, Meeting about) {
    var call = new Call(Kind.TEST, about.account(), "", 1, rooms -> wish.apply(rooms, about));
    return calls.ask(call, answer -> Optional.empty());
  }
}

package com.xordon.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Brings the meetings of an appointment in line with what it needs: exactly one, as planned, or
/// none. It looks at the books and does the next step until nothing is left to do; what was cut off
/// by a kill is found again by looking it up at the provider.
final class MeetingWork implements TaskWork {
  private final Ledger ledger;
  private final Calls calls;
  private final Supplier<String> ids;
  private final InstantSource clock;

  /// `ids` gives a new UUID for each attempt to make a meeting.
  MeetingWork(Ledger ledger, Calls calls, Supplier<String> ids, InstantSource clock) {
    this.ledger = ledger;
    this.calls = calls;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return MeetingFollowUp.KIND;
  }

  @Override
  public void wake() {
    calls.wake();
  }

  @Override
  public Ending run(Task task, Instant now) {
    var appointment = new AppointmentId(task.entity());
    return new MeetingRun(ledger, calls, ids, clock, appointment, task.attempts()).go();
  }
}

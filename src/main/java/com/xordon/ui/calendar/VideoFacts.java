package com.xordon.ui.calendar;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.util.Optional;
import java.util.Set;

/// What is known of an appointment's meeting: whether one is wanted and by whom first, the one that
/// stands or stood last, and the task that sees to it.
record VideoFacts(
    boolean wanted,
    Optional<VideoProvider> preferred,
    Optional<Meeting> meeting,
    Optional<Task> task) {
  private static final Set<String> SIGN_IN = Set.of("NOT_CONNECTED", "RECONNECT");

  enum State {
    /// No meeting, and none is to be.
    NONE,
    LIVE,
    /// It will be made, or is being made.
    WAITING,
    /// It will be made once somebody has signed in.
    NOT_CONNECTED,
    /// A person has to look at it.
    FAILED,
    GONE
  }

  static VideoFacts of(Page page, Appointment a) {
    var need = MeetingNeed.of(page.rules(), a);
    var meetings = page.meetings().of(a.id());
    var live = meetings.stream().filter(Meeting::isLive).findFirst();
    return new VideoFacts(
        need.want() == MeetingNeed.Want.YES,
        MeetingNeed.providers(page.rules().service(a.service()), a).stream().findFirst(),
        live.or(() -> meetings.reversed().stream().findFirst()),
        page.outbox().task(TaskId.of(MeetingFollowUp.KIND, a.id().value())));
  }

  State state() {
    if (live().isPresent()) return State.LIVE;
    if (isTroubled()) return State.FAILED;
    boolean open = task.filter(t -> isOpen(t)).isPresent();
    if (open && needsSignIn()) return State.NOT_CONNECTED;
    if (wanted) return State.WAITING;
    return meeting.filter(m -> m.state() == Meeting.State.GONE).isPresent()
        ? State.GONE
        : State.NONE;
  }

  Optional<Meeting> live() {
    return meeting.filter(Meeting::isLive);
  }

  /// Whether the last wish about it needs a person, a standing meeting's too.
  boolean isTroubled() {
    return task.filter(t -> t.state().needsAttention()).isPresent();
  }

  private boolean needsSignIn() {
    return task.filter(t -> SIGN_IN.contains(t.trouble())).isPresent();
  }

  private static boolean isOpen(Task t) {
    return t.state() == Task.State.DUE || t.state() == Task.State.CLAIMED;
  }

  /// Who makes it: whoever did, else whoever is to be asked first.
  String provider() {
    return meeting
        .map(m -> m.account().provider())
        .or(() -> preferred)
        .map(VideoProvider::title)
        .orElse("");
  }
}

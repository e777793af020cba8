package com.xordon.core.meeting;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Outbox;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Asks, in the very transaction that changes appointments, for their meetings to be brought in
/// line. There is one task for each appointment; a change wishes for it anew.
public final class MeetingFollowUp {
  public static final String KIND = "meeting";

  /// So many at once are a load from elsewhere, whose meetings are made elsewhere.
  private static final int MANY = 1_000;

  private final Rules rules;
  private final Outbox outbox;
  private final Meetings meetings;
  private final Instant now;

  public MeetingFollowUp(Rules rules, Outbox outbox, Meetings meetings, Instant now) {
    this.rules = rules;
    this.outbox = outbox;
    this.meetings = meetings;
    this.now = now;
  }

  /// An appointment that was written, and what it was; read only where it matters.
  public record Touched(
      AppointmentId id,
      Supplier<Optional<Appointment>> before,
      Supplier<Optional<Appointment>> after) {}

  /// `loaded` says that the appointments come from a file: then only meetings of ours follow them.
  public void of(List<Touched> touched, boolean loaded) {
    boolean onlyKnown = loaded || touched.size() > MANY;
    Set<AppointmentId> known = onlyKnown ? meetings.open() : Set.of();
    if (onlyKnown && known.isEmpty()) return;
    for (var t : touched) if (!onlyKnown || known.contains(t.id())) follow(t);
  }

  /// Services that meet at other providers from now on: their coming appointments are looked at,
  /// unless they say themselves where they meet.
  public void restated(Set<ServiceId> services, List<Appointment> coming) {
    for (var a : coming) {
      if (!services.contains(a.service()) || a.details().video().isPresent()) continue;
      ask(a.id(), Optional.of(a), need(Optional.of(a)));
    }
  }

  private void follow(Touched t) {
    var after = t.after().get();
    var need = need(after);
    if (!need.equals(need(t.before().get()))) ask(t.id(), after, need);
  }

  private void ask(AppointmentId id, Optional<Appointment> after, MeetingNeed need) {
    if (need.want() == MeetingNeed.Want.AS_IT_IS) return;
    boolean wanted = need.want() == MeetingNeed.Want.YES;
    var end = after.map(a -> a.when().end());
    if (wanted && end.isPresent() && !end.get().isAfter(now)) return;
    // what is to go is worth doing whenever it can be done
    Optional<Instant> expires = wanted ? end : Optional.empty();
    var before = outbox.task(TaskId.of(KIND, id.value()));
    outbox.save(
        before
            .map(task -> task.again(now, expires))
            .orElseGet(() -> Task.of(KIND, id.value(), now, now, expires)));
  }

  /// Whether an appointment is to get a link that is not the one it had.
  public static boolean bringsNewLink(Rules rules, Meetings meetings, Appointment a) {
    var known = meetings.of(a.id());
    return !known.isEmpty()
        && known.stream().allMatch(m -> m.state() == Meeting.State.GONE)
        && MeetingNeed.of(rules, a).want() == MeetingNeed.Want.YES;
  }

  private MeetingNeed need(Optional<Appointment> a) {
    return a.map(x -> MeetingNeed.of(rules, x)).orElse(MeetingNeed.NOTHING);
  }
}

package com.xordon.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.task.TaskWork.Ending;
import com.xordon.video.Calls.Call;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// One run over the meetings of an appointment. Each step reads the books anew, so that a change
/// made meanwhile is heeded.
final class MeetingRun {
  /// So often a provider may keep us waiting before the next one is asked.
  private static final int PATIENCE = 4;

  /// A meeting that vanishes is made again once.
  private static final int MOST_NEW = 2;

  private static final int MOST_STEPS = 20;

  private final Ledger ledger;
  private final Calls calls;
  private final Supplier<String> ids;
  private final InstantSource clock;
  private final AppointmentId appointment;
  private final int attempt;

  /// Who refused, or kept us waiting for too long.
  private final Set<AccountName> passed = new HashSet<>();

  /// The attempts of which no provider can know yet.
  private final Set<MeetingId> unheard = new HashSet<>();

  private int made;
  private Optional<String> refusal = Optional.empty();

  MeetingRun(
      Ledger ledger,
      Calls calls,
      Supplier<String> ids,
      InstantSource clock,
      AppointmentId appointment,
      int attempt) {
    this.ledger = ledger;
    this.calls = calls;
    this.ids = ids;
    this.clock = clock;
    this.appointment = appointment;
    this.attempt = attempt;
  }

  Ending go() {
    for (int i = 0; i < MOST_STEPS; i++) {
      var sight = ledger.read(page -> Sight.of(page, appointment));
      var ending = step(sight);
      if (ending.isPresent()) return ending.get();
    }
    return new Ending.Later("NO_END", Optional.empty());
  }

  /// Does one step; answers the end when there is nothing more to do now.
  private Optional<Ending> step(Sight sight) {
    return switch (sight.need().want()) {
      case AS_IT_IS -> done();
      case NO -> sight.open().isEmpty() ? done() : remove(sight, sight.open().getFirst());
      case YES -> sight.isOver(clock.instant()) ? done() : wanted(sight);
    };
  }

  private static Optional<Ending> done() {
    return Optional.of(new Ending.Done());
  }

  private Optional<Ending> wanted(Sight sight) {
    var plan = sight.need().plan().orElseThrow();
    var kept = sight.kept(passed);
    if (kept.isEmpty()) return askAnew(sight, plan);
    var meeting = kept.get();
    if (!meeting.isLive()) return settle(sight, meeting, plan);
    boolean settled = meeting.state() == Meeting.State.LIVE && meeting.plan().equals(plan);
    if (!settled) return update(meeting.moved(plan));
    var others = sight.open().stream().filter(m -> !m.equals(meeting)).findFirst();
    return others.map(m -> remove(sight, m)).orElseGet(MeetingRun::done);
  }

  /// Writes down a new attempt; nothing leaves the house in this step.
  private Optional<Ending> askAnew(Sight sight, MeetingPlan plan) {
    var maker = sight.maker(passed);
    if (maker.isEmpty()) {
      return Optional.of(
          refusal
              .<Ending>map(Ending.Failed::new)
              .orElseGet(() -> new Ending.Waits(waitsFor(sight), Optional.empty())));
    }
    if (++made > MOST_NEW) return Optional.of(new Ending.Later("VANISHES", Optional.empty()));
    var id = new MeetingId(ids.get());
    unheard.add(id);
    save(Meeting.asked(id, appointment, maker.get(), plan, clock.instant()));
    return Optional.empty();
  }

  private static String waitsFor(Sight sight) {
    return sight.hasConnection() ? "RECONNECT" : "NOT_CONNECTED";
  }

  private void save(Meeting meeting) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().save(meeting);
          return true;
        });
  }

  /// Brings an attempt to its end: looks it up unless nobody can have heard of it, then makes it.
  private Optional<Ending> settle(Sight sight, Meeting meeting, MeetingPlan plan) {
    if (!unheard.contains(meeting.id())) return find(sight, meeting, plan);
    var answer =
        ask(
            Kind.CREATE,
            meeting,
            MeetingRooms::create,
            a ->
                switch (a) {
                  case Answer.Stands(var room) ->
                      Optional.of(meeting.standing(room, meeting.plan()));
                  default -> isUnmade(a) ? Optional.of(meeting.gone()) : Optional.empty();
                });
    unheard.remove(meeting.id());
    if (answer instanceof Answer.Refused(var why)) passOver(meeting, why);
    return orWait(sight, meeting, answer);
  }

  private void passOver(Meeting meeting, String why) {
    refusal = Optional.of(why);
    passed.add(meeting.account());
  }

  /// Whether a wish to make one surely made none.
  private static boolean isUnmade(Answer answer) {
    return answer instanceof Answer.Absent
        || answer instanceof Answer.Refused
        || answer instanceof Answer.Reconnect;
  }

  private Optional<Ending> find(Sight sight, Meeting meeting, MeetingPlan plan) {
    // what is asked for again is asked for in the same words, unless its time is over
    boolean stale =
        !meeting.plan().equals(plan) && meeting.plan().when().start().isBefore(clock.instant());
    var answer =
        ask(
            Kind.FIND,
            meeting,
            MeetingRooms::find,
            a ->
                switch (a) {
                  case Answer.Stands(var room) ->
                      Optional.of(meeting.standing(room, meeting.plan()));
                  case Answer.Absent() when stale -> Optional.of(meeting.gone());
                  default -> Optional.empty();
                });
    if (answer instanceof Answer.Absent) unheard.add(meeting.id());
    if (answer instanceof Answer.Refused(var why)) passOver(meeting, why);
    return orWait(sight, meeting, answer);
  }

  /// What an answer about an attempt means for the run: on, or wait, or ask somebody else.
  private Optional<Ending> orWait(Sight sight, Meeting meeting, Answer answer) {
    var ending = wait(answer);
    if (ending.isEmpty() || attempt < PATIENCE) return ending;
    passed.add(meeting.account());
    return sight.maker(passed).isPresent() ? Optional.empty() : ending;
  }

  private Optional<Ending> update(Meeting meeting) {
    save(meeting);
    var answer =
        ask(
            Kind.UPDATE,
            meeting,
            MeetingRooms::update,
            a ->
                switch (a) {
                  case Answer.Stands(var room) ->
                      Optional.of(meeting.standing(room, meeting.plan()));
                  case Answer.Absent() -> Optional.of(meeting.gone());
                  default -> Optional.empty();
                });
    return answer instanceof Answer.Refused(var why)
        ? Optional.of(new Ending.Failed(why))
        : orReconnect(answer);
  }

  /// Takes away a meeting that isn't wanted.
  private Optional<Ending> remove(Sight sight, Meeting meeting) {
    if (!sight.isUsable(meeting.account())) {
      boolean known = sight.connections().containsKey(meeting.account());
      var why = known ? "RECONNECT" : "NOT_CONNECTED";
      return Optional.of(new Ending.Waits(why, Optional.empty()));
    }
    if (meeting.isLive()) return delete(meeting);
    var found =
        ask(
            Kind.FIND,
            meeting,
            MeetingRooms::find,
            a -> a instanceof Answer.Absent ? Optional.of(meeting.gone()) : Optional.empty());
    return switch (found) {
      case Answer.Stands(var room) -> delete(meeting.standing(room, meeting.plan()));
      // it is there, only without its link
      case Answer.Pending() -> delete(meeting);
      case Answer.Refused(var why) -> Optional.of(new Ending.Failed(why));
      default -> orReconnect(found);
    };
  }

  private Optional<Ending> delete(Meeting meeting) {
    var answer =
        ask(
            Kind.DELETE,
            meeting,
            MeetingRooms::delete,
            a -> a instanceof Answer.Absent ? Optional.of(meeting.gone()) : Optional.empty());
    return answer instanceof Answer.Refused(var why)
        ? Optional.of(new Ending.Failed(why))
        : orReconnect(answer);
  }

  private static Optional<Ending> orReconnect(Answer answer) {
    return answer instanceof Answer.Reconnect
        ? Optional.of(new Ending.Waits("RECONNECT", Optional.empty()))
        : wait(answer);
  }

  /// Whether an answer means to come back later.
  private static Optional<Ending> wait(Answer answer) {
    return switch (answer) {
      case Answer.Pending() -> Optional.of(new Ending.Later("PENDING", Optional.empty()));
      case Answer.Later(var why, var pause) ->
          Optional.of(
              why.equals(Calls.PAUSED)
                  ? new Ending.Waits(why, pause)
                  : new Ending.Later(why, pause));
      case Answer.Unreachable(var why) ->
          Optional.of(
              new Ending.Waits(
                  Calls.UNREACHED,
                  Optional.of(why.equals(Calls.PAUSED) ? Calls.CALLED_BACK : Calls.OFFLINE)));
      case Answer.Unsure(var why) -> Optional.of(new Ending.Later(why, Optional.empty()));
      case Answer.Stands(var room) -> Optional.empty();
      case Answer.Known(var name) -> Optional.empty();
      case Answer.Absent() -> Optional.empty();
      case Answer.Refused(var why) -> Optional.empty();
      case Answer.Reconnect(var why) -> Optional.empty();
    };
  }

  private Answer ask(
      Kind kind,
      Meeting meeting,
      BiFunction<MeetingRooms, Meeting, Told> wish,
      Function<Answer, Optional<Meeting>> meaning) {
    var call =
        new Call(
            kind,
            meeting.account(),
            appointment.value(),
            attempt,
            rooms -> wish.apply(rooms, meeting));
    return calls.ask(call, meaning).answer();
  }
}

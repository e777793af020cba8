package com.xordon.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Asks providers, and writes down what came of it: a line of the log, what it means for the
/// meeting, and whether the account has to be signed in to again, all in one. An account that wants
/// to be left alone is.
final class Calls {
  /// Why nothing is asked of an account that wants to be left alone.
  static final String PAUSED = "PAUSED";

  /// Why a task waits whose provider can't be reached.
  static final String UNREACHED = "OFFLINE";

  /// How long an account rests whose provider can't be reached.
  static final Duration OFFLINE = Duration.ofSeconds(30);

  /// How long those rest who didn't even ask, since one who does is enough: hundreds that look each
  /// half a minute would fill the journal. The first answer calls them back.
  static final Duration CALLED_BACK = Duration.ofMinutes(30);

  private final Ledger ledger;
  private final Rooms rooms;
  private final InstantSource clock;
  private final Map<AccountName, Instant> resting = new ConcurrentHashMap<>();
  private final Set<AccountName> reached = ConcurrentHashMap.newKeySet();

  Calls(Ledger ledger, Rooms rooms, InstantSource clock) {
    this.ledger = ledger;
    this.rooms = rooms;
    this.clock = clock;
  }

  /// One wish.
  record Call(
      Kind kind,
      AccountName account,
      String appointment,
      int attempt,
      Function<MeetingRooms, Told> wish) {}

  /// `meaning` is what an answer makes of the meeting, in the same transaction as the log; empty
  /// for nothing.
  Told ask(Call call, Function<Answer, Optional<Meeting>> meaning) {
    var pause = rest(call.account());
    if (pause.isPresent()) return new Told(unasked(call.account(), pause), 0);
    var from = clock.instant();
    long began = System.nanoTime();
    var told = told(call);
    var took = Duration.ofNanos(System.nanoTime() - began);
    remember(call.account(), told.answer());
    boolean isBack = isBack(call.account(), told);
    var line = line(call, from, told, took);
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().add(line);
          meaning.apply(told.answer()).ifPresent(page.meetings()::save);
          if (told.answer() instanceof Answer.Reconnect(var why)) broken(page, call.account(), why);
          if (isBack) callBack(page, clock.instant());
          return true;
        });
    return told;
  }

  /// A setting that makes no sense is a person's to mend, and named until it is.
  private Told told(Call call) {
    try {
      return rooms
          .of(call.account())
          .map(call.wish())
          .orElseGet(() -> new Told(new Answer.Reconnect("NOT_REGISTERED"), 0));
    } catch (ProblemException e) {
      return new Told(new Answer.Later(e.problem().code(), Optional.empty()), 0);
    }
  }

  private Answer unasked(AccountName account, Optional<Duration> pause) {
    return reached.contains(account)
        ? new Answer.Later(PAUSED, pause)
        : new Answer.Unreachable(PAUSED);
  }

  /// Whether this is the first answer since there was none.
  private boolean isBack(AccountName account, Told told) {
    if (told.answer() instanceof Answer.Unreachable) {
      reached.remove(account);
      return false;
    }
    return told.status() != 0 && reached.add(account);
  }

  private static void callBack(Page page, Instant now) {
    for (var t : page.outbox().resting(MeetingFollowUp.KIND)) {
      if (t.trouble().equals(UNREACHED)) {
        page.outbox().save(t.waiting(now, t.attempts(), t.trouble()));
      }
    }
  }

  private static void broken(Page page, AccountName account, String why) {
    page.meetings().connections().stream()
        .filter(c -> c.account().equals(account) && c.isUsable())
        .map(c -> c.broken(why))
        .forEach(page.meetings()::save);
  }

  /// How long the account still wants to be left alone.
  private Optional<Duration> rest(AccountName account) {
    var until = resting.get(account);
    if (until == null) return Optional.empty();
    var left = Duration.between(clock.instant(), until);
    return left.isPositive() ? Optional.of(left) : Optional.empty();
  }

  /// A person wants it to be tried at once.
  void wake() {
    resting.clear();
  }

  private void remember(AccountName account, Answer answer) {
    var pause =
        switch (answer) {
          case Answer.Later(var why, var wanted) -> wanted;
          case Answer.Unreachable(var why) -> Optional.of(OFFLINE);
          default -> Optional.<Duration>empty();
        };
    pause.ifPresentOrElse(
        p -> resting.put(account, clock.instant().plus(p)), () -> resting.remove(account));
  }

  private static MeetingAction line(Call call, Instant at, Told told, Duration took) {
    return new MeetingAction(
        at,
        call.account(),
        call.appointment(),
        call.kind(),
        result(told.answer()),
        detail(told.answer()),
        told.status(),
        took,
        call.attempt());
  }

  private static Result result(Answer answer) {
    return switch (answer) {
      case Answer.Stands(var room) -> Result.DONE;
      case Answer.Known(var name) -> Result.DONE;
      case Answer.Absent() -> Result.ABSENT;
      case Answer.Pending() -> Result.PENDING;
      case Answer.Later(var why, var pause) -> Result.LATER;
      case Answer.Unreachable(var why) -> Result.UNREACHABLE;
      case Answer.Unsure(var why) -> Result.UNSURE;
      case Answer.Refused(var why) -> Result.REFUSED;
      case Answer.Reconnect(var why) -> Result.RECONNECT;
    };
  }

  private static String detail(Answer answer) {
    return switch (answer) {
      case Answer.Later(var why, var pause) -> why;
      case Answer.Unreachable(var why) -> why;
      case Answer.Unsure(var why) -> why;
      case Answer.Refused(var why) -> why;
      case Answer.Reconnect(var why) -> why;
      case Answer.Stands(var room) -> "";
      case Answer.Known(var name) -> name;
      case Answer.Absent() -> "";
      case Answer.Pending() -> "";
    };
  }
}

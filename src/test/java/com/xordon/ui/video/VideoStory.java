package com.xordon.ui.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a practice did by video, told into its books.
public final class VideoStory {
  public static final AccountName ZOOM = AccountName.ofPractice(VideoProvider.ZOOM);
  public static final AccountName MEET = AccountName.ofPractice(VideoProvider.MEET);

  private final Ledger ledger;
  private final Instant now;
  private final List<Appointment> ahead;

  public VideoStory(Ledger ledger, Instant now) {
    this.ledger = ledger;
    this.now = now;
    this.ahead =
        ledger.read(p -> p.appointments(new Interval(now, now.plus(Duration.ofDays(6))))).stream()
            .filter(a -> a.client().isPresent() && a.parts().isEmpty() && a.holdsTime())
            .filter(a -> a.when().start().isAfter(now))
            .toList();
  }

  public Appointment appointment(int which) {
    return ahead.get(which % ahead.size());
  }

  /// A day's work, oldest first.
  public void aDay() {
    line(300, ZOOM, 0, Kind.CREATE, Result.DONE, "", 201, 900, 1);
    line(260, MEET, 1, Kind.CREATE, Result.DONE, "", 200, 1_400, 1);
    line(214, ZOOM, 2, Kind.UPDATE, Result.DONE, "", 204, 700, 1);
    line(190, ZOOM, 3, Kind.DELETE, Result.ABSENT, "", 404, 600, 1);
    line(150, ZOOM, 4, Kind.CREATE, Result.UNSURE, "HTTP 503", 503, 10_000, 1);
    line(148, ZOOM, 4, Kind.FIND, Result.ABSENT, "", 200, 500, 2);
    line(147, ZOOM, 4, Kind.CREATE, Result.DONE, "", 201, 800, 2);
    line(90, ZOOM, 5, Kind.UPDATE, Result.LATER, "HTTP 429", 429, 300, 1);
    line(30, ZOOM, 6, Kind.CREATE, Result.DONE, "", 201, 850, 1);
    line(4, ZOOM, 7, Kind.CREATE, Result.DONE, "", 201, 900, 1);
  }

  public void line(
      int minutesAgo,
      AccountName account,
      int about,
      Kind kind,
      Result result,
      String detail,
      int status,
      int millis,
      int attempt) {
    var id = about < 0 ? "" : appointment(about).id().value();
    add(
        new MeetingAction(
            now.minusSeconds(60L * minutesAgo),
            account,
            id,
            kind,
            result,
            detail,
            status,
            Duration.ofMillis(millis),
            attempt));
  }

  /// A meeting was made a minute ago.
  public void made(Appointment a, AccountName account) {
    add(
        new MeetingAction(
            now.minusSeconds(60),
            account,
            a.id().value(),
            Kind.CREATE,
            Result.DONE,
            "",
            200,
            Duration.ofMillis(1_100),
            1));
  }

  void add(MeetingAction line) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().add(line);
          return true;
        });
  }

  /// A task about one of the appointments ahead, in that state.
  public Task task(int about, Task.State state, String trouble) {
    var id = appointment(about).id().value();
    var end = state == Task.State.MISSED ? now.minusSeconds(60) : now.plusSeconds(86_400);
    var task = Task.of(MeetingFollowUp.KIND, id, now, now, Optional.of(end));
    var there =
        state == Task.State.DUE
            ? task.waiting(now.plusSeconds(300), 1, trouble)
            : task.ended(state, trouble);
    ledger.write(
        Deed.RUN,
        page -> {
          page.outbox().save(there);
          return true;
        });
    return there;
  }
}

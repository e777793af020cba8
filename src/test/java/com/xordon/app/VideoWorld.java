package com.xordon.app;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.FakeVideoAccounts;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.StaffId;
import com.xordon.core.task.Task;
import com.xordon.ui.video.VideoStory;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// What a practice may have come to with its meetings by video.
enum VideoWorld {
  NOTHING {
    @Override
    void fill(Ledger ledger, FakeVideoAccounts accounts) {
      // nobody has begun
    }
  },
  CONNECTED {
    @Override
    void fill(Ledger ledger, FakeVideoAccounts accounts) {
      accounts.registered(VideoProvider.values());
      accounts.connect(VideoStory.ZOOM, "praxis@northstreet.example");
      accounts.connect(VideoStory.MEET, "team@northstreet.example");
      accounts.connect(AccountName.ofPractice(VideoProvider.TEAMS), "desk@northstreet.example");
      accounts.connect(
          new AccountName(VideoProvider.ZOOM, Optional.of(new StaffId("anna"))),
          "anna@northstreet.example");
      var story = new VideoStory(ledger, WiredDesk.NOW);
      story.aDay();
      live(ledger);
      story.made(call(ledger), VideoStory.MEET);
    }
  },
  TROUBLED {
    @Override
    void fill(Ledger ledger, FakeVideoAccounts accounts) {
      accounts.registered(VideoProvider.ZOOM, VideoProvider.MEET);
      accounts.connect(VideoStory.ZOOM, "praxis@northstreet.example");
      accounts.breakOff(VideoStory.MEET, "team@northstreet.example", "invalid_grant");
      accounts.waitsForCancel();
      var story = new VideoStory(ledger, WiredDesk.NOW);
      story.aDay();
      story.line(
          2, VideoStory.MEET, 8, Kind.CREATE, Result.RECONNECT, "invalid_grant", 400, 300, 1);
      story.task(8, Task.State.DUE, "RECONNECT");
      story.task(9, Task.State.DUE, "RECONNECT");
      story.task(10, Task.State.FAILED, "HTTP 400");
      story.task(11, Task.State.MISSED, "");
    }
  };

  abstract void fill(Ledger ledger, FakeVideoAccounts accounts);

  VideoAccounts accounts(Ledger ledger) {
    var accounts = new FakeVideoAccounts(ledger, InstantSource.fixed(WiredDesk.NOW));
    fill(ledger, accounts);
    return accounts;
  }

  /// The next appointment by video.
  static Appointment call(Ledger ledger) {
    var soon = new Interval(WiredDesk.NOW, WiredDesk.NOW.plus(Duration.ofDays(3)));
    return ledger.read(p -> p.appointments(soon)).stream()
        .filter(a -> a.service().value().equals("video") && a.holdsTime())
        .filter(a -> a.when().start().isAfter(WiredDesk.NOW))
        .findFirst()
        .orElseThrow();
  }

  private static void live(Ledger ledger) {
    var a = call(ledger);
    var plan = new MeetingPlan("Video follow-up", a.when(), ZoneId.of("Europe/Berlin"));
    var meeting =
        new Meeting(
            new MeetingId("m1"),
            a.id(),
            VideoStory.MEET,
            plan,
            Meeting.State.LIVE,
            "ev1",
            "https://meet.example/abc-defg-hij",
            "493 012",
            a.created());
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().save(meeting);
          return true;
        });
  }
}

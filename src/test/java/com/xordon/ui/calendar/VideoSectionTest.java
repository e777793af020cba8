package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.Meeting.State;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import com.xordon.platform.FileOpen;
import com.xordon.platform.Lent;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Mode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An appointment's meeting, as its popover shows it and keys join it.
final class VideoSectionTest {
  private static final String LINK = "https://zoom.example/j/4711";

  private final CalendarWindow window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);
  private final List<URI> joined = new ArrayList<>();
  private int woken;

  @AfterEach
  void close() {
    assertThat(window.problems.open()).isEmpty();
    window.close();
  }

  @Test
  void aMeetingThatStandsIsJoinedAndPassedOn() {
    meeting(State.LIVE, LINK);
    open();
    window.picture("appointment-video");
    window.button(".video-section", "Join").fire();
    assertThat(joined).containsExactly(URI.create(LINK));
    CalendarWindow.on(() -> {
      window.button(".video-section", "Copy password").fire();
      assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("s3same");
      window.button(".video-section", "Copy link").fire();
      assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(LINK);
      return "";
    });
    assertThat(window.said())
        .contains("The call with Ana Popescu opens in the browser.", "The link is copied.");
  }

  @Test
  void ctrlJJoinsTheNextCallInOneStep() {
    meeting(State.LIVE, LINK);
    window.does(() -> join().perform());
    assertThat(joined).containsExactly(URI.create(LINK));
  }

  @Test
  void ctrlJIsAKeyAndFindsNothingWhereThereIsNothing() {
    open();
    window.key(KeyCode.J, false, true);
    assertThat(joined).isEmpty();
    assertThat(window.said())
        .containsExactly("No video call is under way or comes within 12 hours.");
  }

  @Test
  void whereNoBrowserOpensThatIsSaid() {
    meeting(State.LIVE, LINK);
    window.does(() -> window.screen.onCalls(FileOpen.notHere(), () -> {}));
    window.does(() -> window.screen.stories().calls().joinNext());
    assertThat(window.said()).contains("No browser could be opened here. Copy the link instead.");
  }

  @Test
  void onlyAddressesOfWebPagesAreOpened() {
    meeting(State.LIVE, "file:///etc/passwd");
    window.does(() -> join().perform());
    assertThat(joined).isEmpty();
    assertThat(window.said()).containsExactly("This link isn’t the address of a web page.");
  }

  @Test
  void beforeItIsMadeItSaysWhatItWaitsFor() {
    open();
    assertThat(window.texts(".video-section"))
        .anyMatch(t -> t.startsWith("Zoom. The link follows as soon as the"));
    task(Task.State.DUE, "NOT_CONNECTED");
    open();
    assertThat(window.texts(".video-section"))
        .anyMatch(t -> t.contains("as soon as somebody has signed in"));
  }

  @Test
  void whatCouldNotBeMadeIsTriedAgain() {
    var task = task(Task.State.FAILED, "HTTP 400");
    open();
    window.picture("appointment-video-failed");
    assertThat(window.texts(".video-section")).contains("The meeting at Zoom could not be made.");
    window.does(() -> window.button(".video-section", "Retry").fire());
    assertThat(window.ledger.read(p -> p.outbox().task(task.id())).orElseThrow().state())
        .isEqualTo(Task.State.DUE);
    assertThat(woken).isOne();
  }

  @Test
  void aMeetingThatWasTakenAwaySaysSo() {
    meeting(State.GONE, "");
    var ana = ana();
    window.ledger.write(
        Deed.EDIT,
        page -> {
          page.save(without(ana));
          return true;
        });
    window.open(ana.id());
    assertThat(window.texts(".video-section")).contains("The meeting at Zoom was taken away.");
  }

  @Test
  void aMeetingThatStandsButCouldNotBeChangedSaysBoth() {
    meeting(State.LIVE, LINK);
    task(Task.State.FAILED, "HTTP 400");
    open();
    assertThat(window.texts(".video-section"))
        .contains("It could not be brought in line with the last change.");
    assertThat(window.button(".video-section", "Join")).isNotNull();
    assertThat(window.button(".video-section", "Retry")).isNotNull();
  }

  private static Appointment without(Appointment a) {
    var d = a.details();
    return new Appointment(
        a.id(),
        new ServiceId("PT30"),
        a.client(),
        a.staff(),
        a.rooms(),
        a.when(),
        a.parts(),
        a.status(),
        a.created(),
        a.seats(),
        d,
        a.overridden(),
        a.cancelled());
  }

  private Appointment ana() {
    var day = NorthStreet.TUESDAY;
    var all =
        window.ledger.read(p ->
            p.appointments(
                new Interval(NorthStreet.at(day, "12:30"), NorthStreet.at(day, "13:30"))));
    return all.stream().filter(a -> a.service().value().equals("VC15")).findFirst().orElseThrow();
  }

  private void meeting(State state, String link) {
    var a = ana();
    var plan = new MeetingPlan("Video follow-up", a.when(), NorthStreet.ZONE);
    var account = AccountName.ofPractice(VideoProvider.ZOOM);
    var meeting =
        new Meeting(
            new MeetingId("m1"), a.id(), account, plan, state, "1", link, "s3same", a.created());
    window.ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().save(meeting);
          return true;
        });
    reach();
  }

  private Task task(Task.State state, String trouble) {
    var a = ana();
    var task =
        Task.of(
            MeetingFollowUp.KIND,
            a.id().value(),
            NorthStreet.NOW,
            NorthStreet.NOW,
            Optional.of(a.when().end()));
    var there =
        state == Task.State.DUE
            ? task.waiting(NorthStreet.NOW.plusSeconds(300), 1, trouble)
            : task.ended(state, trouble);
    window.ledger.write(
        Deed.RUN,
        page -> {
          page.outbox().save(there);
          return true;
        });
    reach();
    return there;
  }

  private void reach() {
    window.does(() ->
        window.screen.onCalls(
            uri -> {
              joined.add(uri);
              return Lent.DONE;
            },
            () -> woken++));
  }

  private void open() {
    window.open(ana().id());
  }

  private Action join() {
    return window.screen.actions().stream()
        .filter(a -> a.id().equals("calendar.join"))
        .findFirst()
        .orElseThrow();
  }
}

package com.xordon.ui.automations;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.automation.TaskDesk;
import com.xordon.core.automation.Subject;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.practice.Client;
import com.xordon.core.task.Task;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellWatchTest {
  @TempDir Path home;
  private AutomationsRoom room;
  private TellWatch watch;
  private ChangeFeed.Subscription listening;
  private Appointment appointment;
  private String who;

  @BeforeEach
  void open() {
    room = new AutomationsRoom(home, Locale.UK);
    room.setUpMail();
    room.set("messages.ask", "true");
    appointment = new AutomationStory(room.ledger(), AutomationsRoom.NOW).appointment(3);
    who =
        room.ledger()
            .read(p -> p.client(appointment.client().orElseThrow()))
            .map(Client::name)
            .orElseThrow();
    var background = new Background(Runnable::run, Runnable::run);
    var around =
        new AutomationsScreen.Around(
            background,
            new Voice(room.notices, room.problems, room::undo),
            Texts.of(AutomationsScreen.class, Locale.UK, ZoneId.of("Europe/Berlin")),
            new MessageCount(
                new TaskDesk(room.ledger(), room.clock),
                room.books.changes(),
                background,
                room.problems));
    watch = new TellWatch(room.ledger(), room.clock, room, around, room::wake);
    listening = watch.on(room.books.changes(), "desk-1");
    cancel();
  }

  @AfterEach
  void close() {
    listening.close();
    room.close();
  }

  @Test
  void aChangeThatWaitsForAWordAsksWithThreeAnswers() {
    assertThat(question()).isEqualTo("Tell " + who + " about the cancellation?");
    assertThat(room.notices.shown().getFirst().offers())
        .extracting(Notice.Offer::label)
        .containsExactly("Tell", "Don’t tell", "Always tell");
    assertThat(states()).contains(Task.State.HELD);
  }

  @Test
  void whatWasDoneOnAnotherDeviceIsAskedThere() {
    listening.close();
    room.notices.shown().stream().toList().forEach(room.notices::dismiss);
    listening = watch.on(room.books.changes(), "desk-2");
    room.undo();
    cancel();
    assertThat(states()).contains(Task.State.HELD);
    assertThat(room.notices.shown()).noneMatch(n -> !n.offers().isEmpty());
  }

  @Test
  void tellingSendsIt() {
    press(0);
    assertThat(states()).contains(Task.State.DUE).doesNotContain(Task.State.HELD);
    assertThat(room.said()).containsExactly("1 message is being sent.");
  }

  @Test
  void notTellingSkipsIt() {
    press(1);
    assertThat(states()).doesNotContain(Task.State.HELD, Task.State.DUE);
    assertThat(room.setting("messages.ask")).isEqualTo("true");
  }

  @Test
  void alwaysTellingIsRememberedAndAsksNoMore() {
    press(2);
    assertThat(states()).contains(Task.State.DUE).doesNotContain(Task.State.HELD);
    assertThat(room.setting("messages.ask")).isEqualTo("false");
    assertThat(room.said()).containsExactly("Clients are told of changes without asking.");
  }

  @Test
  void takingTheChangeBackTakesTheQuestionBack() {
    room.undo();
    assertThat(room.notices.shown()).isEmpty();
    assertThat(states()).doesNotContain(Task.State.HELD);
    assertThat(watch.actions().getFirst().enabled().get()).isFalse();
  }

  @Test
  void theAnswersHaveKeys() {
    var tell = watch.actions().getFirst();
    assertThat(tell.key()).isPresent();
    assertThat(tell.enabled().get()).isTrue();
    tell.perform();
    assertThat(states()).contains(Task.State.DUE).doesNotContain(Task.State.HELD);
    assertThat(tell.enabled().get()).isFalse();
  }

  private void cancel() {
    new BookingDesk(room.ledger(), room.clock)
        .cancel(appointment.id(), Cancellation.By.PRACTICE, "ill");
  }

  private String question() {
    return room.notices.shown().getFirst().text();
  }

  private void press(int answer) {
    var notice = room.notices.shown().getFirst();
    room.notices.accept(notice, notice.offers().get(answer));
  }

  private List<Task.State> states() {
    return room
        .ledger()
        .read(p -> p.outbox().of(Subject.OfAppointment.KIND, appointment.id().value()))
        .stream()
        .map(Task::state)
        .toList();
  }
}

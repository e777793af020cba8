package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.LogLine.Kind;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.ReadyRules;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.kit.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An appointment's messages, as its popover shows them.
final class MessagesSectionTest {
  private final CalendarWindow window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);

  @AfterEach
  void close() {
    assertThat(window.problems.open()).isEmpty();
    window.close();
  }

  @Test
  void withoutMessagesNothingIsSaidOfThem() {
    window.open(appointment().id());
    assertThat(window.all(".messages-section")).isEmpty();
    assertThat(window.all(".appointment .section")).isNotEmpty();
  }

  @Test
  void whatWasSentAndWhatIsDueStandOneBelowTheOther() {
    rules();
    line("t1", "confirmation", Kind.MAIL, Result.LATER);
    line("t1", "confirmation", Kind.MAIL, Result.DONE);
    line("t2", "reminder-2h", Kind.SMS, Result.REFUSED);
    task("reminder-24h", 0, Task.State.DUE);
    task("move", 0, Task.State.HELD);
    window.open(appointment().id());
    window.picture("appointment-messages");
    assertThat(window.texts(".messages-section"))
        .containsSubsequence(
            "Messages",
            "Confirmation",
            "sent",
            "Reminder two hours before",
            "refused",
            "Reminder a day before",
            "due",
            "New time",
            "waits for your word");
    assertThat(window.texts(".messages-section")).doesNotContain("tried again");
  }

  @Test
  void whatIsDueIsSentNowOrSkipped() {
    rules();
    var due = task("reminder-24h", 0, Task.State.DUE);
    var held = task("move", 0, Task.State.HELD);
    window.open(appointment().id());
    window.button(".messages-section", "Send now, Reminder a day before").fire();
    assertThat(due(due.id())).isEqualTo(NorthStreet.NOW);
    window.button(".messages-section", "Don’t send, New time").fire();
    assertThat(task(held.id()).state()).isEqualTo(Task.State.CANCELLED);
    assertThat(window.said()).containsExactly("It is being sent.", "It is skipped.");
  }

  @Test
  void aChangeSaysInHowLongTheClientIsTold() {
    rules();
    window.ledger.behave(new Manners(Duration.ofSeconds(30), false, true, true));
    window.does(() ->
        window.screen.stories().deeds().cancel(appointment().id(), Cancellation.By.CLIENT, ""));
    assertThat(window.said()).anyMatch(t -> t.endsWith("cancelled. They are told in 30 seconds."));
  }

  private void rules() {
    window.ledger.write(
        Deed.RUN,
        page -> {
          ReadyRules.all().forEach(page.automations()::save);
          return true;
        });
  }

  private Appointment appointment() {
    var day = NorthStreet.TUESDAY;
    var all =
        window.ledger.read(p ->
            p.appointments(
                new Interval(NorthStreet.at(day, "12:30"), NorthStreet.at(day, "13:30"))));
    return all.stream().filter(a -> a.service().value().equals("VC15")).findFirst().orElseThrow();
  }

  private Task task(String rule, int action, Task.State state) {
    var subject = new Subject.OfAppointment(appointment().id());
    var id = new ActionTask(new RuleId(rule), action, "story", subject).id();
    var due = NorthStreet.NOW.plusSeconds(state == Task.State.DUE ? 600 : 900);
    var end = Optional.of(NorthStreet.NOW.plusSeconds(9_000));
    var task = Task.named(id, subject.kind(), subject.id(), NorthStreet.NOW, due, end);
    var there = state == Task.State.HELD ? task.held() : task;
    window.ledger.write(
        Deed.RUN,
        page -> {
          page.outbox().save(there);
          return true;
        });
    return there;
  }

  private void line(String task, String rule, Kind kind, Result result) {
    var line =
        new LogLine(
            NorthStreet.NOW.minusSeconds(900),
            task,
            rule,
            "appointment.booked",
            kind,
            appointment().id().value(),
            "",
            "ana@example.org",
            "Your appointment",
            result,
            "",
            Duration.ofMillis(400),
            1);
    window.ledger.write(
        Deed.RUN,
        page -> {
          page.automations().add(line);
          return true;
        });
  }

  private Task task(TaskId id) {
    return window.ledger.read(p -> p.outbox().task(id)).orElseThrow();
  }

  private Instant due(TaskId id) {
    return task(id).due();
  }
}

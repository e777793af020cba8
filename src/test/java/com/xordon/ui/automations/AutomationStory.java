package com.xordon.ui.automations;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.LogLine.Kind;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ClientId;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What rules did and were to do in a practice, told into its books.
public final class AutomationStory {
  private final Ledger ledger;
  private final Instant now;
  private final List<Appointment> ahead;

  public AutomationStory(Ledger ledger, Instant now) {
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

  /// Tasks that wait for a person and such as didn't run.
  public void troubles() {
    task(0, "move", 0, Task.State.HELD, "");
    task(1, "confirmation", 0, Task.State.HELD, "");
    task(2, "no-show", 1, Task.State.HELD, "URGENT");
    task(3, "confirmation", 0, Task.State.FAILED, "SMTP 550 5.1.1 mailbox unavailable");
    task(4, "reminder-24h", 0, Task.State.MISSED, "TOO_LATE");
    task(5, "reminder-2h", 1, Task.State.UNCERTAIN, "UNSURE HTTP 503");
    task(6, "reminder-2h", 0, Task.State.DUE, "");
    task(7, "reminder-2h", 1, Task.State.DUE, "NOT_SET_UP");
    task(8, "thank-you", 0, Task.State.DUE, "");
  }

  /// A day's work, oldest first.
  public void aDay() {
    line(300, 0, "confirmation", Kind.MAIL, Result.DONE, "");
    line(280, 1, "confirmation", Kind.MAIL, Result.DONE, "");
    line(250, 2, "reminder-2h", Kind.SMS, Result.DONE, "");
    line(200, 3, "confirmation", Kind.MAIL, Result.REFUSED, "SMTP 550 5.1.1 mailbox unavailable");
    line(190, 4, "reminder-24h", Kind.MAIL, Result.MISSED, "TOO_LATE");
    line(120, 5, "reminder-2h", Kind.SMS, Result.UNCERTAIN, "HTTP 503");
    line(90, 6, "thank-you", Kind.MAIL, Result.SKIPPED, "OPTED_OUT");
    line(60, 7, "move", Kind.MAIL, Result.LATER, "SocketTimeoutException");
    line(59, 7, "move", Kind.MAIL, Result.DONE, "");
    line(5, 8, "no-show", Kind.ATTENTION, Result.DONE, "");
  }

  public Task task(int about, String rule, int action, Task.State state, String trouble) {
    var a = appointment(about);
    var subject = new Subject.OfAppointment(a.id());
    var id = new ActionTask(new RuleId(rule), action, "story", subject).id();
    var due =
        state == Task.State.DUE
            ? now.plusSeconds(600L * about)
            : now.minusSeconds(60L * about + 60);
    var end = state == Task.State.MISSED ? now.minusSeconds(60) : now.plusSeconds(86_400);
    var task = Task.named(id, subject.kind(), subject.id(), now, due, Optional.of(end));
    var there =
        state == Task.State.DUE ? task.waiting(due, 1, trouble) : task.ended(state, trouble);
    ledger.write(
        Deed.RUN,
        page -> {
          page.outbox().save(there);
          return true;
        });
    return there;
  }

  public void line(
      int minutesAgo, int about, String rule, Kind kind, Result result, String detail) {
    var a = appointment(about);
    var client = ledger.read(p -> p.client(a.client().orElseThrow())).orElseThrow();
    var line =
        new LogLine(
            now.minusSeconds(60L * minutesAgo),
            "story-" + minutesAgo,
            rule,
            "appointment.booked",
            kind,
            a.id().value(),
            a.client().map(ClientId::value).orElse(""),
            kind == Kind.SMS ? client.phone() : kind == Kind.MAIL ? client.email() : "",
            kind == Kind.MAIL ? "Your appointment" : "",
            result,
            detail,
            Duration.ofMillis(420),
            1);
    ledger.write(
        Deed.RUN,
        page -> {
          page.automations().add(line);
          return true;
        });
  }
}

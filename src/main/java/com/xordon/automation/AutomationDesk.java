package com.xordon.automation;

import com.xordon.automation.LetterWriting.Written;
import com.xordon.core.automation.Action;
import com.xordon.core.automation.Action.Recipient;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.message.Letter;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.core.message.Receipt;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What people do with rules and messages: read and change them, see what will go out and what
/// went, and look at a message before anybody gets it. All of it may wait for the books; a test
/// message waits for the network.
public final class AutomationDesk {
  private static final Duration NEAR = Duration.ofDays(14);

  private final Ledger ledger;
  private final Post post;
  private final InstantSource clock;

  public AutomationDesk(Ledger ledger, Post post, InstantSource clock) {
    this.ledger = ledger;
    this.post = post;
    this.clock = clock;
  }

  /// A task of a rule with all there is to say of it. `rule` is empty when it is gone, `action`
  /// with it.
  public record Planned(
      Task task,
      Optional<AutomationRule> rule,
      Optional<Action> action,
      Optional<Appointment> appointment,
      Optional<Client> client) {}

  /// A message as it would leave now. There may be none, and `why` says so by a code.
  public record Preview(List<Letter> letters, String why) {
    public Preview {
      letters = List.copyOf(letters);
    }
  }

  /// What was sent about an appointment, oldest first, and what is still to come, soonest first.
  public record Messages(List<LogLine> sent, List<Planned> due) {}

  // rules

  public List<AutomationRule> rules() {
    return ledger.read(page -> page.automations().rules());
  }

  public Optional<AutomationRule> rule(RuleId id) {
    return rules().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public void save(AutomationRule rule) {
    edit(page -> page.automations().save(rule));
  }

  public void remove(RuleId rule) {
    edit(page -> page.automations().remove(rule));
  }

  public Manners manners() {
    return ledger.read(page -> page.automations().manners());
  }

  // texts

  /// All there are, as they stand now.
  public List<MessageTemplate> templates(Locale reader) {
    return new Wordings(ledger.read(page -> page.automations().templates())).all(reader);
  }

  /// Whether the practice wrote it, or wrote it over.
  public boolean isOwn(MessageTemplateId id) {
    return ledger.read(page -> page.automations().templates()).stream()
        .anyMatch(t -> t.id().equals(id));
  }

  public void save(MessageTemplate template) {
    edit(page -> page.automations().save(template));
  }

  /// A ready-made one is as it was before.
  public void remove(MessageTemplateId template) {
    edit(page -> page.automations().remove(template));
  }

  private interface Edit {
    void on(Page page);
  }

  private void edit(Edit edit) {
    ledger.write(
        Deed.EDIT,
        page -> {
          edit.on(page);
          return true;
        });
  }

  // what will go out, and what went

  /// What waits for its time or for a person, soonest first.
  public List<Planned> queue(int most) {
    return ledger.read(page ->
        tasks(page, false, most, Task.State.DUE, Task.State.HELD, Task.State.CLAIMED).stream()
            .sorted(Comparator.comparing(Task::due))
            .limit(most)
            .map(t -> planned(page, t))
            .toList());
  }

  /// What did not run and isn't going to by itself, the latest first.
  public List<Planned> didNotRun(int most) {
    return ledger.read(page ->
        tasks(page, true, most, Task.State.MISSED, Task.State.FAILED, Task.State.UNCERTAIN).stream()
            .sorted(Comparator.comparing(Task::due).reversed())
            .limit(most)
            .map(t -> planned(page, t))
            .toList());
  }

  private static List<Task> tasks(Page page, boolean latestFirst, int most, Task.State... states) {
    var all = new ArrayList<Task>();
    for (var state : states) {
      page.outbox().byTime(state, latestFirst, most).stream()
          .filter(t -> ActionTask.parse(t.id()).isPresent())
          .forEach(all::add);
    }
    return all;
  }

  private static Planned planned(Page page, Task task) {
    var name = ActionTask.parse(task.id()).orElseThrow();
    var rule =
        page.automations().rules().stream().filter(r -> r.id().equals(name.rule())).findFirst();
    var action =
        rule.filter(r -> name.action() < r.actions().size())
            .map(r -> r.actions().get(name.action()));
    return switch (name.about()) {
      case Subject.OfAppointment(var id) -> {
        var a = page.appointment(id);
        yield new Planned(
            task, rule, action, a, a.flatMap(Appointment::client).flatMap(page::client));
      }
      case Subject.OfClient(var id) ->
          new Planned(task, rule, action, Optional.empty(), page.client(id));
    };
  }

  /// Newest first.
  public List<LogLine> log(Instant from, int most) {
    return ledger.read(page -> page.automations().log(from, most));
  }

  public Messages messages(AppointmentId id) {
    return ledger.read(page -> {
      var due =
          page.outbox().of(Subject.OfAppointment.KIND, id.value()).stream()
              .filter(t -> t.state() != Task.State.DONE && t.state() != Task.State.CANCELLED)
              .sorted(Comparator.comparing(Task::due))
              .map(t -> planned(page, t))
              .toList();
      return new Messages(page.automations().logOf(id.value()), due);
    });
  }

  // how a message would look

  /// By a rule and one of its actions; empty when there is no such appointment.
  public Optional<Preview> preview(AutomationRule rule, int action, AppointmentId appointment) {
    return preview(rule, rule.actions().get(action), appointment);
  }

  private Optional<Preview> preview(AutomationRule rule, Action action, AppointmentId id) {
    var now = clock.instant();
    var house = post.correspondence();
    return ledger.read(page ->
        page.appointment(id)
            .map(a -> {
              var occasion = Occasion.of(page, a, rule.trigger(), "", now);
              var writing = new LetterWriting(page, house, rule.trigger(), occasion, now);
              return switch (writing.write(action, new TaskId("preview"), now)) {
                case Written.Letters(var letters) -> new Preview(letters, "");
                case Written.Nobody(var why) -> new Preview(List.of(), why);
                case Written.Not(var why) -> new Preview(List.of(), why);
              };
            }));
  }

  /// A text as it would read about an appointment, whoever gets it and whatever is set up: the
  /// letter is addressed to `to`.
  public Optional<Letter> preview(
      MessageTemplate template, Letter.Kind kind, AppointmentId appointment, String to) {
    var now = clock.instant();
    var house = post.correspondence();
    return ledger.read(page ->
        page.appointment(appointment)
            .map(a -> {
              var trigger = Triggers.of(template.trigger());
              var occasion = Occasion.of(page, a, trigger, "", now);
              return new LetterWriting(page, house, trigger, occasion, now)
                  .trial(template, kind, to, new TaskId("preview"), now);
            }));
  }

  /// Sends a message to try it; it waits for the network.
  public Receipt test(Letter letter) {
    var now = clock.instant();
    var asked = new TaskId("test:" + ledger.read(Page::newId));
    var channel = post.channel(letter.kind());
    var own = letter.named(asked);
    var receipt =
        channel.map(c -> c.send(own)).orElseGet(() -> new Receipt.NeedsPerson("NOT_SET_UP"));
    log(own, receipt, now);
    return receipt;
  }

  /// Writes down what came of a letter that no rule asked for; `begun` is when it was sent.
  public void log(Letter letter, Receipt receipt, Instant begun) {
    var took = Duration.between(begun, clock.instant());
    ledger.write(
        Deed.RUN,
        page -> {
          page.automations().add(Errand.tested(letter, receipt, begun, took));
          return true;
        });
  }

  /// Sends a few words to an address or a number, to see whether the account works.
  public Receipt test(String to) {
    var now = clock.instant();
    var house = post.correspondence();
    var practice = ledger.read(page -> page.rules().practice().name());
    var id = new TaskId("test");
    boolean mail = to.contains("@");
    var text = practice + ": " + now;
    return test(
        mail
            ? Letter.mail(id, now, Letter.Party.of(to), house.mailFrom(), practice, text + "\n")
            : Letter.sms(id, now, to, house.smsFrom(), text));
  }

  /// Appointments a text can be tried on: the next of a client, or the latest of all.
  public List<Appointment> examples(Optional<ClientId> client, int most) {
    var now = clock.instant();
    return ledger.read(page -> {
      var near =
          client
              .map(c -> page.appointmentsOf(c, most))
              .orElseGet(() -> page.appointments(new Interval(now.minus(NEAR), now.plus(NEAR))));
      return near.stream()
          .filter(a -> a.client().isPresent())
          .sorted(Comparator.comparing(a -> Duration.between(now, a.when().start()).abs()))
          .limit(most)
          .toList();
    });
  }

  /// The mail action of a template to the client, as a new rule has it.
  public static Action mail(String template) {
    return new Action.Mail(new Recipient.TheClient(), template);
  }
}

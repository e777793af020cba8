package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
import com.xordon.automation.AutomationDesk.Planned;
import com.xordon.core.automation.Action;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Manners;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.task.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that the room shows, read at one moment.
record AutomationReading(
    Names names,
    Manners manners,
    List<AutomationRule> rules,
    Set<MessageTemplateId> own,
    List<TaskRow> queue,
    boolean isMore,
    List<TaskRow> didNotRun,
    boolean isMoreOver,
    List<LogRow> log,
    boolean isAll,
    List<Example> examples) {
  private static final int MOST_EXAMPLES = 20;

  /// How many are read: tasks that wait, tasks that didn't run, and lines of the log.
  record Most(int queue, int didNotRun, int lines) {}

  static AutomationReading of(
      AutomationDesk desk, Ledger ledger, AutomationWords words, Most most) {
    var templates = desk.templates(words.locale());
    var own =
        templates.stream().map(MessageTemplate::id).filter(desk::isOwn).collect(Collectors.toSet());
    var names = new Names(ledger.read(Page::rules), templates);
    var reader = new Reader(new RuleWords(words, names), desk.rules());
    var queue = desk.queue(most.queue() + 1);
    var over = desk.didNotRun(most.didNotRun() + 1);
    var log = desk.log(Instant.EPOCH, most.lines() + 1);
    boolean isAll = log.size() <= most.lines();
    var lines = isAll ? log : log.subList(0, most.lines());
    return new AutomationReading(
        names,
        desk.manners(),
        reader.rules,
        own,
        reader.sorted(queue.stream().limit(most.queue())),
        queue.size() > most.queue(),
        reader.sorted(over.stream().limit(most.didNotRun())),
        over.size() > most.didNotRun(),
        ledger.read(page -> reader.rows(page, lines)),
        isAll,
        ledger.read(page -> reader.examples(page, desk.examples(Optional.empty(), MOST_EXAMPLES))));
  }

  /// All lines of the log, for a file.
  static List<LogRow> wholeLog(AutomationDesk desk, Ledger ledger, AutomationWords words) {
    var names = new Names(ledger.read(Page::rules), desk.templates(words.locale()));
    var reader = new Reader(new RuleWords(words, names), desk.rules());
    var log = desk.log(Instant.EPOCH, Integer.MAX_VALUE);
    return ledger.read(page -> reader.rows(page, log));
  }

  /// What was looked up once isn't again.
  private static final class Reader {
    private final RuleWords said;
    private final AutomationWords words;
    private final List<AutomationRule> rules;
    private final Map<String, String> clients = new HashMap<>();
    private final Map<String, Optional<Appointment>> appointments = new HashMap<>();

    Reader(RuleWords said, List<AutomationRule> rules) {
      this.said = said;
      this.words = said.words();
      this.rules = rules;
    }

    List<TaskRow> sorted(Stream<Planned> planned) {
      return planned.map(this::row).sorted(Comparator.comparing(TaskRow::group)).toList();
    }

    private TaskRow row(Planned planned) {
      var task = planned.task();
      var group = TaskRow.group(task);
      var who = planned.client().map(Client::name).orElse(task.entity());
      var about = planned.appointment().map(this::about).orElse("");
      return new TaskRow(planned, group, who, what(planned), about, why(task, group));
    }

    private String about(Appointment a) {
      return said.names().service(a.service()) + ", " + words.moment(a.when().start());
    }

    private String what(Planned planned) {
      if (planned.rule().isEmpty()) return words.say("rule.gone");
      var name = said.name(planned.rule().get());
      return switch (planned.action().orElse(null)) {
        case null -> name;
        case Action.Attention(var text, var urgent) when !text.isBlank() -> text;
        case Action.Attention a -> words.say("todo", "rule", name);
        case Action.Mail m -> name;
        case Action.Sms s -> name;
        case Action other -> name + " · " + said.action(other);
      };
    }

    private String why(Task task, TaskRow.Group group) {
      var trouble = words.trouble(task.trouble());
      return switch (group) {
        case ASK, TO_DO -> "";
        case COMING -> task.state() == Task.State.CLAIMED ? words.say("task.now") : trouble;
        case UNCERTAIN -> (words.say("why.uncertain") + " " + trouble).strip();
        case FAILED -> trouble.isEmpty() ? words.say("why.failed") : trouble;
        case MISSED -> trouble.isEmpty() ? words.say("why.missed") : trouble;
      };
    }

    List<LogRow> rows(Page page, List<LogLine> lines) {
      return lines.stream().map(l -> row(page, l)).toList();
    }

    private LogRow row(Page page, LogLine line) {
      var rule = rules.stream().filter(r -> r.id().value().equals(line.rule())).findFirst();
      var name = line.rule().isEmpty() ? words.say("rule.none") : said.name(rule, line.rule());
      return new LogRow(line, name, client(page, line.client()), appointment(page, line.about()));
    }

    private String client(Page page, String id) {
      if (id.isEmpty()) return "";
      return clients.computeIfAbsent(
          id, i -> page.client(new ClientId(i)).map(Client::name).orElse(""));
    }

    private Optional<Appointment> appointment(Page page, String id) {
      if (id.isEmpty()) return Optional.empty();
      return appointments.computeIfAbsent(id, i -> page.appointment(new AppointmentId(i)));
    }

    List<Example> examples(Page page, List<Appointment> all) {
      return all.stream()
          .map(a -> {
            var who = a.client().flatMap(page::client).map(Client::name).orElse("");
            return new Example(a, who + ", " + about(a));
          })
          .toList();
    }
  }
}

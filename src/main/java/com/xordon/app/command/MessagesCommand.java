package com.xordon.app.command;

import com.xordon.automation.AutomationDesk;
import com.xordon.automation.AutomationDesk.Planned;
import com.xordon.core.automation.LogLine;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "messages",
    description = "What was sent, and what is to be.",
    subcommands = MessagesCommand.All.class,
    footer = {
      "",
      "Examples:",
      "  xordon messages list",
      "  xordon messages list --appointment 0192d1f0-7a3e-7000-8000-000000000001"
    })
final class MessagesCommand {
  private static final int MOST = 1_000;

  @Command(name = "list", description = "What rules sent and didn't, and what waits for its time.")
  static final class All extends Common {
    @Option(names = "--appointment", paramLabel = "ID", description = "About this one only.")
    private @Nullable String appointment;

    @Option(names = "--from", paramLabel = "DATE", description = "From this day on (UTC).")
    private @Nullable String from;

    @Override
    public Integer call() {
      try (var books = open()) {
        var desk = AutomationsCommand.desk(this, books);
        if (appointment == null) return say(desk.log(since(), MOST), desk.queue(MOST));
        var id = new AppointmentId(appointment);
        if (books.ledger().read(page -> page.appointment(id)).isEmpty()) {
          throw new ProblemException(Problem.of("UNKNOWN_APPOINTMENT", appointment));
        }
        var messages = desk.messages(id);
        return say(messages.sent(), messages.due());
      }
    }

    private Instant since() {
      return Optional.ofNullable(from)
          .map(f -> date(f).atStartOfDay(ZoneOffset.UTC).toInstant())
          .orElse(Instant.EPOCH);
    }

    private int say(List<LogLine> log, List<Planned> due) {
      List<Task> tasks = due.stream().map(AutomationDesk.Planned::task).toList();
      return answer()
          .done(
              AutomationWords.messages(log, tasks), () -> AutomationWords.messageWords(log, tasks));
    }
  }
}

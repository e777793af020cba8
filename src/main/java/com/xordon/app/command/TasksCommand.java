package com.xordon.app.command;

import com.xordon.automation.Lanes;
import com.xordon.automation.TaskDesk;
import com.xordon.automation.TaskDesk.Outcome;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.store.Books;
import com.xordon.store.clock.ClockJump;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tasks",
    description = "What is to reach the outside world: meetings, later messages.",
    subcommands = {
      TasksCommand.All.class,
      TasksCommand.Run.class,
      TasksCommand.Retry.class,
      TasksCommand.Skip.class,
      TasksCommand.Send.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon tasks list --state failed",
      "  xordon tasks run --until-idle",
      "  xordon tasks retry meeting:0192d1f0-7a3e-7000-8000-000000000001"
    })
final class TasksCommand {
  private static final int MOST = 1_000;

  @Command(name = "list", description = "The tasks, the latest wished for first.")
  static final class All extends Common {
    @Option(
        names = "--state",
        paramLabel = "S",
        description = "due, claimed, done, failed, uncertain, missed or cancelled.")
    private @Nullable String state;

    @Override
    public Integer call() {
      try (var books = open()) {
        var tasks = desk(this, books).list(Optional.ofNullable(state).map(All::state), MOST);
        return answer().done(TaskWords.json(tasks), () -> TaskWords.words(tasks));
      }
    }

    private static Task.State state(String word) {
      try {
        return Task.State.valueOf(word.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new ProblemException(Problem.of("BAD_USAGE", "no state is called " + word), e);
      }
    }
  }

  @Command(name = "run", description = "Does what is due, as the open desk does by itself.")
  static final class Run extends Common {
    /// What is due later than this isn't waited for.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Option(
        names = "--until-idle",
        description = "Wait for what is to be tried again in a moment, until nothing is due.")
    private boolean untilIdle;

    @Option(names = "--now", paramLabel = "INSTANT", description = "As if it were now then.")
    private @Nullable String now;

    @Override
    public Integer call() {
      try (var books = open()) {
        if (now == null) books.clockJump().ifPresent(Run::refuse);
        var outside = outside(books);
        var clock = clock();
        // the tasks are judged by that clock, tokens by the real one
        var runner = now == null ? outside.lanes() : outside.lanes().by(clock);
        int tries = runner.run();
        while (untilIdle && soon(runner, clock)) tries += runner.run();
        var left = desk(this, books).list(Optional.of(Task.State.DUE), MOST);
        var troubled = desk(this, books).troubled();
        var node = Answer.object().put("tries", tries).put("waiting", left.size());
        node.put("troubled", troubled);
        runner.nextDue().ifPresent(due -> node.put("next", due.toString()));
        node.setAll(TaskWords.json(left));
        int all = tries;
        return answer().done(node, () -> words(all, left, troubled));
      }
    }

    private static void refuse(ClockJump jump) {
      throw new ProblemException(
          Problem.of("CLOCK_SET", jump.now().toString(), jump.expected().toString()));
    }

    private static String words(int tries, List<Task> left, int troubled) {
      return "%d tried, %d waiting, %d to look at.".formatted(tries, left.size(), troubled);
    }

    private InstantSource clock() {
      var real = invocation().clock();
      if (now == null) return real;
      var ahead = Duration.between(real.instant(), instant(now));
      return () -> real.instant().plus(ahead);
    }

    /// Waits for the next task, if that is worth it.
    private static boolean soon(Lanes runner, InstantSource clock) {
      var wait = runner.nextDue().map(due -> Duration.between(clock.instant(), due));
      if (wait.isEmpty() || wait.get().compareTo(PATIENCE) > 0) return false;
      try {
        Thread.sleep(wait.get().isNegative() ? Duration.ZERO : wait.get());
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  /// A command about one task.
  abstract static class AboutOne extends Common {
    @Parameters(index = "0", paramLabel = "ID", description = "The task, as `tasks list` names it.")
    private String id = "";

    abstract Outcome wish(TaskDesk desk, TaskId task);

    @Override
    public final Integer call() {
      if (id.isBlank()) throw new ProblemException(Problem.of("BAD_USAGE", "a task has an id"));
      try (var books = open()) {
        return switch (wish(desk(this, books), new TaskId(id))) {
          case Outcome.Changed(var task) ->
              answer().done(TaskWords.json(task), () -> TaskWords.words(task));
          case Outcome.Unknown(var unknown) ->
              throw new ProblemException(Problem.of("UNKNOWN_TASK", unknown.value()));
          case Outcome.Running(var task) -> refused("TASK_RUNNING", task);
          case Outcome.Over(var task) -> refused("TASK_OVER", task);
          case Outcome.TooLate(var task) -> refused("TASK_TOO_LATE", task);
        };
      }
    }

    private static int refused(String code, Task task) {
      throw new ProblemException(Problem.of(code, task.id().value(), TaskWords.word(task.state())));
    }
  }

  @Command(name = "retry", description = "Has a task tried again at once.")
  static final class Retry extends AboutOne {
    @Override
    Outcome wish(TaskDesk desk, TaskId task) {
      return desk.retry(task);
    }
  }

  @Command(name = "skip", description = "Leaves a task undone for good.")
  static final class Skip extends AboutOne {
    @Override
    Outcome wish(TaskDesk desk, TaskId task) {
      return desk.skip(task);
    }
  }

  @Command(name = "send", description = "Has a task done at once, though its time may be over.")
  static final class Send extends AboutOne {
    @Override
    Outcome wish(TaskDesk desk, TaskId task) {
      return desk.send(task);
    }
  }

  private static TaskDesk desk(Common command, Books books) {
    return new TaskDesk(books.ledger(), command.invocation().clock());
  }
}

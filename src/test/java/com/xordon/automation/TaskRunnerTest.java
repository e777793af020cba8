package com.xordon.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork;
import com.xordon.core.task.TaskWork.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Whose turn it is, and what becomes of a run that breaks off.
class TaskRunnerTest {
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private final MemoryLedger ledger =
      new MemoryLedger(
          new Rules(Given.practice(ZoneOffset.UTC), List.of(), List.of(), List.of()), () -> NOW);
  private final Task task = Task.of("errand", "e1", NOW, NOW, Optional.empty());
  private boolean full;
  private Supplier<Ending> ending = Ending.Done::new;

  private TaskRunner runner() {
    wish();
    return new TaskRunner(new FullDisk(), List.of(new Work()), () -> NOW, new Random(1));
  }

  private void wish() {
    ledger.write(
        Deed.RUN,
        page -> {
          page.outbox().save(task);
          return true;
        });
  }

  private Task now() {
    return ledger.read(page -> page.outbox().task(task.id())).orElseThrow();
  }

  private final class Work implements TaskWork {
    @Override
    public String kind() {
      return "errand";
    }

    @Override
    public Ending run(Task about, Instant at) {
      return ending.get();
    }
  }

  /// Takes a claim and, while it is full, no ending.
  private final class FullDisk implements Ledger {
    @Override
    public <T> T read(Function<Page, T> question) {
      return ledger.read(question);
    }

    @Override
    public <T> T write(Deed deed, Function<Page, T> work) {
      boolean ends = now().state() == Task.State.CLAIMED;
      if (full && ends) throw new ProblemException(Problem.of("READ_ONLY"));
      return ledger.write(deed, work);
    }
  }

  @Test
  void whatCouldNotBeEndedIsDoneByTheNextRun() {
    var runner = runner();
    full = true;
    assertThatThrownBy(runner::run).isInstanceOf(ProblemException.class);
    assertThat(now().state()).isEqualTo(Task.State.CLAIMED);
    full = false;
    assertThat(runner.run()).isOne();
    assertThat(now().state()).isEqualTo(Task.State.DONE);
  }

  @Test
  void whoeverWantsARunMeanwhileWaitsForTheOneThatRuns() throws Exception {
    var begun = new CountDownLatch(1);
    var let = new CompletableFuture<Ending>();
    ending =
        () -> {
          begun.countDown();
          return let.join();
        };
    var runner = runner();
    var first = Thread.ofVirtual().start(runner::run);
    begun.await();
    var second = new CompletableFuture<Integer>();
    Thread.ofVirtual().start(() -> second.complete(runner.by(() -> NOW.plusSeconds(1)).run()));
    assertThat(second.copy().completeOnTimeout(-1, 200, TimeUnit.MILLISECONDS).get()).isEqualTo(-1);
    let.complete(new Ending.Done());
    first.join();
    assertThat(second.get()).isZero();
  }

  @Test
  void whoWantsToBeAskedAgainAtOnceIsStillAskedLaterAndLater() {
    ending = () -> new Ending.Later("HTTP 429", Optional.of(Duration.ZERO));
    assertThat(runner().run()).isOne();
    assertThat(now().due()).isAfter(NOW);
  }

  @Test
  void whatBeganBeforeItWasWokenIsDoneOnceMore() {
    var runner = runner();
    ending =
        () -> {
          ending = Ending.Done::new;
          runner.wake();
          return new Ending.Waits("NOT_CONNECTED", Optional.empty());
        };
    assertThat(runner.run()).isEqualTo(2);
    assertThat(now().state()).isEqualTo(Task.State.DONE);
  }
}

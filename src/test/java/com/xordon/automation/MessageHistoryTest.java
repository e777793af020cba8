package com.xordon.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.Trigger;
import com.xordon.core.diary.Status;
import com.xordon.core.task.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whatever happens on the way, each message is done exactly once, or missed, or uncertain, and the
/// log says which.
class MessageHistoryTest {
  private static final int SEEDS = 5_000;

  @Test
  void eachMessageIsDoneOnceOrMissedOrUncertainAndTheLogSaysWhich() {
    var seen = new HashMap<Task.State, Integer>();
    for (int seed = 0; seed < SEEDS; seed++) {
      try (var world = new MessageWorld(seed)) {
        world.live();
        check(world, seed);
        world.tasks().forEach(t -> seen.merge(t.state(), 1, Integer::sum));
      }
    }
    // a history in which one of them never happens would show nothing
    assertThat(seen)
        .containsKeys(
            Task.State.DONE, Task.State.MISSED, Task.State.UNCERTAIN, Task.State.CANCELLED);
  }

  private static void check(MessageWorld world, int seed) {
    var word = "seed " + seed;
    assertThat(world.complaints()).as(word).isEmpty();
    for (var task : world.tasks()) {
      int arrived = world.arrivals(task.id());
      var what = word + " " + task;
      assertThat(arrived).as(what).isLessThanOrEqualTo(1);
      switch (task.state()) {
        case DONE -> {
          assertThat(arrived).as(what).isOne();
          assertThat(last(world, task)).as(what).contains(LogLine.Result.DONE);
        }
        case MISSED -> {
          assertThat(arrived).as(what).isZero();
          assertThat(last(world, task)).as(what).contains(LogLine.Result.MISSED);
        }
        case UNCERTAIN -> assertThat(last(world, task)).as(what).contains(LogLine.Result.UNCERTAIN);
        case CANCELLED -> assertThat(arrived).as(what).isZero();
        case FAILED, HELD, DUE, CLAIMED -> throw new AssertionError(what);
      }
    }
    for (var a : world.standing()) {
      // who stands in the books knows of it, unless that is what was missed or is uncertain
      assertThat(world.tasksOf(a.id()).stream().filter(t -> isOf(world, t, Trigger.BOOKED)))
          .as(word + " " + a)
          .anyMatch(t -> t.state() != Task.State.CANCELLED);
      assertThat(a.status()).isNotEqualTo(Status.CANCELLED);
    }
  }

  private static boolean isOf(MessageWorld world, Task task, Trigger trigger) {
    return ActionTask.parse(task.id())
        .flatMap(n -> world.rule(n.rule()))
        .map(AutomationRule::trigger)
        .filter(trigger::equals)
        .isPresent();
  }

  private static Optional<LogLine.Result> last(MessageWorld world, Task task) {
    List<LogLine> lines = world.log(task.id());
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast().result());
  }
}

package com.xordon.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Deque<Runnable> fx = new ArrayDeque<>();
  private final Background background = new Background(waiting::add, fx::add);
  private final List<Object> answers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void workIsDoneElsewhereAndItsAnswerOnTheFxThread() {
    background.run(() -> "answer", answers::add, problems::add);
    waiting.remove().run();
    assertThat(answers).isEmpty();
    fx.remove().run();
    assertThat(answers).containsExactly("answer");
  }

  @Test
  void aProblemComesAsItIs() {
    var problem = Problem.of("NO_PRACTICE");
    background.run(
        () -> {
          throw new ProblemException(problem);
        },
        answers::add,
        problems::add);
    work();
    assertThat(problems).containsExactly(problem);
    assertThat(answers).isEmpty();
  }

  @Test
  void anythingElseIsUnexpectedAndKeepsItsDetails() {
    background.run(
        () -> {
          throw new IllegalStateException("the disk is full");
        },
        answers::add,
        problems::add);
    work();
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("UNEXPECTED");
          assertThat(problem.details()).contains("the disk is full");
        });
  }

  @Test
  void onlyTheAnswerToTheLastQuestionCounts() {
    Latest<String> latest = background.latest();
    latest.run(() -> "old", answers::add, problems::add);
    latest.run(() -> "new", answers::add, problems::add);
    var old = waiting.removeFirst();
    waiting.add(old); // the old one comes late
    work();
    assertThat(answers).containsExactly("new");
  }

  @Test
  void aForgottenQuestionHasNoAnswer() {
    Latest<String> latest = background.latest();
    latest.run(() -> "old", answers::add, problems::add);
    latest.forget();
    work();
    assertThat(answers).isEmpty();
  }

  @Test
  void whatWaitsForAPersonTakesNoThreadFromTheRest() throws InterruptedException {
    var real = Background.real();
    var released = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    for (int i = 0; i < 20; i++) {
      real.outside().run(() -> released.await(30, TimeUnit.SECONDS), a -> {}, p -> {});
    }
    real.run(
        () -> {
          done.countDown();
          return released.await(30, TimeUnit.SECONDS);
        },
        a -> {},
        p -> {});
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    released.countDown();
  }

  private void work() {
    while (!waiting.isEmpty()) waiting.remove().run();
    while (!fx.isEmpty()) fx.remove().run();
  }
}

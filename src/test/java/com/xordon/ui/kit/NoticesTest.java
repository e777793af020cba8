package com.xordon.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final Notices notices = new Notices();

  @Test
  void aNoticeIsTakenBackOnce() {
    List<String> undone = new ArrayList<>();
    notices.sayWithUndo("Moved.", () -> undone.add("moved"));
    var notice = notices.shown().getFirst();
    notices.undo(notice);
    notices.undo(notice);
    assertThat(undone).hasSize(1);
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void neverMoreThanThreeAreInSight() {
    for (var text : List.of("one", "two", "three", "four")) notices.say(text);
    assertThat(notices.shown()).extracting(Notice::text).containsExactly("two", "three", "four");
  }

  @Test
  void whatWaitsForAnAnswerIsNotPushedOutByWhatIsSaidInPassing() {
    notices.ask("one?", "yes", () -> {});
    for (var text : List.of("two", "three", "four")) notices.say(text);
    assertThat(notices.shown()).extracting(Notice::text).containsExactly("one?", "three", "four");
    for (var text : List.of("two?", "three?", "four?")) notices.ask(text, "yes", () -> {});
    notices.say("five");
    assertThat(notices.shown()).extracting(Notice::text).containsExactly("three?", "four?", "five");
  }

  @Test
  void theSameProblemTwiceIsShownOnce() {
    var problems = new ProblemSurface();
    problems.report(Problem.of("NO_PRACTICE"));
    problems.report(Problem.of("NO_PRACTICE"));
    assertThat(problems.open()).hasSize(1);
  }
}

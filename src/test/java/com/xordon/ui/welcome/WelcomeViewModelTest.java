package com.xordon.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.practice.Rules;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.ui.Room;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest implements FirstSteps {
  private final Room room = new Room();
  private final List<String> steps = new ArrayList<>();
  private Optional<Path> chosen = Optional.empty();
  private Optional<Rules> made = Optional.empty();
  private boolean full;
  private boolean locked;
  private final WelcomeViewModel model =
      new WelcomeViewModel(
          this,
          () -> chosen,
          room.background,
          room.problems,
          Room.BERLIN,
          Locale.GERMANY,
          () -> steps.add("done"));

  @Test
  void theSampleIsOneStepAway() {
    model.lookAround();
    assertThat(steps).containsExactly("sample", "done");
    assertThat(model.workingProperty().get()).isFalse();
  }

  @Test
  void aFileIsBroughtAlongOrNot() {
    model.importFile();
    assertThat(steps).isEmpty();
    chosen = Optional.of(Path.of("mine.ics"));
    model.importFile();
    assertThat(steps).containsExactly("import mine.ics", "done");
  }

  @Test
  void aLockedBackupAsksForItsKey() {
    locked = true;
    chosen = Optional.of(Path.of("monday.zip"));
    model.importFile();
    assertThat(model.lockedProperty().get()).isEqualTo(chosen);
    assertThat(room.reported()).isEmpty();
    model.key().set("wrong");
    model.unlock();
    assertThat(model.complaint().get()).isEqualTo("key.wrong");
    assertThat(model.key().get()).isEmpty();
    assertThat(steps).isEmpty();
    model.key().set("right");
    model.unlock();
    assertThat(model.lockedProperty().get()).isEmpty();
    assertThat(model.complaint().get()).isEmpty();
    assertThat(steps).containsExactly("import monday.zip", "done");
  }

  @Test
  void fiveAnswersMakeAPractice() {
    answerAll();
    assertThat(steps).containsExactly("own", "done");
    var rules = made.orElseThrow();
    assertThat(rules.practice().name()).isEqualTo("North Street");
    assertThat(rules.practice().zone()).isEqualTo(Room.BERLIN);
    assertThat(rules.practice().currency()).isEqualTo("EUR");
    assertThat(rules.practice().weekStart()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(rules.staff())
        .extracting(s -> s.id().value() + "=" + s.name())
        .containsExactly("anna=Anna Keller", "ben=Ben Okafor", "anna2=Anna Groß");
    assertThat(rules.staff().getFirst().hours())
        .allMatch(h -> h.days().size() == 6)
        .extracting(h -> h.range())
        .containsExactly(TimeRange.of(8, 0, 12, 0), TimeRange.of(13, 0, 16, 30));
    var service = rules.services().getFirst();
    assertThat(service.id().value()).isEqualTo("manuelle-therapie");
    assertThat(service.minutes()).isEqualTo(45);
    assertThat(service.price()).hasValue(5450);
    assertThat(service.buffers().after()).isEqualTo(10);
    assertThat(service.staff()).hasSize(3);
  }

  @Test
  void anAnswerThatMakesNoSenseIsAskedAgain() {
    model.setUp();
    model.next();
    assertThat(model.askedProperty().get()).contains(Question.PRACTICE);
    assertThat(model.complaint().get()).isEqualTo("question.practice.wrong");
    model.practice().set("North Street");
    model.next();
    model.you().set("Anna");
    model.next();
    model.hours().set("17-9");
    model.next();
    assertThat(model.complaint().get()).isEqualTo("question.hours.wrong");
    model.hours().set("9-17");
    model.days().clear();
    model.next();
    assertThat(model.askedProperty().get()).contains(Question.HOURS);
    model.days().add(DayOfWeek.MONDAY);
    model.next();
    model.service().set("Massage");
    for (var minutes : List.of("", "0", "long", "1441")) {
      model.minutes().set(minutes);
      model.next();
      assertThat(model.askedProperty().get()).contains(Question.SERVICE);
    }
    model.minutes().set("30");
    model.price().set("cheap");
    model.next();
    assertThat(model.askedProperty().get()).contains(Question.SERVICE);
    model.price().set("");
    model.next();
    assertThat(model.askedProperty().get()).contains(Question.PAUSE);
  }

  @Test
  void theWayBackKeepsTheAnswers() {
    model.setUp();
    model.practice().set("North Street");
    model.next();
    model.back();
    assertThat(model.askedProperty().get()).contains(Question.PRACTICE);
    model.back();
    assertThat(model.askedProperty().get()).isEmpty();
    assertThat(model.practice().get()).isEqualTo("North Street");
  }

  @Test
  void aFullDiskLosesNoAnswer() {
    full = true;
    answerAll();
    assertThat(room.reported()).hasSize(1);
    assertThat(model.workingProperty().get()).isFalse();
    assertThat(model.askedProperty().get()).contains(Question.PAUSE);
    full = false;
    model.next();
    assertThat(steps).containsExactly("own", "done");
  }

  private void answerAll() {
    model.setUp();
    model.practice().set(" North Street ");
    model.next();
    model.you().set("Anna Keller");
    model.others().set("Ben Okafor, Anna Groß,");
    model.next();
    model.days().add(DayOfWeek.SATURDAY);
    model.hours().set("8-12, 13-16:30");
    model.next();
    model.service().set("Manuelle Therapie");
    model.minutes().set("45");
    model.price().set("54,50");
    model.next();
    model.pause().set(10);
    model.next();
  }

  @Override
  public void samplePractice() {
    steps.add("sample");
  }

  @Override
  public void ownPractice(Rules rules) {
    if (full) throw new ProblemException(Problem.of("DISK_FULL"));
    steps.add("own");
    made = Optional.of(rules);
  }

  @Override
  public void importFile(Path file) {
    if (locked) throw new ProblemException(Problem.of("BACKUP_LOCKED", file.toString()));
    steps.add("import " + file);
  }

  @Override
  public boolean unlock(Path backup, String typed) {
    if (typed.equals("right")) locked = false;
    return !locked;
  }
}

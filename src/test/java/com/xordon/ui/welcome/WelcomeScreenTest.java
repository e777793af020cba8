package com.xordon.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.practice.Rules;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeScreenTest implements FirstSteps {
  private final List<String> steps = new ArrayList<>();
  private boolean locked;

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void itLooksAsDrawn(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    var warnings =
        Lights.show(
            mode,
            1280,
            720,
            screen,
            () -> {
              Lights.picture("welcome-" + mode, screen);
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void arrowsChooseAndEnterStarts() {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        Mode.LIGHT,
        1280,
        720,
        screen,
        () -> {
          key(screen.view(), KeyCode.DOWN);
          key(screen.view(), KeyCode.UP);
          key(screen.view(), KeyCode.ENTER);
        });
    assertThat(steps).containsExactly("sample", "done");
  }

  @Test
  void fiveQuestionsAreAnsweredFromTheKeyboard() {
    var screen = Lights.call(() -> screen(new Room(Locale.GERMANY)));
    Lights.show(
        Mode.LIGHT,
        1280,
        720,
        screen,
        () -> {
          key(screen.view(), KeyCode.DOWN);
          key(screen.view(), KeyCode.ENTER);
          next(screen.view());
          Lights.picture("welcome-question-de", screen);
          answer(screen.view(), "practice", "Praxis Nord");
          next(screen.view());
          assertThat(focused(screen.view()).getId()).isEqualTo("answer-you");
          answer(screen.view(), "you", "Anna Keller");
          next(screen.view());
          Lights.picture("welcome-hours-de", screen);
          assertThat(Lights.nameless(screen.view())).isEmpty();
          next(screen.view());
          answer(screen.view(), "service", "Massage");
          next(screen.view());
          Lights.picture("welcome-pause-de", screen);
          next(screen.view());
        });
    assertThat(steps).containsExactly("own Praxis Nord", "done");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void aLockedBackupAsksForItsKey(Mode mode) {
    locked = true;
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        mode,
        1280,
        720,
        screen,
        () -> {
          ((Button) screen.view().lookup("#choice-import")).fire();
          Lights.layOut(screen.view().getScene());
          assertThat(focused(screen.view()).getId()).isEqualTo("backup-key");
          Lights.picture("welcome-key-" + mode, screen);
          assertThat(Lights.nameless(screen.view())).isEmpty();
          ((TextField) focused(screen.view())).setText("wrong");
          key(screen.view(), KeyCode.ENTER);
          assertThat(focused(screen.view()).getId()).isEqualTo("backup-key");
          ((TextField) focused(screen.view())).setText("typed");
          key(screen.view(), KeyCode.ENTER);
        });
    assertThat(steps).containsExactly("unlock wrong", "unlock typed", "import", "done");
  }

  @Override
  public void samplePractice() {
    steps.add("sample");
  }

  @Override
  public void ownPractice(Rules rules) {
    steps.add("own " + rules.practice().name());
  }

  @Override
  public void importFile(Path file) {
    if (locked) throw new ProblemException(Problem.of("BACKUP_LOCKED", file.toString()));
    steps.add("import");
  }

  @Override
  public boolean unlock(Path backup, String typed) {
    steps.add("unlock " + typed);
    locked = typed.equals("wrong");
    return !locked;
  }

  private WelcomeScreen screen(Room room) {
    return new WelcomeScreen(
        this,
        () -> Optional.of(Path.of("monday.zip")).filter(f -> locked),
        room.background,
        room.problems,
        room.texts(WelcomeScreen.class),
        () -> steps.add("done"));
  }

  private static Node focused(Node view) {
    return view.getScene().getFocusOwner();
  }

  private static void key(Node view, KeyCode code) {
    focused(view)
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    Lights.layOut(view.getScene());
  }

  private static void answer(Node view, String id, String text) {
    ((TextField) view.lookup("#answer-" + id)).setText(text);
  }

  private static void next(Node view) {
    view.lookupAll(".button.primary").stream().map(Button.class::cast).forEach(Button::fire);
    Lights.layOut(view.getScene());
  }
}

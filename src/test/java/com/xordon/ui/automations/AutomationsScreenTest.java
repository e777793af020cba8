package com.xordon.ui.automations;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.LogLine.Kind;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.ui.Lights;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutomationsScreenTest {
  @TempDir Path home;
  private AutomationsRoom room;

  private AutomationsRoom room(Locale locale) {
    room = new AutomationsRoom(home, locale);
    return room;
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void everySectionNamesWhatCanBeReached(Mode mode) {
    var room = room(Locale.UK);
    room.setUpMail();
    var story = new AutomationStory(room.ledger(), AutomationsRoom.NOW);
    story.troubles();
    story.aDay();
    var warnings =
        show(
            mode,
            () -> {
              for (var section : Section.values()) {
                room.model().go(section);
                layOut();
                Lights.picture("automations-" + section + "-" + mode, room.screen);
                assertThat(Lights.nameless(room.screen.view())).as("" + section).isEmpty();
              }
              room.model().account().open();
              layOut();
              assertThat(Lights.nameless(room.screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void whatWaitsIsSentOrNotAndTheBadgeFollows() {
    var room = room(Locale.UK);
    var story = new AutomationStory(room.ledger(), AutomationsRoom.NOW);
    var move = story.task(0, "move", 0, Task.State.HELD, "");
    var other = story.task(1, "confirmation", 0, Task.State.HELD, "");
    var todo = story.task(2, "no-show", 1, Task.State.HELD, "URGENT");
    var missed = story.task(4, "reminder-24h", 0, Task.State.MISSED, "TOO_LATE");
    var unsure = story.task(5, "reminder-2h", 1, Task.State.UNCERTAIN, "UNSURE HTTP 503");
    show(
        Mode.LIGHT,
        () -> {
          assertThat(room.screen.waiting().get()).isEqualTo(5);
          room.model().go(Section.QUEUE);
          layOut();
          assertThat(texts()).contains("Waits for your word", "To do", "Urgent");
          deed("Send", move).fire();
          deed("Don’t send", other).fire();
          deed("Done", todo).fire();
          room.model().go(Section.DID_NOT_RUN);
          layOut();
          assertThat(texts()).anyMatch(t -> t.contains("It was later than its rule allows."));
          deed("It arrived", unsure).fire();
          deed("Send", missed).fire();
          assertThat(room.screen.waiting().get()).isZero();
          assertThat(texts()).contains("Everything ran");
        });
    assertThat(state(move.id())).isEqualTo(Task.State.DUE);
    assertThat(state(other.id())).isEqualTo(Task.State.CANCELLED);
    assertThat(state(todo.id())).isEqualTo(Task.State.DONE);
    assertThat(state(missed.id())).isEqualTo(Task.State.DUE);
    assertThat(state(unsure.id())).isEqualTo(Task.State.DONE);
    assertThat(room.woken()).isEqualTo(2);
  }

  @Test
  void aChipGoesInWhereTheCaretIsAndASectionAroundWhatIsSelected() {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          room.model().go(Section.TEXTS);
          layOut();
          var body = (TextArea) room.screen.view().lookup(".text-editor .text-area");
          body.setText("Dear , bye");
          body.requestFocus();
          body.positionCaret(5);
          named("Client’s first name").fire();
          assertThat(body.getText()).isEqualTo("Dear {{contact_first_name}}, bye");
          body.selectRange(body.getLength() - 3, body.getLength());
          named("Only if").fire();
          named("if there is a video link").fire();
          assertThat(body.getText()).endsWith(", {{#video}}bye{{/video}}");
        });
  }

  @Test
  void aFaultIsSelectedWhenItsPlaceIsPressed() {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          room.model().go(Section.TEXTS);
          layOut();
          var body = (TextArea) room.screen.view().lookup(".text-editor .text-area");
          body.setText("Hello\n and {{no_name}}");
          named("Mail, Line 2, column 6").fire();
          assertThat(body.getSelectedText()).isEqualTo("{{no_name}}");
        });
  }

  @Test
  void theAccountIsWrittenDownTriedAndEndsTheSilence() throws Exception {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          assertThat(texts()).contains("No message leaves this practice yet.");
          named("Set up the mail account…").fire();
          layOut();
          var model = room.model().account();
          var form = model.form();
          field("Server").setText("127.0.0.1");
          field("Port").setText("99999");
          field("Password").setText("sesame");
          model.save();
          assertThat(form.complaint(Setting.PORT).get()).isEqualTo("port.wrong");
          assertThat(form.complaint(Setting.FROM_ADDRESS).get()).isEqualTo("sender.missing");
          assertThat(room.setting("mail.smtp.host")).isEmpty();
          field("Port").setText(room.mailPort());
          field("Mail comes from").setText("desk@north.example");
          model.testTo.set("me@north.example");
          model.test();
          assertThat(model.testedProperty().get())
              .isEqualTo("It is on its way to me@north.example.");
          assertThat(room.secrets).containsEntry("mail.smtp.password", "sesame");
          assertThat(field("Password").getText()).isEmpty();
          model.save();
          assertThat(model.openProperty().get()).isFalse();
          assertThat(texts()).doesNotContain("No message leaves this practice yet.");
        });
    assertThat(room.server.getReceivedMessages()).hasSize(1);
    assertThat(room.setting("mail.smtp.security")).isEqualTo("starttls");
  }

  @Test
  void aSignInInTheBrowserTakesThePlaceOfAPassword() {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          var model = room.model().account();
          model.open();
          layOut();
          named("Sign in at Google").fire();
          assertThat(model.form().complaint(Setting.USER).get()).isEqualTo("address.wrong");
          field("User").setText("desk@north.example");
          room.mailSignIn.next = MailSignIn.Ending.DENIED;
          named("Sign in at Google").fire();
          layOut();
          assertThat(texts()).contains("The provider said no, or you did.");
          room.mailSignIn.next = MailSignIn.Ending.CONNECTED;
          named("Sign in at Google").fire();
          layOut();
          Lights.picture("automations-signed-in", room.screen);
          assertThat(texts()).anyMatch(t -> t.startsWith("Signed in as desk@north.example"));
          assertThat(field("Password").isDisabled()).isTrue();
          named("Sign out").fire();
          layOut();
          assertThat(field("Password").isDisabled()).isFalse();
          assertThat(room.setting("mail.smtp.host")).isEmpty();
        });
  }

  @Test
  void anAccountThatCanNotBeReachedSaysSo() {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          var model = room.model().account();
          model.open();
          model.form().text(Setting.HOST).set("127.0.0.1");
          model.form().text(Setting.PORT).set("1");
          model.form().text(Setting.FROM_ADDRESS).set("desk@north.example");
          model.testTo.set("me@north.example");
          model.test();
          assertThat(model.testedProperty().get())
              .startsWith("The server could not be reached. Nobody answers");
        });
  }

  @Test
  void theMomentOfARuleIsShownWhateverStoodThereBefore() {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          var list = (ListView<?>) room.screen.view().lookup(".rules .list-view");
          for (int i : new int[] {4, 0, 6, 4}) {
            list.getSelectionModel().select(i);
            layOut();
            var shown =
                room.screen.view().lookupAll(".rule-editor .combo-box .list-cell").stream()
                    .filter(AutomationsScreenTest::isSeen)
                    .map(n -> ((Labeled) n).getText())
                    .toList();
            assertThat(shown).as("rule " + i).noneMatch(t -> t == null || t.isEmpty());
          }
        });
  }

  @Test
  void askingFirstIsRemembered() {
    var room = room(Locale.UK);
    show(
        Mode.LIGHT,
        () -> {
          room.model().account().askFirst(true);
          assertThat(room.model().mannersProperty().get().orElseThrow().asksFirst()).isTrue();
        });
    assertThat(room.setting("messages.ask")).isEqualTo("true");
  }

  @Test
  void theLogIsFilteredAndGoesIntoAFileWithoutFormulas() throws IOException {
    var room = room(Locale.UK);
    var story = new AutomationStory(room.ledger(), AutomationsRoom.NOW);
    story.aDay();
    story.line(1, 3, "move", Kind.MAIL, Result.REFUSED, "=HYPERLINK(\"x\")");
    show(
        Mode.LIGHT,
        () -> {
          room.model().go(Section.LOG);
          var log = room.model().log();
          log.problemsOnly().set(true);
          assertThat(log.shown()).hasSize(4);
          log.search().set("nothing like it");
          layOut();
          assertThat(texts()).contains("No line of the log is like that.");
          named("Show all").fire();
          assertThat(log.shown()).hasSize(11);
          room.model().saveLog();
        });
    var lines = Files.readAllLines(home.resolve("automation-log.csv"));
    assertThat(lines).hasSize(12);
    assertThat(lines.get(1)).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(lines.stream().filter(l -> l.contains("SMS"))).noneMatch(l -> l.contains("'+49"));
  }

  @Test
  void everyActionHasANameAndNoneIsThereTwice() {
    var room = room(Locale.UK);
    assertThat(room.screen.actions()).extracting(Action::id).doesNotHaveDuplicates();
    assertThat(room.screen.actions()).extracting(Action::text).noneMatch(t -> t.startsWith("act."));
  }

  @Test
  void inGermanNothingIsCutAndAllFitsInto1280() {
    var room = room(Locale.GERMANY);
    room.setUpMail();
    var story = new AutomationStory(room.ledger(), AutomationsRoom.NOW);
    story.troubles();
    Lights.show(
        Mode.LIGHT,
        1096,
        668,
        room.screen,
        () -> {
          for (var section : Section.values()) {
            room.model().go(section);
            layOut();
            Lights.picture("automations-small-de-" + section, room.screen);
            var view = room.screen.view();
            assertThat(view.minWidth(-1)).as("" + section).isLessThanOrEqualTo(1096);
            for (var node : view.lookupAll(".button")) {
              var button = (Button) node;
              if (button.getText() == null || button.getText().isEmpty()) continue;
              if (!isSeen(button)) continue;
              var drawn = (javafx.scene.text.Text) button.lookup(".text");
              assertThat(drawn.getText()).isEqualTo(button.getText());
            }
          }
        });
  }

  private List<String> show(Mode mode, Runnable work) {
    return Lights.show(mode, 1544, 848, room.screen, work);
  }

  private void layOut() {
    Lights.layOut(room.screen.view().getScene());
  }

  private Task.State state(TaskId id) {
    return room.ledger().read(p -> p.outbox().task(id)).orElseThrow().state();
  }

  private Button deed(String text, Task about) {
    layOut();
    var list = (ListView<?>) room.screen.view().lookup(".queue .list-view");
    var row =
        list.getItems().stream()
            .map(TaskRow.class::cast)
            .filter(r -> r.id().equals(about.id()))
            .findFirst()
            .orElseThrow();
    return buttons()
        .filter(b -> text.equals(b.getText()))
        .filter(b -> b.getAccessibleText() != null)
        .filter(b -> b.getAccessibleText().equals(text + ", " + row.who() + ", " + row.what()))
        .findFirst()
        .orElseThrow();
  }

  private ButtonBase named(String text) {
    layOut();
    return room.screen.view().lookupAll("*").stream()
        .filter(n -> n instanceof ButtonBase)
        .map(ButtonBase.class::cast)
        .filter(b -> text.equals(b.getText()) && b.isVisible())
        .findFirst()
        .orElseThrow();
  }

  private Stream<Button> buttons() {
    return room.screen.view().lookupAll(".button").stream().map(Button.class::cast);
  }

  private TextField field(String name) {
    layOut();
    return room.screen.view().lookupAll(".account .text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts() {
    layOut();
    return room.screen.view().lookupAll(".label").stream()
        .filter(AutomationsScreenTest::isSeen)
        .map(n -> ((Labeled) n).getText())
        .filter(t -> t != null)
        .toList();
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
    return true;
  }
}

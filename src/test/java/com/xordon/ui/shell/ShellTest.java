package com.xordon.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.CssComplaints;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Look;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.PlainScreen;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ShellTest extends ApplicationTest {
  private final Actions actions = new Actions();
  private final Notices notices = new Notices();
  private final ProblemSurface problems = new ProblemSurface();
  private final SimpleObjectProperty<ColorScheme> system =
      new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final List<String> done = new ArrayList<>();
  private CssComplaints complaints;
  private PlainScreen calendar;
  private PlainScreen clients;
  private Theme theme;
  private Shell shell;

  @BeforeEach
  void listen() {
    complaints = new CssComplaints();
  }

  @AfterEach
  void noStyleSheetIsComplainedAbout() {
    assertThat(complaints.stop()).isEmpty();
  }

  @Override
  public void start(Stage stage) {
    var book = Action.of("calendar.book", "Book a time", Icons.PLUS, () -> done.add("book"));
    var day =
        Action.of("calendar.day", "Show the day", Icons.CALENDAR_CLOCK, () -> done.add("day"));
    calendar =
        new PlainScreen(
            "calendar",
            "Calendar",
            Icons.CALENDAR_BLANK_OUTLINE,
            book.key("Shortcut+N"),
            day.key("D"));
    clients = new PlainScreen("clients", "Clients", Icons.ACCOUNT_MULTIPLE_OUTLINE);
    actions.register(
        Action.of("desk.undo", "Undo", Icons.UNDO_VARIANT, () -> done.add("undo"))
            .key("Shortcut+Z"));
    theme = new Theme(Mode.SYSTEM, system);
    var clock = InstantSource.fixed(Instant.parse("2026-11-17T09:26:00Z"));
    var texts = Texts.of(Shell.class, Locale.UK, ZoneId.of("Europe/Berlin"));
    shell = new Shell(List.of(calendar, clients), actions, notices, problems, theme, texts, clock);
    stage.setScene(shell.scene());
    stage.setWidth(1400);
    stage.setHeight(860);
    stage.show();
  }

  @Test
  void thePaletteOpensByCtrlKAndRunsWhatIsFound() {
    push(KeyCode.CONTROL, KeyCode.K);
    assertThat(lookup("#palette").query().isVisible()).isTrue();
    write("book");
    picture("palette-light");
    push(KeyCode.ENTER);
    assertThat(done).containsExactly("book");
    assertThat(lookup("#palette").query().isVisible()).isFalse();
  }

  @Test
  void whatWaitsIsCountedAndOneStepAway() {
    var button = lookup("#attention").queryButton();
    assertThat(button.isVisible()).isFalse();
    interact(() -> clients.waiting.set(3));
    picture("attention");
    assertThat(button.isVisible()).isTrue();
    assertThat(button.getAccessibleText()).isEqualTo("3 things need attention");
    var badges = lookup(".rail .badge").queryAllAs(Labeled.class);
    assertThat(badges.stream().filter(Node::isVisible).map(Labeled::getText)).containsExactly("3");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    assertThat(shell.current().get()).isSameAs(clients);
    interact(button::fire);
    assertThat(clients.shown - clients.hidden).isOne();
    interact(() -> clients.waiting.set(0));
    assertThat(button.isVisible()).isFalse();
  }

  @Test
  void escapeClosesThePaletteAndTheFocusComesBack() {
    var field = lookup(".text-field").queryAll().stream().filter(this::inRoom).findFirst();
    interact(() -> field.orElseThrow().requestFocus());
    push(KeyCode.CONTROL, KeyCode.K);
    push(KeyCode.ESCAPE);
    assertThat(shell.scene().getFocusOwner()).isSameAs(field.orElseThrow());
  }

  @Test
  void theKeyOverlayListsAllKeys() {
    push(KeyCode.F1);
    picture("keys-light");
    var words =
        lookup("#keys .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    for (var action : actions.all())
      if (action.key().isPresent())
        assertThat(words).contains(action.text(), Keys.of(action).orElseThrow());
    push(KeyCode.ESCAPE);
    assertThat(lookup("#keys").query().isVisible()).isFalse();
  }

  @Test
  void theLookFollowsTheSystemWhileTheProgramRuns() {
    var colour = theme.color("ground");
    interact(() -> system.set(ColorScheme.DARK));
    assertThat(theme.changes().get()).isEqualTo(Look.DARK);
    assertThat(theme.color("ground")).isNotEqualTo(colour).isEqualTo(Color.web("#151413"));
    assertThat(groundInTheWindow()).isEqualTo(Color.web("#151413"));
    picture("shell-dark");
    push(KeyCode.CONTROL, KeyCode.K);
    picture("palette-dark");
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(groundInTheWindow()).isEqualTo(Color.web("#F6F5F2"));
  }

  @Test
  void aNoticeIsTakenBackByItsButton() {
    interact(
        () -> notices.sayWithUndo("Dieter Baumann moved to 13:30.", () -> done.add("taken back")));
    picture("notice-light");
    clickOn("Undo");
    assertThat(done).containsExactly("taken back");
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void aProblemSaysWhatHappenedWhatToDoAndItsCode() {
    interact(() -> problems.report(Problem.of("NO_PRACTICE")));
    picture("problem-light");
    assertThat(lookup("There is no practice in this data folder yet.").tryQuery()).isPresent();
    assertThat(lookup("NO_PRACTICE").tryQuery()).isPresent();
    interact(() -> problems.putAway(problems.open().getFirst()));
    assertThat(lookup("NO_PRACTICE").tryQuery()).isEmpty();
  }

  @Test
  void aRoomHearsWhenItComesInSightAndGoes() {
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(shell.current().get()).isSameAs(clients);
    assertThat(List.of(calendar.shown, calendar.hidden, clients.shown)).containsExactly(1, 1, 1);
  }

  @Test
  void aLetterAloneIsTypedWhereOneTypesAndRunsAtHomeOnly() {
    interact(() -> lookup("#search").query().requestFocus());
    push(KeyCode.D);
    assertThat(done).containsExactly("day");
    interact(() ->
        lookup(".text-field").queryAll().stream()
            .filter(this::inRoom)
            .findFirst()
            .orElseThrow()
            .requestFocus());
    push(KeyCode.D);
    assertThat(done).containsExactly("day");
    interact(() -> shell.show("clients"));
    interact(() -> lookup("#search").query().requestFocus());
    push(KeyCode.D);
    assertThat(done).containsExactly("day");
  }

  @Test
  void whatIsDoneInARoomBringsItInSight() {
    interact(() -> shell.show("clients"));
    push(KeyCode.CONTROL, KeyCode.N);
    assertThat(shell.current().get()).isSameAs(calendar);
    assertThat(done).containsExactly("book");
  }

  @Test
  void everyButtonHasAName() {
    for (var node : lookup(".button").queryAllAs(Button.class))
      if (node.getText() == null || node.getText().isEmpty())
        assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank();
  }

  private boolean inRoom(Node node) {
    return !node.getStyleClass().contains("palette-words");
  }

  private Color groundInTheWindow() {
    var picture = new Color[1];
    interact(() -> picture[0] = shell.scene().snapshot(null).getPixelReader().getColor(4, 500));
    return picture[0];
  }

  private void picture(String name) {
    interact(() -> {
      try {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var image = SwingFXUtils.fromFXImage(shell.scene().snapshot(null), null);
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}

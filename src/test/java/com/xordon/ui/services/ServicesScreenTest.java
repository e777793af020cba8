package com.xordon.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.TimeRange;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Mode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServicesScreenTest {
  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void itLooksAsDrawn(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    var warnings =
        Lights.show(
            mode,
            1544,
            848,
            screen,
            () -> {
              Lights.picture("services-" + mode, screen);
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void aServiceGetsItsProvidersInOrder() {
    var room = new Room();
    var screen = Lights.call(() -> screen(room));
    Lights.show(
        Mode.LIGHT,
        1544,
        848,
        screen,
        () -> {
          for (var name : List.of("Google Meet", "Zoom")) {
            choice(screen.view(), "Make meetings with " + name).fire();
          }
          choice(screen.view(), "Ask Zoom earlier").fire();
          scrollDown(screen.view());
          Lights.picture("services-video", screen);
          assertThat(Lights.nameless(screen.view())).isEmpty();
          screen.actions().getLast().perform();
        });
    assertThat(room.read(p -> p.rules()).services().getFirst().video())
        .containsExactly("zoom", "meet");
    assertThat(room.ledger.steps().getLast().deed()).isEqualTo(Deed.EDIT);
  }

  private static Button choice(Node view, String name) {
    return view.lookupAll(".video-choice .button").stream()
        .map(Button.class::cast)
        .filter(b -> name.equals(b.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGermanFormSaysWhatIsWrong() {
    var screen = Lights.call(() -> screen(new Room(Locale.GERMANY)));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          var length = named(screen.view(), "Dauer");
          length.setText("lang");
          screen.actions().getLast().perform();
          Lights.picture("services-de", screen);
          assertThat(length.getAccessibleText())
              .endsWith("Eine Dauer liegt zwischen 1 und 1440 Minuten.");
          assertThat(length.getText()).isEqualTo("lang");
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void weightsShowTheSharesTheyWouldGive(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    var warnings =
        Lights.show(
            mode,
            1544,
            1100,
            screen,
            () -> {
              named(screen.view(), "Weight of Ben").setText("9");
              scrollDown(screen.view());
              Lights.picture("services-weights-" + mode, screen);
              assertThat(texts(screen.view())).anyMatch(t -> t.startsWith("by weight"));
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void aWeightThatMakesNoSenseIsSaidAtItsFieldAndNotSaved() {
    var room = new Room();
    var screen = Lights.call(() -> screen(room));
    int steps = room.ledger.steps().size();
    Lights.show(
        Mode.LIGHT,
        1544,
        1100,
        screen,
        () -> {
          var weight = named(screen.view(), "Weight of Ben");
          for (var wrong : List.of("0", "11", "x")) {
            weight.setText(wrong);
            screen.actions().getLast().perform();
            assertThat(weight.getAccessibleText()).endsWith("from 1 to 10.");
          }
          scrollDown(screen.view());
          Lights.picture("services-weight-wrong", screen);
        });
    assertThat(room.ledger.steps()).hasSize(steps);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void aPanelIsSaidInPlainWords(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        mode,
        1544,
        1100,
        screen,
        () -> {
          choose(screen.view(), "Case review");
          scrollDown(screen.view());
          Lights.picture("services-panel-" + mode, screen);
          assertThat(texts(screen.view())).contains("Needed: Cara and one of Anna, Ben, Davit.");
        });
  }

  @Test
  void aRequirementLargerThanItsSetIsSaidInGerman() {
    var room = new Room(Locale.GERMANY);
    var screen = Lights.call(() -> screen(room));
    int steps = room.ledger.steps().size();
    Lights.show(
        Mode.LIGHT,
        1544,
        1100,
        screen,
        () -> {
          choose(screen.view(), "Fallbesprechung");
          named(screen.view(), "Wie viele").setText("4");
          screen.actions().getLast().perform();
          scrollDown(screen.view());
          Lights.picture("services-panel-wrong-de", screen);
          assertThat(texts(screen.view())).anyMatch(t -> t.startsWith("Hier stehen nur 1"));
        });
    assertThat(room.ledger.steps()).hasSize(steps);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void anAddOnHasAFieldForItsNameAndStandsOnlyWhereItCanBeTaken(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    var warnings =
        Lights.show(
            mode,
            1544,
            1100,
            screen,
            () -> {
              button(screen.view(), "Add something").fire();
              var names = fields(screen.view(), "Name");
              assertThat(names).hasSize(2);
              names.getLast().setText("Heat pack");
              scrollDown(screen.view());
              assertThat(Lights.nameless(screen.view())).isEmpty();
              Lights.picture("services-addons-" + mode, screen);
              button(screen.view(), "Discard").fire();
              choose(screen.view(), "Running camp");
              assertThat(screen.view().lookup(".add-ons").isVisible()).isFalse();
            });
    assertThat(warnings).isEmpty();
  }

  private static Button button(Node view, String text) {
    return view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void partsAreDrawn(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        mode,
        1544,
        1100,
        screen,
        () -> {
          choose(screen.view(), "Running camp");
          scrollDown(screen.view());
          Lights.picture("services-days-" + mode, screen);
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void partsThatOverlapAreRefusedAtTheirField(Mode mode) {
    var room = new Room();
    var screen = Lights.call(() -> screen(room));
    Lights.show(
        mode,
        1544,
        1100,
        screen,
        () -> {
          choose(screen.view(), "Running camp");
          var second = fields(screen.view(), "Day").get(1);
          second.setText("1");
          screen.actions().getLast().perform();
          scrollDown(screen.view());
          Lights.picture("services-days-wrong-" + mode, screen);
          assertThat(texts(screen.view()))
              .contains("This part begins before the one above it is over.");
          second.setText("2");
          fields(screen.view(), "From–to").get(1).setText("10–12");
          screen.actions().getLast().perform();
        });
    var camp = room.read(p -> p.rules()).service(new ServiceId("camp")).orElseThrow().multiDay();
    assertThat(camp.orElseThrow().parts().get(1).range()).isEqualTo(TimeRange.of(10, 0, 12, 0));
  }

  private static void choose(Node view, String name) {
    var list = (ListView<?>) view.lookup(".list-view");
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof Service s && s.name().equals(name)) {
        list.getSelectionModel().clearAndSelect(i);
      }
    }
    Lights.layOut(view.getScene());
  }

  private static void scrollDown(Node view) {
    Lights.layOut(view.getScene());
    ((ScrollPane) view.lookup(".service-pane .scroll-pane")).setVvalue(1);
    Lights.layOut(view.getScene());
  }

  private static List<String> texts(Node view) {
    return view.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
  }

  private static List<TextField> fields(Node view, String name) {
    return view.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .sorted(Comparator.comparing(f -> f.localToScene(0, 0).getY()))
        .toList();
  }

  private static ServicesScreen screen(Room room) {
    return new ServicesScreen(
        room, room.clock, room, room.background, room.voice, room.texts(ServicesScreen.class));
  }

  private static TextField named(Node view, String name) {
    return view.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}

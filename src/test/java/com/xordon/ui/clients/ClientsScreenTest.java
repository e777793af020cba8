package com.xordon.ui.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientsScreenTest implements ClientDoors {
  private final List<String> went = new ArrayList<>();

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
              type(screen.view(), "ha");
              ((ClientTable) screen.view().lookup(".table-view")).enter(true);
              type(screen.view(), "");
              Lights.picture("clients-" + mode, screen);
              assertThat(Lights.nameless(screen.view())).isEmpty();
            });
    assertThat(warnings).isEmpty();
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
          screen.actions().getFirst().perform();
          Lights.layOut(screen.view().getScene());
          var mail = named(screen.view(), "Mail");
          mail.setText("lena");
          press(screen.view(), "Speichern");
          Lights.picture("clients-form-de", screen);
          assertThat(mail.getAccessibleText())
              .isEqualTo("Mail. Eine Mailadresse sieht aus wie name@example.org.");
          assertThat(mail.getText()).isEqualTo("lena");
        });
  }

  @Test
  void emptyListsSayWhatBelongsThereOrWhatWasAskedFor() {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          type(screen.view(), "Zoe Ahrens");
          Lights.picture("clients-nobody", screen);
          press(screen.view(), "New client “Zoe Ahrens”");
          assertThat(named(screen.view(), "Name").getText()).isEqualTo("Zoe Ahrens");
        });
  }

  @Test
  void itListensOnlyWhileShown() {
    var room = new Room();
    var screen = Lights.call(() -> screen(room));
    Lights.show(Mode.LIGHT, 1224, 668, screen, () -> assertThat(room.listeners()).isEqualTo(1));
    assertThat(room.listeners()).isZero();
  }

  @Test
  void theRoomLeadsToBookingAndToTheCalendar() {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          type(screen.view(), "Hannah Weiss");
          ((ClientTable) screen.view().lookup(".table-view")).enter(true);
          Lights.layOut(screen.view().getScene());
          press(screen.view(), "Book");
          press(screen.view(), "Open in the calendar");
        });
    assertThat(went).hasSize(2).first().isEqualTo("book Hannah Weiss");
  }

  @Override
  public void book(Client client) {
    went.add("book " + client.name());
  }

  @Override
  public void putOnWaitlist(Client client) {
    went.add("wait " + client.name());
  }

  @Override
  public void open(Appointment appointment) {
    went.add("open " + appointment.id());
  }

  private ClientsScreen screen(Room room) {
    return new ClientsScreen(
        room, room.clock, room, room.background, room.voice, room.texts(ClientsScreen.class), this);
  }

  private static void type(Node view, String text) {
    ((TextField) view.lookup(".search")).setText(text);
    Lights.layOut(view.getScene());
  }

  private static TextField named(Node view, String name) {
    return view.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .filter(f -> !f.getStyleClass().contains("search"))
        .findFirst()
        .orElseThrow();
  }

  private static void press(Node view, String text) {
    view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
    Lights.layOut(view.getScene());
  }
}

package com.xordon.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Mode;
import java.util.Locale;
import javafx.scene.Node;
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

  private static ServicesScreen screen(Room room) {
    return new ServicesScreen(
        room, room, room.background, room.voice, room.texts(ServicesScreen.class));
  }

  private static TextField named(Node view, String name) {
    return view.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}

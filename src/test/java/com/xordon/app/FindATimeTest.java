package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.ui.kit.Mode;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front desk's way from a wish to a filled booking card, and the weeks side by side.
class FindATimeTest {
  @TempDir Path home;

  @Test
  void fourWordsAndEnterOpenTheBookingCardFilled() {
    try (var desk = WiredDesk.withSample(home.resolve("en"), Locale.UK)) {
      desk.look(Mode.LIGHT).size(1280, 720).settle();
      desk.run("go.calendar");
      desk.run("find.open"); // 1: Ctrl+F
      desk.type("60 ben cara 15+"); // 2 to 5
      desk.settleUntil(() -> desk.scene().lookup(".find-answers .list-cell:filled") != null);
      desk.picture(Path.of("target/screens/find-wired.png"));
      desk.press(KeyCode.ENTER); // 6
      desk.settle();
      desk.picture(Path.of("target/screens/find-booked.png"));
      assertThat(desk.scene().lookup(".find-pane").getParent().isVisible()).isFalse();
      assertThat(desk.scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
    }
  }

  @Test
  void theTimelineShowsWeeksAndOpensASessionByKeys() {
    try (var desk = WiredDesk.withSample(home.resolve("de"), Locale.GERMANY)) {
      desk.look(Mode.DARK).size(1600, 900).settle();
      desk.run("go.calendar");
      desk.run("calendar.timeline");
      desk.settle();
      desk.picture(Path.of("target/screens/timeline-de-DARK.png"));
      desk.press(KeyCode.DOWN);
      desk.press(KeyCode.ENTER);
      desk.look(Mode.LIGHT).settle();
      desk.picture(Path.of("target/screens/timeline-de-LIGHT.png"));
      assertThat(desk.scene().lookup(".popover")).isNotNull();
      desk.press(KeyCode.ESCAPE);
      for (int i = 0; i < 80; i++) desk.run("calendar.back");
      desk.settle();
      desk.picture(Path.of("target/screens/timeline-empty.png"));
    }
  }
}

package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What needs a real display: windows taller than the headless platform can hold, and the mouse of
/// the system.
@Tag("xvfb")
class OnADisplayTest {
  @TempDir Path home;

  @Test
  void aTallWindowIsDrawnWhole() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      desk.size(1600, 1150).settle();
      assertThat(WiredDesk.fx(() -> desk.scene().getHeight())).isGreaterThan(1050);
      assertThat(WiredDesk.fx(() -> desk.scene().snapshot(null).getHeight())).isGreaterThan(1050);
    }
  }

  @Test
  void aClickOfTheMouseOnTheRailOpensTheRoom() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      desk.size(1400, 900).settle();
      desk.run("go.calendar");
      WiredDesk.fx(() -> {
        var items = desk.scene().getRoot().lookupAll(".rail-item").stream().toList();
        var second = items.get(1);
        var middle = second.localToScreen(second.getBoundsInLocal());
        var robot = new Robot();
        robot.mouseMove(middle.getCenterX(), middle.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
        return true;
      });
      desk.settle();
      assertThat(desk.wiring().window().state(com.xordon.ui.kit.Mode.LIGHT).screen())
          .isEqualTo("clients");
    }
  }

  @Test
  void aWindowLeftOnADisplayThatIsGoneComesBackInReach() {
    var gone = com.xordon.ui.shell.WindowState.first();
    assertThat(gone.within(List.of(new Rectangle2D(0, 0, 1920, 1080))).place().getMinX())
        .isGreaterThanOrEqualTo(0);
  }
}

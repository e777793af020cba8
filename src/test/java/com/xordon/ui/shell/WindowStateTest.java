package com.xordon.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.ui.kit.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStateTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

  @TempDir private Path folder;

  @Test
  void whatWasKeptComesBack() {
    var state = at(2000, 40, 1100, 700);
    new WindowFile(folder.resolve("data")).write(state);
    assertThat(new WindowFile(folder.resolve("data")).read()).isEqualTo(state);
  }

  @Test
  void withoutAFileTheWindowStartsAnew() {
    assertThat(new WindowFile(folder).read()).isEqualTo(WindowState.first());
  }

  @Test
  void aBadFileIsKeptAsideAndTheWindowStartsAnew() throws IOException {
    for (var bad :
        List.of(
            "x = far\n",
            "{}",
            "x = 1\ny = 1\nw = 900\nh = 700\nlook = pink\n",
            "x = 1\ny = 1\nw = -5\nh = 3\n")) {
      Files.writeString(folder.resolve("window.txt"), bad);
      assertThat(new WindowFile(folder).read()).isEqualTo(WindowState.first());
      assertThat(folder.resolve("window.txt.bad")).hasContent(bad);
      assertThat(folder.resolve("window.txt")).doesNotExist();
    }
  }

  @Test
  void aFileThatIsNotTextIsKeptAside() throws IOException {
    Files.write(folder.resolve("window.txt"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
    assertThat(new WindowFile(folder).read()).isEqualTo(WindowState.first());
    assertThat(folder.resolve("window.txt.bad")).exists();
  }

  @Test
  void aWindowOnASecondScreenStaysThere() {
    assertThat(at(2000, 40, 1100, 700).within(List.of(MAIN, RIGHT)).place())
        .isEqualTo(new Rectangle2D(2000, 40, 1100, 700));
  }

  @Test
  void aWindowWhoseScreenIsGoneComesBackToTheMiddle() {
    assertThat(at(2000, 40, 1100, 700).within(List.of(MAIN)).place())
        .isEqualTo(new Rectangle2D(410, 190, 1100, 700));
  }

  @Test
  void aWindowHalfOverTheEdgeIsPushedIn() {
    assertThat(at(1500, 800, 1100, 700).within(List.of(MAIN)).place())
        .isEqualTo(new Rectangle2D(820, 380, 1100, 700));
    assertThat(at(100, -500, 1100, 700).within(List.of(MAIN)).place().getMinY()).isNotNegative();
  }

  @Test
  void aWindowIsNeverLargerThanItsScreenNorTooSmallToUse() {
    var small = new Rectangle2D(0, 0, 1024, 600);
    assertThat(at(0, 0, 3000, 2000).within(List.of(small)).place()).isEqualTo(small);
    assertThat(at(0, 0, 10, 10).within(List.of(MAIN)).place()).isEqualTo(MAIN_LEAST);
  }

  private static final Rectangle2D MAIN_LEAST = new Rectangle2D(480, 240, 960, 600);

  private static WindowState at(double x, double y, double width, double height) {
    return new WindowState(
        new Rectangle2D(x, y, width, height), false, "clients", Mode.DARK, "de", false);
  }
}

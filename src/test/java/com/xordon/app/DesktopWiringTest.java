package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.app.instance.Errand;
import com.xordon.app.instance.Messenger;
import com.xordon.ui.kit.Look;
import com.xordon.ui.kit.Mode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopWiringTest {
  @TempDir Path home;

  @Test
  void theWiredDeskOpensInBothLooksAndLeavesItsPlace() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      for (var mode : List.of(Mode.LIGHT, Mode.DARK)) {
        desk.look(mode).settle();
        var look = WiredDesk.fx(() -> desk.wiring().theme().changes().get());
        assertThat(look).isEqualTo(mode == Mode.DARK ? Look.DARK : Look.LIGHT);
      }
      for (var room : List.of("clients", "services", "team", "calendar")) desk.run("go." + room);
      assertThat(desk.wiring().actions().find("desk.undo")).isPresent();
      assertThat(desk.wiring().actions().find("desk.import")).isPresent();
    }
    assertThat(home.resolve("window.txt")).exists();
    assertThat(home.resolve("backups")).isDirectoryContaining("glob:**daily-2026-11-25.zip");
  }

  @Test
  void aSecondPlaceForBackupsIsAskedForOnTheFirstDay() throws Exception {
    try (var desk = WiredDesk.unasked(home)) {
      desk.settleUntil(() -> !desk.notices().isEmpty());
      var asked = desk.notices().stream().flatMap(n -> n.offer().stream()).toList();
      assertThat(asked).extracting(o -> o.label()).containsExactly("Choose a folder…");
      desk.run("desk.noBackupPlace");
      desk.settleUntil(() -> desk.books().settings().containsKey("backup.place"));
      assertThat(desk.books().settings()).containsEntry("backup.place", "none");
    }
  }

  @Test
  void anEmptyFolderAsksHowToStart() {
    try (var desk = WiredDesk.first(home)) {
      assertThat(desk.wiring().actions().find("go.welcome")).isPresent();
      assertThat(desk.books().isEmpty()).isTrue();
    }
  }

  @Test
  void undoingTheBeginningAsksHowToStartAgain() {
    try (var desk = WiredDesk.unasked(home)) {
      desk.run("desk.undo");
      desk.settleUntil(() -> has(desk, "go.welcome"));
      assertThat(desk.books().isEmpty()).isTrue();
      assertThat(has(desk, "go.welcome")).isTrue();
      assertThat(has(desk, "go.calendar")).isFalse();
      assertThat(has(desk, "desk.import")).isFalse();
      desk.run("desk.redo");
      desk.settleUntil(() -> has(desk, "go.calendar"));
      assertThat(desk.books().isEmpty()).isFalse();
      assertThat(has(desk, "go.calendar")).isTrue();
      assertThat(has(desk, "go.welcome")).isFalse();
    }
  }

  @Test
  void whatFailsHalfWayLeavesTheWelcomeAsItWas() throws Exception {
    var bad = Files.writeString(home.resolve("bad.ics"), "hello");
    try (var desk = WiredDesk.first(home)) {
      var before = desk.scene();
      var seen = new ArrayList<Scene>();
      WiredDesk.fx(() ->
          desk.wiring()
              .window()
              .stage()
              .sceneProperty()
              .subscribe((Scene s) -> {
                seen.add(s);
              }));
      Messenger.send(home, new Errand.Show(List.of(bad)), System.out, System.err);
      desk.settleUntil(
          () -> WiredDesk.fx(() -> !desk.scene().getRoot().lookupAll(".banner.danger").isEmpty()));
      assertThat(desk.books().isEmpty()).isTrue();
      assertThat(seen).containsOnly(before);
    }
  }

  private static boolean has(WiredDesk desk, String action) {
    return WiredDesk.fx(() -> desk.wiring().actions().find(action).isPresent());
  }

  @Test
  void aCommandIsAnsweredByTheOpenDesk() {
    try (var desk = WiredDesk.withSample(home, Locale.UK)) {
      var out = new ByteArrayOutputStream();
      var run =
          new Errand.Run(
              List.of("appointments", "--from", "2026-11-25", "--to", "2026-11-25", "--json"),
              home,
              new byte[0]);
      var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
      assertThat(Messenger.send(home, run, stream, stream)).hasValue(0);
      assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"appointments\":[{");
    }
  }

  @Test
  void aWindowFileNobodyCanReadIsKeptAside() throws Exception {
    Files.writeString(home.resolve("window.txt"), "\u0000nonsense");
    try (var desk = WiredDesk.first(home)) {
      assertThat(home.resolve("window.txt.bad")).exists();
    }
  }
}

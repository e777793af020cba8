package com.xordon.app;

import com.xordon.ui.kit.Mode;
import com.xordon.ui.shell.Shell;
import com.xordon.ui.shell.WindowState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The one window: its place, its icon, and the shell that is in it now.
final class DeskWindow {
  private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

  private final Stage stage = new Stage();
  private final WindowState left;
  private Rectangle2D place;
  private @Nullable Shell shell;
  private Locale language = Locale.UK;
  private Runnable also = () -> {};

  DeskWindow(WindowState left, Runnable closed) {
    this.left = left;
    var areas = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    this.place = left.within(areas).place();
    stage.setTitle("Xordon Desk");
    stage.getIcons().addAll(icons());
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(left.maximized());
    stage.setOnHidden(e -> {
      also.run();
      closed.run();
    });
  }

  /// The program's icon in all sizes that systems ask for.
  static List<Image> icons() {
    return ICONS.stream()
        .map(size -> DeskWindow.class.getResourceAsStream("/com/xordon/icon/icon-" + size + ".png"))
        .map(icon -> new Image(Objects.requireNonNull(icon)))
        .toList();
  }

  /// Puts a shell in, in place of the one before; the room in sight stays.
  void put(Shell fresh, Locale locale) {
    var before = shell;
    if (before != null) before.current().get().hidden();
    shell = fresh;
    language = locale;
    stage.setScene(fresh.scene());
    fresh.show(before == null ? left.screen() : before.current().get().id());
  }

  void show() {
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  void go(String screen) {
    if (shell != null) shell.show(screen);
  }

  void alsoClose(Runnable what) {
    var before = also;
    also =
        () -> {
          before.run();
          what.run();
        };
  }

  Optional<Path> chooseFile() {
    var chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(
            new ExtensionFilter(
                "Calendar, practice, backup", "*.ics", "*.ICS", "*.json", "*.zip", "*.ZIP"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(f -> f.toPath());
  }

  /// A backup from anywhere.
  Optional<Path> chooseBackup() {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().add(new ExtensionFilter("Backup", "*.zip", "*.ZIP"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(f -> f.toPath());
  }

  /// Where a file of that name is to go.
  Optional<Path> chooseTarget(String name) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(f -> f.toPath());
  }

  Optional<Path> chooseFolder() {
    return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(f -> f.toPath());
  }

  boolean railOpen() {
    return shell == null ? left.railOpen() : shell.railOpen().get();
  }

  /// How it is left now; while it is maximized its own place is the one before.
  WindowState state(Mode mode) {
    if (!stage.isMaximized()) {
      place = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
    var room = shell == null ? left.screen() : shell.current().get().id();
    return new WindowState(
        place, stage.isMaximized(), room, mode, language.toLanguageTag(), railOpen());
  }
}

package com.xordon.ui.shell;

import com.xordon.ui.kit.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the window's state as a few lines of `name = value` in the data folder.
public final class WindowFile {
  private static final Logger LOG = LoggerFactory.getLogger(WindowFile.class);

  private final Path file;
  private final Path aside;
  private boolean spoilt;

  public WindowFile(Path folder) {
    file = folder.resolve("window.txt");
    aside = folder.resolve("window.txt.bad");
  }

  /// What was kept; the first state where nothing was. A file nobody can read is kept aside.
  public WindowState read() {
    try {
      return parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      return WindowState.first();
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the window's place can't be read, so it starts anew: {}", e.toString());
      putAside();
      return WindowState.first();
    }
  }

  /// Where the file was put that nobody could read.
  public Optional<Path> spoilt() {
    return spoilt ? Optional.of(aside) : Optional.empty();
  }

  /// Losing the place of a window is no reason to trouble anyone.
  public void write(WindowState state) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      var fresh = file.resolveSibling("window.txt.new");
      Files.writeString(fresh, text(state));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the window's place can't be kept: {}", e.toString());
    }
  }

  /// @throws IllegalArgumentException when that is no state of a window
  static WindowState parse(String text) {
    var values = new HashMap<String, String>();
    for (var line : text.lines().toList()) {
      var parts = line.split("=", 2);
      if (parts.length != 2) throw new IllegalArgumentException("no value in: " + line);
      values.put(parts[0].strip(), parts[1].strip());
    }
    return state(values);
  }

  private static WindowState state(Map<String, String> values) {
    var first = WindowState.first();
    var place =
        new Rectangle2D(
            number(values, "x"), number(values, "y"), number(values, "w"), number(values, "h"));
    return new WindowState(
        place,
        Boolean.parseBoolean(values.get("maximized")),
        values.getOrDefault("screen", first.screen()),
        Mode.valueOf(values.getOrDefault("look", "system").toUpperCase(Locale.ROOT)),
        values.getOrDefault("language", first.language()),
        Boolean.parseBoolean(values.getOrDefault("words", "true")));
  }

  private static double number(Map<String, String> values, String name) {
    var value = values.get(name);
    if (value == null) throw new IllegalArgumentException("no " + name);
    return Integer.parseInt(value);
  }

  private static String text(WindowState state) {
    return """
    x = %d
    y = %d
    w = %d
    h = %d
    maximized = %s
    screen = %s
    look = %s
    language = %s
    words = %s
    """
        .formatted(
            Math.round(state.place().getMinX()),
            Math.round(state.place().getMinY()),
            Math.round(state.place().getWidth()),
            Math.round(state.place().getHeight()),
            state.maximized(),
            state.screen(),
            state.mode().name().toLowerCase(Locale.ROOT),
            state.language(),
            state.railOpen());
  }

  private void putAside() {
    spoilt = true;
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} stays where it is: {}", file, e.toString());
    }
  }
}

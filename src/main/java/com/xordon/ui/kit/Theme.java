package com.xordon.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// How the program looks: light or dark, by wish or as the system does, changed while it runs.
public final class Theme {
  private static final String FOLDER = "/com/xordon/theme/";
  private static final List<String> AFTER_COLOURS =
      List.of("atlantafx.css", "aliases.css", "shape.css", "controls/controls.css");
  private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold");

  private final ObjectProperty<Mode> mode;
  private final ObservableValue<ColorScheme> system;
  private final ReadOnlyObjectWrapper<Look> look;
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
  private Map<String, Color> colors = Map.of();

  public Theme(Mode wished, ObservableValue<ColorScheme> system) {
    this.mode = new SimpleObjectProperty<>(this, "mode", wished);
    this.system = system;
    this.look = new ReadOnlyObjectWrapper<>(this, "look", look());
    colors = read(look.get());
    mode.subscribe(this::lookAgain);
    system.subscribe(this::lookAgain);
  }

  /// Follows the system's own setting in mode `SYSTEM`.
  public static Theme real(Mode wished) {
    return new Theme(wished, Platform.getPreferences().colorSchemeProperty());
  }

  public ObjectProperty<Mode> mode() {
    return mode;
  }

  /// Fires when the look changes; painters of a canvas paint again then.
  public ReadOnlyObjectProperty<Look> changes() {
    return look.getReadOnlyProperty();
  }

  /// Gives the scene our look, now and after each change.
  public void apply(Scene scene) {
    loadFonts();
    scenes.add(scene);
    dress(scene);
  }

  /// A colour of the sheet by its token, `text` or `sky-edge`.
  public Color color(String token) {
    var color = colors.get("-" + token);
    if (color == null) throw new IllegalArgumentException("no colour " + token);
    return color;
  }

  public Set<String> tokens() {
    return colors.keySet();
  }

  private Look look() {
    return switch (mode.get()) {
      case LIGHT -> Look.LIGHT;
      case DARK -> Look.DARK;
      case SYSTEM -> system.getValue() == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    };
  }

  private void lookAgain() {
    if (look() == look.get()) return;
    colors = read(look());
    look.set(look());
    scenes.forEach(this::dress);
  }

  private void dress(Scene scene) {
    var sheets =
        Stream.concat(Stream.of(look.get().colours()), AFTER_COLOURS.stream())
            .map(sheet -> sheet(sheet).toExternalForm())
            .toList();
    // for the whole program: a menu or a list that drops down has a scene of its own
    Application.setUserAgentStylesheet(look.get().userAgentSheet());
    scene.getStylesheets().setAll(sheets);
  }

  private static Map<String, Color> read(Look look) {
    try {
      var colors = new HashMap<String, Color>();
      for (var rule : new CssParser().parse(sheet(look.colours())).getRules())
        for (var declaration : rule.getDeclarations())
          if (declaration.getParsedValue().getValue() instanceof Color color)
            colors.put(declaration.getProperty(), color);
      return Map.copyOf(colors);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the colours of " + look, e);
    }
  }

  private static URL sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(FOLDER + name), name);
  }

  private static void loadFonts() {
    for (var weight : FONTS)
      Font.loadFont(sheet("fonts/XordonSans-" + weight + ".otf").toExternalForm(), 13);
  }
}

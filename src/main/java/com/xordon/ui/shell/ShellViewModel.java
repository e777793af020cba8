package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Screen;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;

/// Which room is in sight, and what lies over it.
final class ShellViewModel {
  /// What may lie over the room.
  enum Over {
    NOTHING,
    PALETTE,
    KEYS
  }

  private final List<Screen> screens;
  private final Actions actions;
  private final ReadOnlyObjectWrapper<Screen> current;
  private final ReadOnlyObjectWrapper<Over> over = new ReadOnlyObjectWrapper<>(Over.NOTHING);
  private final BooleanProperty railOpen = new SimpleBooleanProperty(true);
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final BooleanProperty tight = new SimpleBooleanProperty();
  private final BooleanBinding railWords = railOpen.and(narrow.not());
  private final ObjectProperty<Locale> language;
  private final IntegerBinding attention;

  ShellViewModel(List<Screen> screens, Actions actions, Locale language) {
    if (screens.isEmpty()) throw new IllegalArgumentException("a shell needs a screen");
    this.screens = List.copyOf(screens);
    this.actions = actions;
    this.current = new ReadOnlyObjectWrapper<>(screens.getFirst());
    this.language = new SimpleObjectProperty<>(language);
    var waiting = screens.stream().map(Screen::waiting).toArray(ObservableIntegerValue[]::new);
    this.attention =
        Bindings.createIntegerBinding(
            () -> Stream.of(waiting).mapToInt(ObservableIntegerValue::get).sum(), waiting);
  }

  List<Screen> screens() {
    return screens;
  }

  ReadOnlyObjectProperty<Screen> current() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Over> over() {
    return over.getReadOnlyProperty();
  }

  BooleanProperty railOpen() {
    return railOpen;
  }

  /// Whether the window is so narrow that words give way to what is worked with.
  BooleanProperty narrow() {
    return narrow;
  }

  /// Whether the top bar has little room, since the window is narrow or the rail shows words.
  BooleanProperty tight() {
    return tight;
  }

  /// Whether the rail shows words now: when they are wished for and there is room.
  BooleanBinding railWords() {
    return railWords;
  }

  /// How much waits for a person, in all rooms together.
  IntegerBinding attention() {
    return attention;
  }

  /// Brings the first room in sight where something waits.
  void attend() {
    screens.stream()
        .filter(screen -> screen.waiting().get() > 0)
        .findFirst()
        .ifPresent(this::attend);
  }

  private void attend(Screen screen) {
    current.get().hidden();
    current.set(screen);
    screen.shown(); // anew, even where it is in sight, so that it points to what waits
  }

  ObjectProperty<Locale> language() {
    return language;
  }

  /// The first room comes in sight.
  void start() {
    current.get().shown();
  }

  void show(Screen screen) {
    if (screen == current.get()) return;
    current.get().hidden();
    current.set(screen);
    screen.shown();
  }

  /// An id of another version of the program is no reason to stop.
  void show(String id) {
    screens.stream().filter(screen -> screen.id().equals(id)).findFirst().ifPresent(this::show);
  }

  void openPalette() {
    over.set(Over.PALETTE);
  }

  void openKeys() {
    over.set(Over.KEYS);
  }

  void close() {
    over.set(Over.NOTHING);
  }

  /// What the palette offers for these words, best first.
  List<Action> find(String words) {
    return PaletteSearch.among(actions.all(), words, language.get());
  }

  /// What is done from the palette is done in the room, so the palette goes first.
  void perform(Action action) {
    close();
    action.perform();
  }

  /// Whether a key without Ctrl or Alt may run the action now: only in its own room.
  boolean atHome(Action action) {
    var room = action.id().substring(0, Math.max(0, action.id().indexOf('.')));
    return room.equals(current.get().id())
        || screens.stream().noneMatch(screen -> screen.id().equals(room));
  }
}

package com.xordon.ui.calendar;

import com.xordon.core.diary.Status;
import com.xordon.ui.calendar.board.Drag;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What one can do in the calendar as actions with their keys. Single letters and arrows are the
/// board's own: they act only while nobody is typing.
final class CalendarKeys {
  private final CalendarStories stories;
  private final CalendarWords words;
  private final Runnable askCancel;
  private final List<Action> actions = new ArrayList<>();
  private final BooleanProperty inSight = new SimpleBooleanProperty();
  private final BooleanProperty typing = new SimpleBooleanProperty();
  private final BooleanBinding free = inSight.and(typing.not());
  private boolean taken;

  CalendarKeys(CalendarStories stories, CalendarWords words, Runnable askCancel) {
    this.stories = stories;
    this.words = words;
    this.askCancel = askCancel;
    var calendar = stories.calendar();
    add("book", Icons.PLUS, "Shortcut+N", stories::book);
    add("today", Icons.CALENDAR_CHECK_OUTLINE, "T", calendar::goToToday);
    add("day", Icons.CALENDAR_BLANK_OUTLINE, "D", () -> calendar.show(Mode.DAY));
    add("week", Icons.CALENDAR_BLANK_OUTLINE, "W", () -> calendar.show(Mode.WEEK));
    add("month", Icons.CALENDAR_BLANK_OUTLINE, "M", () -> calendar.show(Mode.MONTH));
    add("year", Icons.CALENDAR_BLANK_OUTLINE, "Y", () -> calendar.show(Mode.YEAR));
    add("timeline", Icons.FORMAT_LIST_BULLETED, "L", () -> calendar.show(Mode.TIMELINE));
    add("next", Icons.CHEVRON_RIGHT, "Page Down", () -> calendar.step(1));
    add("back", Icons.CHEVRON_LEFT, "Page Up", () -> calendar.step(-1));
    add("why-not", Icons.HELP_CIRCLE_OUTLINE, "F2", stories::askWhyNot);
    add("move", Icons.CALENDAR_CLOCK_OUTLINE, "X", () -> stories.lift(Drag.Kind.MOVE));
    add("away", Icons.ACCOUNT_OFF_OUTLINE, "Shift+A", stories::away);
    add("join", Icons.VIDEO_OUTLINE, "Shortcut+J", stories.calls()::joinNext);
    add("cancel", Icons.CLOSE_CIRCLE_OUTLINE, "Delete", this::cancel);
    add("confirm", Icons.CHECK_CIRCLE_OUTLINE, "C", () -> stories.mark(Status.CONFIRMED));
    add("arrived", Icons.RECORD_CIRCLE_OUTLINE, "I", () -> stories.mark(Status.ARRIVED));
    add("completed", Icons.CHECK_CIRCLE, "O", () -> stories.mark(Status.COMPLETED));
    add("no-show", Icons.MINUS_CIRCLE, "S", () -> stories.mark(Status.NO_SHOW));
  }

  private void add(String id, Icons icon, String key, Runnable run) {
    var action = Action.of("calendar." + id, words.say("action." + id), icon, run).key(key);
    boolean everywhere = key.startsWith("Shortcut");
    actions.add(everywhere ? action : action.when(free));
  }

  List<Action> actions() {
    return List.copyOf(actions);
  }

  void listenOn(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, e -> taken = false);
    node.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    node.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> typing.set(owner instanceof TextInputControl));
  }

  /// Letters are the calendar's only while it is in sight.
  void setInSight(boolean shown) {
    inSight.set(shown);
  }

  /// The question mark lies elsewhere on each keyboard, so it is taken as the character it types.
  private void type(KeyEvent e) {
    if (!e.getCharacter().equals("?") || e.getTarget() instanceof TextInputControl) return;
    stories.askWhyNot();
    e.consume();
  }

  private void press(KeyEvent e) {
    if (e.getTarget() instanceof TextInputControl && e.getCode() != KeyCode.ESCAPE) return;
    if (!place(e) && !action(e)) return;
    e.consume();
    taken = true;
  }

  /// The letter of a stroke that opened a field is not the first letter in it.
  private void swallow(KeyEvent e) {
    if (taken) e.consume();
    taken = false;
  }

  /// Arrows, Enter, Esc, Shift with arrows, and second keys of some actions.
  private boolean place(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) return false;
    boolean shift = e.isShiftDown();
    switch (e.getCode()) {
      case UP -> vertical(shift, -1);
      case DOWN -> vertical(shift, 1);
      case LEFT -> horizontal(shift, -1);
      case RIGHT -> horizontal(shift, 1);
      case ENTER -> stories.enter();
      case N -> stories.book();
      case DIGIT1 -> stories.calendar().show(Mode.DAY);
      case DIGIT2 -> stories.calendar().show(Mode.WEEK);
      case DIGIT3 -> stories.calendar().show(Mode.MONTH);
      case DIGIT4 -> stories.calendar().show(Mode.YEAR);
      case DIGIT5 -> stories.calendar().show(Mode.TIMELINE);
      case ESCAPE -> stories.escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void vertical(boolean shift, int rows) {
    if (shift) stories.resize(rows);
    else stories.arrow(0, rows);
  }

  private void horizontal(boolean shift, int columns) {
    if (shift) stories.calendar().step(columns);
    else stories.arrow(columns, 0);
  }

  /// The shell may run the same actions by its registry; a consumed stroke doesn't reach it.
  private boolean action(KeyEvent e) {
    for (var action : actions) {
      if (action.key().filter(k -> matches(k, e)).isEmpty()) continue;
      action.perform();
      return true;
    }
    return false;
  }

  private static boolean matches(KeyCombination key, KeyEvent e) {
    return key.match(e);
  }

  private void cancel() {
    if (!stories.opened().isOpen()) stories.open();
    askCancel.run();
  }
}

package com.xordon.ui.shell;

import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The door of the window: put its scene on a stage. The actions `desk.undo` and `desk.redo`, where
/// someone registered them before, get their buttons in the top bar.
public final class Shell {
  private static final double WIDTH = 1400;
  private static final double HEIGHT = 880;

  private final ShellViewModel model;
  private final ShellView view;
  private final Scene scene;

  public Shell(
      List<Screen> screens,
      Actions actions,
      Notices notices,
      ProblemSurface problems,
      Theme theme,
      Texts texts,
      InstantSource clock) {
    var words = texts.in(Shell.class);
    model = new ShellViewModel(screens, actions, words.locale());
    new ShellActions(model, theme, words).register(actions);
    for (var screen : screens) ShellActions.registerAll(screen, model, actions);
    view = new ShellView(model, actions, theme, words);
    view.addTop(new TopBar(model, actions, theme, words, clock));
    view.addNotices(new NoticeStack(notices, actions, words));
    view.addProblems(new ProblemBanners(problems, words));
    scene = new Scene(view, WIDTH, HEIGHT);
    theme.apply(scene);
    new KeyStrokes(model, actions).listenTo(view);
    model.start();
  }

  public Scene scene() {
    return scene;
  }

  public ReadOnlyObjectProperty<Screen> current() {
    return model.current();
  }

  /// Lays something over the room, such as an import.
  public void layOver(Node node) {
    view.layOver(node);
  }

  /// Brings a room in sight; an id nobody has is ignored.
  public void show(String screenId) {
    model.show(screenId);
  }

  /// Whether the rail shows words beside its icons.
  public BooleanProperty railOpen() {
    return model.railOpen();
  }

  /// The language a person wishes; it takes a new shell to speak it.
  public ObjectProperty<Locale> language() {
    return model.language();
  }
}

package com.xordon.ui.welcome;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;

/// The door of the first run. `done` is called on the FX thread when there is a practice to show.
public final class WelcomeScreen implements Screen {
  private final WelcomeView view;
  private final Texts texts;

  public WelcomeScreen(
      FirstSteps steps,
      FileChoice files,
      Background background,
      ProblemSurface problems,
      Texts texts,
      Runnable done) {
    this.texts = texts;
    var model =
        new WelcomeViewModel(
            steps, files, background, problems, texts.zone(), texts.locale(), done);
    this.view = RoomSheets.dress(new WelcomeView(model, texts), WelcomeScreen.class);
  }

  @Override
  public String id() {
    return "welcome";
  }

  @Override
  public String title() {
    return texts.say("brand");
  }

  @Override
  public Icons icon() {
    return Icons.EYE_OUTLINE;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    view.focusFirst();
  }

  @Override
  public void hidden() {}

  @Override
  public List<Action> actions() {
    return List.of();
  }
}

package com.xordon.ui.finding;

import com.xordon.core.booking.Ledger;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

/// The door of "Find a time". The view lies over the window's content and is not there while it is
/// closed.
public final class FindSheet {
  private final FindViewModel model;
  private final FindView view;
  private final Texts texts;

  public FindSheet(
      Ledger ledger,
      InstantSource clock,
      Background background,
      ProblemSurface problems,
      Texts texts,
      Theme theme,
      FindDoor door) {
    this.texts = texts.in(FindSheet.class);
    model = new FindViewModel(ledger, clock, background, problems, door);
    view = new FindView(model, this.texts, theme);
  }

  public Node view() {
    return view;
  }

  /// Opens it with nothing asked yet.
  public void open() {
    model.open();
  }

  /// Opens it with a wish already said.
  public void open(String line) {
    model.open();
    model.line().set(line);
  }

  public ReadOnlyBooleanProperty isOpen() {
    return model.isOpen();
  }

  public Action action() {
    return Action.of("find.open", texts.say("title"), Icons.CALENDAR_SEARCH, this::open)
        .key("Shortcut+F");
  }
}

package com.xordon.ui.services;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// The door of the services' room.
public final class ServicesScreen implements Screen {
  private final ServicesViewModel model;
  private final ServicesView view;
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  public ServicesScreen(
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      Background background,
      Voice voice,
      Texts texts) {
    this.feed = feed;
    this.background = background;
    this.texts = texts;
    this.model = new ServicesViewModel(ledger, clock, background, voice, texts);
    this.view = new ServicesView(model, texts);
    RoomSheets.dress(view, ServicesScreen.class);
  }

  @Override
  public String id() {
    return "services";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.TAG_OUTLINE;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    listening = Optional.of(feed.listen(changes -> background.onScreen(model::refresh)));
    model.refresh();
    view.focusList();
  }

  @Override
  public void hidden() {
    listening.ifPresent(ChangeFeed.Subscription::close);
    listening = Optional.empty();
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("services.new", texts.say("new"), Icons.PLUS, view::newService),
        Action.of("services.save", texts.say("action.save"), Icons.CHECK, model::save)
            .when(model.canSave()));
  }
}

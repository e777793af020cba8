package com.xordon.ui.waitlist;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.practice.Client;
import com.xordon.core.waitlist.Freed;
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
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;

/// The door of the waitlist's room.
public final class WaitlistScreen implements Screen {
  private final WaitlistViewModel model;
  private final WaitlistView view;
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  public WaitlistScreen(
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      Background background,
      Voice voice,
      Texts texts,
      WaitlistDoors doors) {
    this.feed = feed;
    this.background = background;
    this.texts = texts;
    this.model = new WaitlistViewModel(ledger, clock, background, voice, texts);
    this.view = new WaitlistView(model, texts, doors);
    RoomSheets.dress(view, WaitlistScreen.class);
  }

  @Override
  public String id() {
    return "waitlist";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.TIMER_SAND;
  }

  @Override
  public Node view() {
    return view;
  }

  /// Shows who could have a time that came free.
  public void look(Freed freed) {
    model.look(freed);
  }

  /// Begins to write down somebody for the list.
  public void add(Client client) {
    model.startNew(Optional.of(client));
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
    var somebody =
        BooleanExpression.booleanExpression(model.selectedProperty().map(Optional::isPresent));
    return List.of(
        Action.of("waitlist.new", texts.say("new"), Icons.PLUS, view::startNew),
        Action.of("waitlist.edit", texts.say("action.edit"), Icons.PENCIL_OUTLINE, model::edit)
            .when(somebody),
        Action.of(
                "waitlist.remove",
                texts.say("action.remove"),
                Icons.TRASH_CAN_OUTLINE,
                model::remove)
            .when(somebody));
  }
}

package com.xordon.ui.clients;

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
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;

/// The door of the clients' room.
public final class ClientsScreen implements Screen {
  private final ClientsViewModel model;
  private final ClientsView view;
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  public ClientsScreen(
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      Background background,
      Voice voice,
      Texts texts,
      ClientDoors doors) {
    this.feed = feed;
    this.background = background;
    this.texts = texts;
    this.model = new ClientsViewModel(ledger, clock, background, voice, texts);
    this.view = new ClientsView(model, texts, doors);
    RoomSheets.dress(view, ClientsScreen.class);
  }

  @Override
  public String id() {
    return "clients";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.ACCOUNT_MULTIPLE_OUTLINE;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    listening = Optional.of(feed.listen(changes -> background.onScreen(model::refresh)));
    model.refresh();
    view.focusSearch();
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
        Action.of("clients.new", texts.say("new"), Icons.ACCOUNT_PLUS_OUTLINE, model::startNew)
            .key("Shortcut+Shift+N"),
        Action.of("clients.edit", texts.say("action.edit"), Icons.PENCIL_OUTLINE, model::edit)
            .when(somebody),
        Action.of(
                "clients.remove",
                texts.say("action.remove"),
                Icons.TRASH_CAN_OUTLINE,
                model::remove)
            .when(somebody));
  }
}

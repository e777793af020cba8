package com.xordon.ui.team;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.diary.Appointment;
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
import java.util.function.Consumer;
import javafx.scene.Node;

/// The door of the team's room.
public final class TeamScreen implements Screen {
  private final TeamViewModel model;
  private final TeamView view;
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  /// `open` shows an appointment in the calendar.
  public TeamScreen(
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      Background background,
      Voice voice,
      Texts texts,
      Consumer<Appointment> open) {
    this.feed = feed;
    this.background = background;
    this.texts = texts;
    this.model = new TeamViewModel(ledger, clock, background, voice, texts);
    this.view = new TeamView(model, texts, open);
    RoomSheets.dress(view, TeamScreen.class);
  }

  @Override
  public String id() {
    return "team";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.ACCOUNT_CLOCK_OUTLINE;
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
        Action.of("team.new", texts.say("new"), Icons.PLUS, view::newMember),
        Action.of("team.save", texts.say("action.save"), Icons.CHECK, model::save)
            .when(model.canSave()));
  }
}

package com.xordon.ui.analytics;

import com.xordon.analytics.book.FigureBook;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/// The door of the room of analytics.
public final class AnalyticsScreen implements Screen {
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private final AnalyticsViewModel model;
  private final AnalyticsView view;
  private final BooleanProperty inSight = new SimpleBooleanProperty();
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  public AnalyticsScreen(
      FigureBook book,
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      Around around,
      AnalyticsDoors doors,
      SavedReports reports) {
    this.feed = feed;
    this.background = around.background();
    this.texts = around.texts();
    this.model =
        new AnalyticsViewModel(
            book, ledger, clock, background, around.voice(), texts, doors, reports);
    this.view = new AnalyticsView(model, texts, around.theme());
    RoomSheets.dress(view, AnalyticsScreen.class);
  }

  /// What a room works, speaks and paints by.
  public record Around(Background background, Voice voice, Texts texts, Theme theme) {}

  AnalyticsViewModel model() {
    return model;
  }

  @Override
  public String id() {
    return "analytics";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.CHART_BOX_OUTLINE;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    inSight.set(true);
    listening = Optional.of(feed.listen(changes -> background.onScreen(model::refresh)));
    model.readReports();
    model.refresh();
    view.focusFirst();
  }

  @Override
  public void hidden() {
    inSight.set(false);
    listening.ifPresent(ChangeFeed.Subscription::close);
    listening = Optional.empty();
  }

  @Override
  public List<Action> actions() {
    var all = new ArrayList<Action>();
    for (var topic : Topic.values()) {
      all.add(
          Action.of(
              "analytics." + topic.key(),
              texts.say("act.topic", "page", texts.say("topic." + topic.key())),
              Icons.CHART_BOX_OUTLINE,
              () -> model.go(topic)));
    }
    all.add(
        Action.of("analytics.back", texts.say("back"), Icons.ARROW_LEFT, model::back)
            .key("Alt+Left")
            .when(inSight.and(model.trail().canBack())));
    all.add(
        Action.of("analytics.forward", texts.say("forward"), Icons.ARROW_RIGHT, model::forward)
            .key("Alt+Right")
            .when(inSight.and(model.trail().canForward())));
    all.add(
        Action.of(
            "analytics.month", texts.say("act.month"), Icons.DOWNLOAD_OUTLINE, model::saveMonth));
    return List.copyOf(all);
  }
}

package com.xordon.ui.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.meeting.VideoAccounts;
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
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/// The door of the room of meetings by video.
public final class VideoScreen implements Screen {
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final VideoViewModel model;
  private final VideoView view;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  public VideoScreen(
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      VideoAccounts accounts,
      Around around,
      VideoDoors doors,
      TroubleCount troubled) {
    this.feed = feed;
    this.background = around.background();
    this.texts = around.texts();
    waiting.bind(troubled.count());
    var words = new VideoWords(texts, clock);
    this.model =
        new VideoViewModel(ledger, clock, accounts, background, around.voice(), words, doors);
    this.view = new VideoView(model, doors);
    RoomSheets.dress(view, VideoScreen.class);
  }

  /// What a room works and speaks by.
  public record Around(Background background, Voice voice, Texts texts) {}

  VideoViewModel model() {
    return model;
  }

  @Override
  public String id() {
    return "video";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.VIDEO_OUTLINE;
  }

  @Override
  public ObservableIntegerValue waiting() {
    return waiting.getReadOnlyProperty();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    listening = Optional.of(feed.listen(changes -> background.onScreen(model::refresh)));
    model.refresh();
    view.focusAttention();
  }

  @Override
  public void hidden() {
    listening.ifPresent(ChangeFeed.Subscription::close);
    listening = Optional.empty();
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("video.find", texts.say("log.find"), Icons.MAGNIFY, view::focusSearch),
        Action.of("video.tryNow", texts.say("action.tryNow"), Icons.SYNC, model::tryAllNow),
        Action.of("video.save", texts.say("action.save"), Icons.DOWNLOAD_OUTLINE, view::save));
  }
}

package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/// The door of the room of automations.
public final class AutomationsScreen implements Screen {
  private final ChangeFeed feed;
  private final Background background;
  private final Texts texts;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final BooleanProperty inSight = new SimpleBooleanProperty();
  private final AutomationsViewModel model;
  private final AutomationsView view;
  private final BooleanBinding canSave;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();

  public AutomationsScreen(
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      Mail mail,
      Around around,
      AutomationDoors doors) {
    this.feed = feed;
    this.background = around.background();
    this.texts = around.texts();
    waiting.bind(around.troubled().count());
    this.model =
        new AutomationsViewModel(ledger, clock, mail.desk(), mail.settings(), around, doors);
    this.view = new AutomationsView(model, doors);
    RoomSheets.dress(view, AutomationsScreen.class);
    var rules = model.rules().canSave().and(at(Section.RULES));
    var written = model.texts().canSave().and(at(Section.TEXTS));
    this.canSave = inSight.and(rules.or(written).or(model.account().openProperty()));
  }

  /// What a room works and speaks by, and what it counts.
  public record Around(Background background, Voice voice, Texts texts, MessageCount troubled) {}

  /// The rules and messages of the practice, and what is said about the ways out.
  public record Mail(AutomationDesk desk, MessageSettings settings) {}

  private BooleanBinding at(Section section) {
    return Bindings.createBooleanBinding(
        () -> model.sectionProperty().get() == section, model.sectionProperty());
  }

  AutomationsViewModel model() {
    return model;
  }

  @Override
  public String id() {
    return "automations";
  }

  @Override
  public String title() {
    return texts.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.LIGHTNING_BOLT_OUTLINE;
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
    inSight.set(true);
    listening = Optional.of(feed.listen(changes -> background.onScreen(model::refresh)));
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
    for (var section : Section.values()) all.add(go(section));
    all.add(act("new-rule", Icons.PLUS, () -> openNew(Section.RULES)));
    all.add(act("new-text", Icons.NOTE_TEXT_OUTLINE, () -> openNew(Section.TEXTS)));
    all.add(act("save", Icons.CHECK, model::save).key("Shortcut+S").when(canSave));
    all.add(act("account", Icons.EMAIL_OUTLINE, model.account()::open));
    all.add(act("export", Icons.DOWNLOAD_OUTLINE, model::saveLog));
    return List.copyOf(all);
  }

  private void openNew(Section section) {
    model.go(section);
    view.startNew();
  }

  private Action go(Section section) {
    var icon =
        switch (section) {
          case RULES -> Icons.LIGHTNING_BOLT_OUTLINE;
          case TEXTS -> Icons.NOTE_TEXT_OUTLINE;
          case QUEUE -> Icons.SEND_OUTLINE;
          case DID_NOT_RUN -> Icons.ALERT_CIRCLE_OUTLINE;
          case LOG -> Icons.HISTORY;
        };
    return act(
        AutomationWords.key(section),
        icon,
        () -> {
          model.go(section);
          view.focusFirst();
        });
  }

  private Action act(String name, Icons icon, Runnable run) {
    return Action.of("automations." + name, texts.say("act." + name), icon, run);
  }
}

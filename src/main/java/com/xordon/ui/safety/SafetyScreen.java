package com.xordon.ui.safety;

import com.xordon.automation.TaskDesk;
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
import java.util.stream.Stream;
import javafx.scene.Node;

/// The door of the room of backups.
public final class SafetyScreen implements Screen {
  private final SafeBooks books;
  private final SafeKeys keys;
  private final Ledger ledger;
  private final InstantSource clock;
  private final ChangeFeed feed;
  private final RestoreRun restore;
  private final Background background;
  private final Voice voice;
  private final SafetyDoors doors;
  private final SafetyWords words;
  private final BackupsModel backups;
  private final List<Part> parts;
  private final SafetyViewModel model;
  private final SafetyView view;
  private Optional<ChangeFeed.Subscription> listening = Optional.empty();
  private Optional<Part> inSight = Optional.empty();

  public SafetyScreen(
      SafeBooks books,
      SafeKeys keys,
      Ledger ledger,
      InstantSource clock,
      ChangeFeed feed,
      RestoreRun restore,
      Around around,
      SafetyDoors doors) {
    this.books = books;
    this.keys = keys;
    this.ledger = ledger;
    this.clock = clock;
    this.feed = feed;
    this.restore = restore;
    this.background = around.background();
    this.voice = around.voice();
    this.doors = doors;
    this.words = new SafetyWords(around.texts());
    this.backups = new BackupsModel(books, look(), words, background, voice);
    this.parts = List.of(backups(), minute(), place(), encryption(), check(), held(), report());
    this.model = new SafetyViewModel(parts.getFirst().id());
    this.view = new SafetyView(model, parts, words);
    RoomSheets.dress(view, SafetyScreen.class);
    model.partProperty().subscribe(id -> turnTo());
  }

  /// What a room works and speaks by.
  public record Around(Background background, Voice voice, Texts texts) {}

  private LookModel look() {
    return new LookModel(books, ledger, restore, background);
  }

  private Part backups() {
    return new Part(
        "backups",
        Icons.BACKUP_RESTORE,
        words.say("part.backups"),
        new BackupsPane(backups, words, doors),
        backups::shown,
        backups::hidden);
  }

  private Part minute() {
    var minute = new MinuteModel(new Deeds(ledger), look(), clock, words, background, voice);
    return part("minute", Icons.HISTORY, new MinutePane(minute, words), minute::refresh);
  }

  private Part place() {
    var place = new PlaceModel(books, words, background, voice);
    var pane = new PlacePane(place, words, doors);
    return part("place", Icons.FOLDER_OPEN_OUTLINE, pane, place::refresh);
  }

  private Part encryption() {
    var encryption = new EncryptionModel(keys, words, background, voice);
    return new Part(
        "encryption",
        Icons.LOCK_OUTLINE,
        words.say("part.encryption"),
        new EncryptionPane(encryption, words, doors),
        encryption::refresh,
        encryption::giveUp);
  }

  private Part check() {
    var check = new CheckModel(books, new KeptHours(books, ledger, clock), background, voice);
    var pane = new CheckPane(check, words, doors);
    return part("check", Icons.CHECK_CIRCLE_OUTLINE, pane, check::refresh);
  }

  private Part held() {
    var held = new HeldModel(new TaskDesk(ledger, clock), words, background, voice);
    return part("held", Icons.SEND_OUTLINE, new HeldPane(held, words, doors), held::refresh);
  }

  private Part report() {
    var report = new ReportModel(doors::problemReport, words, background, voice);
    var pane = new ReportPane(report, words, doors);
    return part("report", Icons.NOTE_TEXT_OUTLINE, pane, () -> {});
  }

  private Part part(String id, Icons icon, Node pane, Runnable shown) {
    return new Part(id, icon, words.say("part." + id), pane, shown, () -> {});
  }

  private void turnTo() {
    if (listening.isEmpty()) return;
    inSight.ifPresent(p -> p.hidden().run());
    inSight = parts.stream().filter(p -> p.id().equals(model.partProperty().get())).findFirst();
    inSight.ifPresent(p -> p.shown().run());
  }

  @Override
  public String id() {
    return "safety";
  }

  @Override
  public String title() {
    return words.say("title");
  }

  @Override
  public Icons icon() {
    return Icons.BACKUP_RESTORE;
  }

  @Override
  public boolean isInMenu() {
    return true;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    listening = Optional.of(feed.listen(changes -> background.onScreen(this::refresh)));
    turnTo();
    view.focusFirst();
  }

  private void refresh() {
    inSight.ifPresent(p -> p.shown().run());
  }

  @Override
  public void hidden() {
    inSight.ifPresent(p -> p.hidden().run());
    inSight = Optional.empty();
    listening.ifPresent(ChangeFeed.Subscription::close);
    listening = Optional.empty();
  }

  @Override
  public List<Action> actions() {
    var go = parts.stream().map(p -> act(p.id(), p.icon(), p.title(), () -> model.go(p.id())));
    var now =
        act(
            "now",
            Icons.PLUS,
            words.say("backup.now"),
            () -> {
              model.go("backups");
              backups.backUp();
            });
    return Stream.concat(go, Stream.of(now)).toList();
  }

  private Action act(String name, Icons icon, String text, Runnable run) {
    return Action.of("safety." + name, words.say("act", "what", text), icon, run);
  }
}

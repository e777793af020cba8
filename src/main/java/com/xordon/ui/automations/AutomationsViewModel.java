package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
import com.xordon.automation.TaskDesk;
import com.xordon.core.automation.Manners;
import com.xordon.core.booking.Ledger;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The rules, the texts, what will go out, what went and what didn't, each with a model of its own;
/// read together.
final class AutomationsViewModel {
  private final AutomationDesk desk;
  private final Ledger ledger;
  private final Background background;
  private final Voice voice;
  private final AutomationWords words;
  private final RulesModel rules;
  private final TextsModel texts;
  private final QueueModel queue;
  private final LogModel log;
  private final AccountModel account;
  private final AutomationDoors doors;
  private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.RULES);
  private final ReadOnlyObjectWrapper<Optional<Manners>> manners =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean reading;
  private boolean again;

  AutomationsViewModel(
      Ledger ledger,
      InstantSource clock,
      AutomationDesk desk,
      MessageSettings settings,
      AutomationsScreen.Around around,
      AutomationDoors doors) {
    this.desk = desk;
    this.ledger = ledger;
    this.background = around.background();
    this.voice = around.voice();
    this.words = new AutomationWords(around.texts(), clock);
    this.doors = doors;
    var doing = new Doing(background, voice, this::refresh);
    this.rules = new RulesModel(desk, doing, words);
    this.texts = new TextsModel(desk, doing, words);
    this.queue =
        new QueueModel(new TaskDesk(ledger, clock), doing, words, doors::wake, this::refresh);
    this.log =
        new LogModel(
            doing, words, this::refresh, () -> AutomationReading.wholeLog(desk, ledger, words));
    this.account = new AccountModel(desk, settings, clock, doing, words, queue::tryHeldUp);
  }

  AutomationWords words() {
    return words;
  }

  RulesModel rules() {
    return rules;
  }

  TextsModel texts() {
    return texts;
  }

  QueueModel queue() {
    return queue;
  }

  LogModel log() {
    return log;
  }

  AccountModel account() {
    return account;
  }

  ReadOnlyObjectProperty<Section> sectionProperty() {
    return section.getReadOnlyProperty();
  }

  /// Empty until they are read.
  ReadOnlyObjectProperty<Optional<Manners>> mannersProperty() {
    return manners.getReadOnlyProperty();
  }

  void go(Section to) {
    section.set(to);
  }

  /// Saves what is on the table.
  void save() {
    if (account.openProperty().get()) account.save();
    else if (section.get() == Section.RULES) rules.save();
    else if (section.get() == Section.TEXTS) texts.save();
  }

  void saveLog() {
    doors.saveTo(words.say("log.file")).ifPresent(log::save);
  }

  /// One reading at a time: what changes meanwhile is read once more afterwards.
  void refresh() {
    again = reading;
    if (reading) return;
    reading = true;
    var most =
        new AutomationReading.Most(queue.waiting().limit(), queue.over().limit(), log.limit());
    background.run(
        () -> AutomationReading.of(desk, ledger, words, most),
        this::show,
        problem -> {
          reading = false;
          voice.report(problem);
        });
  }

  private void show(AutomationReading read) {
    reading = false;
    manners.set(Optional.of(read.manners()));
    rules.show(read.rules(), read.names());
    texts.show(read.names().templates(), read.own(), read.names());
    texts.preview().show(read.examples());
    rules.preview().show(read.examples());
    queue.waiting().more(read.isMore());
    queue.over().more(read.isMoreOver());
    queue.show(read.queue(), read.didNotRun());
    log.show(read.log(), read.isAll());
    if (again) refresh();
  }
}

package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Receipt;
import com.xordon.core.task.TaskId;
import com.xordon.ui.automations.MailSignIn.Ending;
import com.xordon.ui.automations.MailSignIn.Provider;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The accounts messages leave by: read, changed, and tried.
final class AccountModel {
  private final AutomationDesk desk;
  private final MessageSettings settings;
  private final InstantSource clock;
  private final Doing doing;
  private final AutomationWords words;
  private final Runnable mended;
  private final AccountForm form = new AccountForm();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper tested = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Provider>> signingIn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper signInTrouble = new ReadOnlyStringWrapper("");
  private Optional<Boolean> askWanted = Optional.empty();
  private boolean asking;
  final StringProperty testTo = new SimpleStringProperty("");
  final StringProperty testComplaint = new SimpleStringProperty("");

  /// `mended` is called when an account was changed: what waited for it may be tried.
  AccountModel(
      AutomationDesk desk,
      MessageSettings settings,
      InstantSource clock,
      Doing doing,
      AutomationWords words,
      Runnable mended) {
    this.desk = desk;
    this.settings = settings;
    this.clock = clock;
    this.doing = doing;
    this.words = words;
    this.mended = mended;
  }

  AccountForm form() {
    return form;
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyStringProperty testedProperty() {
    return tested.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return doing.busyProperty();
  }

  /// Opens the form with what is said now.
  void open() {
    tested.set("");
    signInTrouble.set("");
    doing.outside(
        this::said,
        said -> {
          form.show(said);
          open.set(true);
        },
        () -> {});
  }

  private AccountForm.Said said() {
    var values = new EnumMap<Setting, String>(Setting.class);
    var secrets = EnumSet.noneOf(Setting.class);
    for (var setting : Setting.values()) {
      if (!setting.isSecret()) values.put(setting, settings.setting(setting.key()));
      else if (settings.hasSecret(setting.key())) secrets.add(setting);
    }
    return new AccountForm.Said(values, secrets);
  }

  void close() {
    if (signingIn.get().isPresent()) cancelSignIn();
    open.set(false);
  }

  void save() {
    var changed = form.read();
    if (changed.isEmpty()) return;
    doing.outside(
        () -> write(changed.get()),
        said -> {
          form.show(said);
          open.set(false);
          doing.voice().say(words.say("account.saved"));
          mended.run();
        },
        () -> {});
  }

  private AccountForm.Said write(Map<Setting, String> changed) {
    changed.forEach((setting, value) -> {
      if (!setting.opens()) write(setting, value);
    });
    // last, since from then on messages are planned
    changed.forEach((setting, value) -> {
      if (setting.opens()) write(setting, value);
    });
    return said();
  }

  private void write(Setting setting, String value) {
    if (setting.isSecret()) settings.keep(setting.key(), value);
    else settings.set(setting.key(), value);
  }

  /// At whom somebody is signing in now, in the browser.
  ReadOnlyObjectProperty<Optional<Provider>> signingInProperty() {
    return signingIn.getReadOnlyProperty();
  }

  /// Why the last sign-in came to nothing, as the key of a sentence; else empty.
  ReadOnlyStringProperty signInTroubleProperty() {
    return signInTrouble.getReadOnlyProperty();
  }

  /// Opens the browser, and waits for as long as it takes without holding anything up.
  void signIn(Provider provider) {
    if (signingIn.get().isPresent()) return;
    signInTrouble.set("");
    form.address()
        .ifPresent(address -> {
          signingIn.set(Optional.of(provider));
          doing
              .background()
              .outside()
              .run(
                  () -> settings.signIn().signIn(provider, address),
                  this::signedIn,
                  problem -> {
                    signingIn.set(Optional.empty());
                    doing.voice().report(problem);
                  });
        });
  }

  private void signedIn(Ending ending) {
    signingIn.set(Optional.empty());
    if (ending != Ending.CONNECTED) {
      signInTrouble.set("signIn." + AutomationWords.key(ending));
      return;
    }
    doing.outside(
        this::said,
        said -> {
          form.show(said);
          doing.voice().say(words.say("signIn.done"));
          mended.run();
        },
        () -> {});
  }

  void cancelSignIn() {
    settings.signIn().cancel();
  }

  void signOut() {
    form.signedIn()
        .ifPresent(provider ->
            doing.outside(
                () -> {
                  settings.signIn().disconnect(provider);
                  return said();
                },
                said -> {
                  form.show(said);
                  doing.voice().say(words.say("signIn.out"));
                },
                () -> {}));
  }

  /// Keeps what is typed, then sends a mail by it.
  void test() {
    var to = testTo.get().strip();
    boolean fine = ActionForm.MAIL.matcher(to).matches();
    testComplaint.set(fine ? "" : "address.wrong");
    var changed = form.read();
    if (!fine || changed.isEmpty()) return;
    tested.set(words.say("test.now"));
    var letter = letter(to);
    doing.outside(
        () -> {
          var said = write(changed.get());
          return new Tested(said, desk.test(letter));
        },
        done -> {
          form.show(done.said());
          tested.set(PreviewModel.said(words, done.receipt(), to));
          mended.run();
        },
        () -> tested.set(""));
  }

  private record Tested(AccountForm.Said said, Receipt receipt) {}

  private Letter letter(String to) {
    return Letter.mail(
        new TaskId("test"),
        clock.instant(),
        Party.of(to),
        new Party(form.text(Setting.FROM_NAME).get().strip(), form.sender()),
        words.say("test.subject"),
        words.say("test.body"));
  }

  /// Whether a person is asked before a client hears of a change. Whatever else is being saved: the
  /// last word counts.
  void askFirst(boolean ask) {
    askWanted = Optional.of(ask);
    if (!asking) keepAsk();
  }

  private void keepAsk() {
    if (askWanted.isEmpty()) return;
    boolean ask = askWanted.get();
    askWanted = Optional.empty();
    asking = true;
    doing
        .background()
        .outside()
        .run(
            () -> {
              settings.set(Setting.ASK, Boolean.toString(ask));
              return ask;
            },
            done -> {
              asking = false;
              if (askWanted.isEmpty()) doing.voice().say(words.say(done ? "ask.on" : "ask.off"));
              keepAsk();
            },
            problem -> {
              asking = false;
              doing.voice().report(problem);
              keepAsk();
            });
  }

  /// The part of a form that has a complaint, to be brought into sight.
  Optional<Setting> firstWrong() {
    return EnumSet.allOf(Setting.class).stream()
        .filter(s -> !form.complaint(s).get().isEmpty())
        .findFirst();
  }
}

package com.xordon.ui.video;

import com.xordon.automation.TaskDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.meeting.VideoAccounts.Outcome;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.problem.Problem;
import com.xordon.core.task.TaskId;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The providers, what waits, and what was done; and all a person may wish for about them.
final class VideoViewModel {
  private final Ledger ledger;
  private final InstantSource clock;
  private final VideoAccounts accounts;
  private final TaskDesk tasks;
  private final Background background;
  private final Voice voice;
  private final VideoWords words;
  private final VideoDoors doors;
  private final SigningIn signingIn;
  private final RegistrationForm form = new RegistrationForm();
  private final LogModel log;
  private final ObservableList<CardFacts> cards = FXCollections.observableArrayList();
  private final ObservableList<TaskRow> waiting = FXCollections.observableArrayList();
  private final ObservableList<TaskRow> troubled = FXCollections.observableArrayList();
  private final Map<VideoProvider, String> news = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<AccountName>> testing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Optional<Rules> rules = Optional.empty();
  private boolean reading;
  private boolean again;

  VideoViewModel(
      Ledger ledger,
      InstantSource clock,
      VideoAccounts accounts,
      Background background,
      Voice voice,
      VideoWords words,
      VideoDoors doors) {
    this.ledger = ledger;
    this.clock = clock;
    this.accounts = accounts;
    this.tasks = new TaskDesk(ledger, clock);
    this.background = background;
    this.voice = voice;
    this.words = words;
    this.doors = doors;
    this.signingIn = new SigningIn(accounts, background, voice, doors::browse, this::signedIn);
    this.log = new LogModel(ledger, clock, background, voice, words, this::refresh);
  }

  ObservableList<CardFacts> cards() {
    return cards;
  }

  /// Tasks that wait for a sign-in, the network or their next try.
  ObservableList<TaskRow> waiting() {
    return waiting;
  }

  /// Tasks that wait for a person.
  ObservableList<TaskRow> troubled() {
    return troubled;
  }

  LogModel log() {
    return log;
  }

  SigningIn signingIn() {
    return signingIn;
  }

  RegistrationForm form() {
    return form;
  }

  VideoWords words() {
    return words;
  }

  /// The account a test meeting is being made with.
  ReadOnlyObjectProperty<Optional<AccountName>> testingProperty() {
    return testing.getReadOnlyProperty();
  }

  /// Whether something is being done just now that takes its time.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// What came of the last wish about a provider, empty when there is nothing to say.
  String news(VideoProvider provider) {
    return news.getOrDefault(provider, "");
  }

  /// Who may still be given an account of their own.
  List<StaffMember> without(CardFacts card) {
    return rules.map(r -> VideoReading.without(r, card)).orElse(List.of());
  }

  /// One reading at a time: what changes meanwhile is read once more afterwards.
  void refresh() {
    again = reading;
    if (reading) return;
    reading = true;
    int most = log.limit();
    background.run(
        () -> VideoReading.of(ledger, accounts, clock.instant(), most),
        this::show,
        problem -> {
          reading = false;
          voice.report(problem);
        });
  }

  private void show(VideoReading read) {
    reading = false;
    rules = Optional.of(read.rules());
    waiting.setAll(read.waiting());
    troubled.setAll(read.troubled());
    cards.setAll(read.cards());
    log.show(read.log(), read.isAll());
    if (again) refresh();
  }

  void signIn(AccountName account) {
    news.remove(account.provider());
    signingIn.start(account);
  }

  private void signedIn(AccountName account, Outcome outcome) {
    var said = words.signedIn(outcome, account);
    switch (outcome) {
      case Outcome.Connected c -> voice.say(said);
      case Outcome.NotRegistered n -> {
        tell(account.provider(), said);
        register(account.provider());
      }
      case Outcome.TooLittle t -> tell(account.provider(), said);
      case Outcome.Denied d -> tell(account.provider(), said);
      case Outcome.TimedOut t -> tell(account.provider(), said);
      case Outcome.Cancelled c -> tell(account.provider(), said);
      case Outcome.NotNow n -> tell(account.provider(), said);
    }
    refresh();
  }

  private void tell(VideoProvider provider, String said) {
    news.put(provider, said);
    cards.setAll(List.copyOf(cards));
  }

  void test(AccountName account) {
    if (testing.get().isPresent()) return;
    news.remove(account.provider());
    testing.set(Optional.of(account));
    background
        .outside()
        .run(
            () -> accounts.test(account),
            told -> {
              testing.set(Optional.empty());
              tell(account.provider(), words.tested(told, account.provider()));
              refresh();
            },
            problem -> {
              testing.set(Optional.empty());
              voice.report(problem);
            });
  }

  void disconnect(AccountName account) {
    news.remove(account.provider());
    outside(
        () -> {
          accounts.disconnect(account);
          return account;
        },
        done -> words.say("disconnected", "provider", account.provider().title()));
  }

  void register(VideoProvider provider) {
    cards.stream()
        .filter(c -> c.provider() == provider)
        .findFirst()
        .ifPresent(c -> form.show(c.registration()));
  }

  void saveRegistration() {
    var about = form.shownProperty().get();
    var typed = form.read();
    if (about.isEmpty() || typed.isEmpty()) return;
    var provider = about.get().provider();
    keep(provider, typed.get(), "registered");
  }

  void forgetRegistration() {
    form.shownProperty()
        .get()
        .filter(RegistrationForm::isOpen)
        .ifPresent(
            r -> keep(r.provider(), new RegistrationForm.Typed("", Optional.empty()), "forgotten"));
  }

  private void keep(VideoProvider provider, RegistrationForm.Typed typed, String said) {
    news.remove(provider);
    outside(
        () -> {
          accounts.register(provider, typed.clientId(), typed.secret());
          return provider;
        },
        done -> {
          form.close();
          return words.say(said, "provider", provider.title());
        });
  }

  /// Tries all that waits at once.
  void tryAllNow() {
    var ids = waiting.stream().map(r -> r.task().id()).toList();
    work(
        () -> {
          var count = ids.stream().map(tasks::retry).filter(VideoViewModel::isChanged).count();
          doors.wake();
          return count;
        },
        count -> words.say("tried", "count", count));
  }

  private static boolean isChanged(TaskDesk.Outcome outcome) {
    return outcome instanceof TaskDesk.Outcome.Changed;
  }

  void retry(TaskId id) {
    work(() -> woken(tasks.retry(id)), o -> said(o, "retried"));
  }

  /// Does it although its time is over.
  void send(TaskId id) {
    work(() -> woken(tasks.send(id)), o -> said(o, "retried"));
  }

  private TaskDesk.Outcome woken(TaskDesk.Outcome outcome) {
    doors.wake();
    return outcome;
  }

  void skip(TaskId id) {
    work(() -> tasks.skip(id), o -> said(o, "skipped"));
  }

  private String said(TaskDesk.Outcome outcome, String changed) {
    return switch (outcome) {
      case TaskDesk.Outcome.Changed c -> words.say(changed);
      case TaskDesk.Outcome.Running r -> words.say("task.running");
      case TaskDesk.Outcome.Over o -> words.say("task.over");
      case TaskDesk.Outcome.TooLate t -> words.say("task.tooLate");
      case TaskDesk.Outcome.Unknown u -> words.say("task.over");
    };
  }

  private <T> void work(Callable<T> work, Function<T, String> said) {
    run(background, work, said);
  }

  private <T> void outside(Callable<T> work, Function<T, String> said) {
    run(background.outside(), work, said);
  }

  private <T> void run(Background where, Callable<T> work, Function<T, String> said) {
    if (busy.get()) return;
    busy.set(true);
    where.run(
        work,
        done -> {
          busy.set(false);
          voice.say(said.apply(done));
          refresh();
        },
        this::failed);
  }

  private void failed(Problem problem) {
    busy.set(false);
    voice.report(problem);
  }
}

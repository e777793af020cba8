package com.xordon.core.meeting;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.meeting.Registration.Secret;
import com.xordon.core.meeting.Registration.Source;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// Accounts at providers that exist only here: what is registered, signed in to and taken back is
/// remembered, and written into the books as the real ones do.
public final class FakeVideoAccounts implements VideoAccounts {
  private final Ledger ledger;
  private final InstantSource clock;
  private final Map<VideoProvider, Registration> registrations = new EnumMap<>(VideoProvider.class);

  /// Empty: the person signs in without a word.
  private Optional<Function<AccountName, Outcome>> answer = Optional.empty();

  private Told tested = new Told(new Answer.Stands(new Meeting.Room("1", "https://m/1", "")), 201);

  /// When set, a sign-in waits until it is cancelled.
  private boolean patient;

  public FakeVideoAccounts(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
    for (var p : VideoProvider.values()) put(p, "", false, Source.NOWHERE);
  }

  public FakeVideoAccounts registered(VideoProvider... providers) {
    for (var p : providers) put(p, p.id() + "-client-4711", true, Source.SETTINGS);
    return this;
  }

  public FakeVideoAccounts fromEnvironment(VideoProvider provider) {
    put(provider, "set-from-outside", true, Source.ENVIRONMENT);
    return this;
  }

  /// From now on each sign-in ends like this.
  public void answers(Outcome outcome) {
    answer = Optional.of(account -> outcome);
  }

  public void waitsForCancel() {
    patient = true;
  }

  public void tests(Told told) {
    tested = told;
  }

  /// An account that is signed in to, as if by an earlier hand.
  public void connect(AccountName account, String name) {
    save(new Connection(account, name, Connection.State.CONNECTED, "", clock.instant()));
  }

  public void breakOff(AccountName account, String name, String why) {
    save(new Connection(account, name, Connection.State.RECONNECT, why, clock.instant()));
  }

  private void save(Connection connection) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().save(connection);
          return true;
        });
  }

  private void put(VideoProvider p, String id, boolean hasSecret, Source source) {
    var secret =
        switch (p) {
          case ZOOM -> Secret.OPTIONAL;
          case MEET -> Secret.REQUIRED;
          case TEAMS -> Secret.NONE;
        };
    var host = p == VideoProvider.TEAMS ? "localhost" : "127.0.0.1";
    boolean has = hasSecret && secret == Secret.REQUIRED;
    registrations.put(
        p, new Registration(p, id, has, secret, source, "http://" + host + "/" + p.id()));
  }

  @Override
  public Registration registration(VideoProvider provider) {
    return registrations.get(provider);
  }

  @Override
  public void register(VideoProvider provider, String clientId, Optional<String> secret) {
    var was = registration(provider);
    boolean has = !clientId.isEmpty() && (secret.isPresent() || was.hasSecret());
    put(provider, clientId, has, clientId.isEmpty() ? Source.NOWHERE : Source.SETTINGS);
  }

  @Override
  public SigningIn signIn(AccountName account) {
    return new Attempt(account);
  }

  private final class Attempt implements SigningIn {
    private final AccountName account;
    private final CompletableFuture<Outcome> cancelled = new CompletableFuture<>();

    Attempt(AccountName account) {
      this.account = account;
    }

    @Override
    public Outcome run(Consumer<String> browser) {
      if (!registration(account.provider()).isComplete()) return new Outcome.NotRegistered();
      browser.accept("https://" + account.provider().id() + ".example/authorize");
      var outcome = patient ? cancelled.join() : answer.map(a -> a.apply(account)).orElse(null);
      if (outcome instanceof Outcome.Cancelled) return outcome;
      if (outcome != null) {
        log(account, Kind.CONNECT, Result.REFUSED, "access_denied");
        return outcome;
      }
      var name = account.staff().map(s -> s.value()).orElse("practice") + "@northstreet.example";
      var made = new Connection(account, name, Connection.State.CONNECTED, "", clock.instant());
      save(made);
      log(account, Kind.CONNECT, Result.DONE, "");
      return new Outcome.Connected(made);
    }

    @Override
    public void cancel() {
      cancelled.complete(new Outcome.Cancelled());
    }
  }

  @Override
  public void disconnect(AccountName account) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings().remove(account);
          return true;
        });
    log(account, Kind.DISCONNECT, Result.DONE, "");
  }

  @Override
  public Told test(AccountName account) {
    boolean good = tested.answer() instanceof Answer.Stands;
    log(account, Kind.TEST, good ? Result.DONE : Result.UNSURE, good ? "" : "HTTP 503");
    return tested;
  }

  private void log(AccountName account, Kind kind, Result result, String detail) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings()
              .add(
                  new MeetingAction(
                      clock.instant(),
                      account,
                      "",
                      kind,
                      result,
                      detail,
                      0,
                      Duration.ofMillis(800),
                      0));
          return true;
        });
  }
}

package com.xordon.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.net.oauth.SignIn;
import com.xordon.net.oauth.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The accounts that were signed in to. Tokens are kept before the books say that an account is
/// connected, and forgotten after they say that it isn't.
final class SignedAccounts implements VideoAccounts {
  private final Ledger ledger;
  private final Registry registry;
  private final ProviderRooms rooms;
  private final Calls calls;
  private final Function<VideoProvider, SignIn> signIns;
  private final InstantSource clock;

  SignedAccounts(
      Ledger ledger,
      Registry registry,
      ProviderRooms rooms,
      Calls calls,
      Function<VideoProvider, SignIn> signIns,
      InstantSource clock) {
    this.ledger = ledger;
    this.registry = registry;
    this.rooms = rooms;
    this.calls = calls;
    this.signIns = signIns;
    this.clock = clock;
  }

  @Override
  public Registration registration(VideoProvider provider) {
    return registry.of(provider);
  }

  @Override
  public void register(VideoProvider provider, String clientId, Optional<String> secret) {
    registry.keep(provider, clientId, secret);
  }

  @Override
  public SigningIn signIn(AccountName account) {
    if (registry.credentials(account.provider()).isEmpty()) return new Unregistered();
    return new Signing(account, signIns.apply(account.provider()));
  }

  private static final class Unregistered implements SigningIn {
    @Override
    public Outcome run(Consumer<String> browser) {
      return new Outcome.NotRegistered();
    }

    @Override
    public void cancel() {}
  }

  private final class Signing implements SigningIn {
    private final AccountName account;
    private final SignIn signIn;

    Signing(AccountName account, SignIn signIn) {
      this.account = account;
      this.signIn = signIn;
    }

    @Override
    public Outcome run(Consumer<String> browser) throws InterruptedException {
      return switch (signIn.run(uri -> browser.accept(uri.toString()), SignIn.PATIENCE)) {
        case SignIn.Outcome.Connected(var tokens) -> connected(account, tokens);
        case SignIn.Outcome.Denied(var error, var description) -> {
          log(line(account, Kind.CONNECT, Result.REFUSED, error));
          yield new Outcome.Denied(error, description);
        }
        case SignIn.Outcome.TimedOut() -> {
          log(line(account, Kind.CONNECT, Result.LATER, "TIMED_OUT"));
          yield new Outcome.TimedOut();
        }
        case SignIn.Outcome.Cancelled() -> new Outcome.Cancelled();
        case SignIn.Outcome.NotNow(var why) -> {
          log(line(account, Kind.CONNECT, Result.UNREACHABLE, why));
          yield new Outcome.NotNow(why);
        }
      };
    }

    @Override
    public void cancel() {
      signIn.cancel();
    }
  }

  private Outcome connected(AccountName account, Tokens tokens) {
    var needs = ProviderFacts.of(account.provider()).needs();
    // a provider that grants without saying what is taken at its word later
    boolean said = !tokens.scopes().isEmpty();
    if (said && tokens.scopes().stream().noneMatch(needs::contains)) {
      var missing = needs.stream().sorted().findFirst().orElse("");
      log(line(account, Kind.CONNECT, Result.REFUSED, "TOO_LITTLE"));
      return new Outcome.TooLittle(missing);
    }
    rooms.account(account).orElseThrow().connect(tokens);
    calls.wake();
    var connection =
        new Connection(account, name(account), Connection.State.CONNECTED, "", clock.instant());
    write(page -> {
      page.meetings().save(connection);
      page.meetings().add(line(account, Kind.CONNECT, Result.DONE, ""));
      page.outbox().wake(MeetingFollowUp.KIND, clock.instant());
    });
    return new Outcome.Connected(connection);
  }

  /// As the provider shows it; empty when it can't say now.
  private String name(AccountName account) {
    return rooms
        .of(account)
        .map(MeetingRooms::whoIsIt)
        .map(Told::answer)
        .flatMap(a -> a instanceof Answer.Known(var name) ? Optional.of(name) : Optional.empty())
        .orElse("");
  }

  @Override
  public void disconnect(AccountName account) {
    write(page -> page.meetings().remove(account));
    boolean heard = rooms.forget(account);
    log(line(account, Kind.DISCONNECT, Result.DONE, heard ? "" : "FORGOTTEN_HERE"));
  }

  @Override
  public Told test(AccountName account) {
    return new TestMeeting(calls, account, clock).run();
  }

  private MeetingAction line(AccountName account, Kind kind, Result result, String detail) {
    Instant now = clock.instant();
    return new MeetingAction(now, account, "", kind, result, detail, 0, Duration.ZERO, 1);
  }

  private void log(MeetingAction line) {
    write(page -> page.meetings().add(line));
  }

  private void write(Consumer<Page> work) {
    ledger.write(
        Deed.RUN,
        page -> {
          work.accept(page);
          return true;
        });
  }
}

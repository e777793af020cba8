package com.xordon.net.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.canary.Discreet;
import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.JsonDoor;
import com.xordon.net.oauth.Account.Access;
import com.xordon.net.oauth.FakeAuthority.Fault;
import com.xordon.net.oauth.FakeAuthority.Quirk;
import com.xordon.net.oauth.OAuthProvider.Rotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole flow against an authorization server with each provider's quirks.
@Discreet({"secret-access-", "secret-refresh-"})
class SignInTest {
  private static final Credentials PUBLIC = new Credentials("desk", Optional.empty());
  private static final Credentials WITH_SECRET = new Credentials("desk", Optional.of("shh"));
  private static final Duration SOON = Duration.ofSeconds(20);

  private Instant now = Instant.parse("2026-12-01T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final TokenDoor door =
      new TokenDoor(new HttpDoor(new JdkTransport(), Duration.ofSeconds(5)), clock);
  private final Map<String, Tokens> kept = new HashMap<>();
  private boolean diskIsFull;
  private boolean diskIsBroken;

  @Test
  void aSignInByTheBrowserBringsTokens() throws Exception {
    try (var authority = new FakeAuthority(Quirk.NAMES_ITSELF)) {
      var tokens = signIn(authority, PUBLIC);
      assertThat(authority.knows(tokens.access())).isTrue();
      assertThat(tokens.until()).isEqualTo(now.plusSeconds(3600));
      assertThat(tokens.scopes()).containsExactlyInAnyOrder("meet", "offline");
      assertThat(tokens.toString()).doesNotContain("secret");
      var asked = authority.seen().getFirst();
      assertThat(asked)
          .contains("code_challenge_method=S256", "prompt=consent", "scope=meet offline");
      assertThat(String.join(" ", authority.seen())).doesNotContain("client_secret");
    }
  }

  @Test
  void aSecretIsShownOnlyWhereItIsWanted() throws Exception {
    try (var google = new FakeAuthority(Quirk.WANTS_SECRET);
        var zoom = new FakeAuthority(Quirk.WANTS_BASIC);
        var microsoft = new FakeAuthority(Quirk.REFUSES_SECRET)) {
      assertThat(run(zoom, WITH_SECRET)).isInstanceOf(SignIn.Outcome.Connected.class);
      assertThat(run(zoom, PUBLIC)).isInstanceOf(SignIn.Outcome.Denied.class);
      assertThat(run(google, PUBLIC)).isInstanceOf(SignIn.Outcome.Denied.class);
      assertThat(run(google, WITH_SECRET)).isInstanceOf(SignIn.Outcome.Connected.class);
      assertThat(run(microsoft, WITH_SECRET)).isInstanceOf(SignIn.Outcome.Connected.class);
      assertThat(WITH_SECRET.toString()).doesNotContain("shh");
    }
  }

  @Test
  void aSignInCanBeCancelledAndEndsByItself() throws Exception {
    try (var authority = new FakeAuthority()) {
      var waiting = new SignIn(authority.provider(Rotation.KEPT), PUBLIC, door, new SecureRandom());
      assertThat(waiting.run(uri -> waiting.cancel(), SOON))
          .isEqualTo(new SignIn.Outcome.Cancelled());
      var unanswered =
          new SignIn(authority.provider(Rotation.KEPT), PUBLIC, door, new SecureRandom());
      assertThat(unanswered.run(uri -> {}, Duration.ofMillis(100)))
          .isEqualTo(new SignIn.Outcome.TimedOut());
    }
  }

  @Test
  void aTokenIsRefreshedBeforeItsEndAndTheNewPairIsKeptFirst() throws Exception {
    try (var zoom = new FakeAuthority(Quirk.SINGLE_USE_REFRESH, Quirk.REASON)) {
      var account = account(zoom, Rotation.SINGLE_USE);
      var first = signIn(zoom, PUBLIC);
      account.connect(first);
      assertThat(account.access()).isEqualTo(new Access.Ready(first.access()));
      now = now.plus(Duration.ofMinutes(59));
      var next = (Access.Ready) account.access();
      assertThat(next.token()).isNotEqualTo(first.access());
      assertThat(kept.get("a").access()).isEqualTo(next.token());
      now = now.plus(Duration.ofHours(1));
      assertThat(account.access()).isInstanceOf(Access.Ready.class);
      assertThat(next.toString()).doesNotContain("secret");
    }
  }

  @Test
  void whatCantBeKeptIsNotUsedAndNotLost() throws Exception {
    try (var zoom = new FakeAuthority(Quirk.SINGLE_USE_REFRESH)) {
      var account = account(zoom, Rotation.SINGLE_USE);
      account.connect(signIn(zoom, PUBLIC));
      now = now.plus(Duration.ofHours(1));
      diskIsFull = true;
      assertThat(account.access()).isInstanceOf(Access.NotNow.class);
      assertThat(account.access()).isInstanceOf(Access.NotNow.class);
      diskIsFull = false;
      assertThat(account.access()).isInstanceOf(Access.Ready.class);
      now = now.plus(Duration.ofHours(1));
      assertThat(account.access()).isInstanceOf(Access.Ready.class);
    }
  }

  @Test
  void whatCantBeReadAsksForASignIn() throws Exception {
    try (var zoom = new FakeAuthority(Quirk.SINGLE_USE_REFRESH)) {
      var account = account(zoom, Rotation.SINGLE_USE);
      account.connect(signIn(zoom, PUBLIC));
      diskIsBroken = true;
      assertThat(account.access()).isEqualTo(new Access.Reconnect("tokens_unreadable"));
      assertThat(account.disconnect()).isFalse();
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void manyAtOnceRefreshOnce() throws Exception {
    try (var zoom = new FakeAuthority(Quirk.SINGLE_USE_REFRESH)) {
      var account = account(zoom, Rotation.SINGLE_USE);
      account.connect(signIn(zoom, PUBLIC));
      now = now.plus(Duration.ofHours(1));
      var all =
          IntStream.range(0, 16)
              .mapToObj(i -> CompletableFuture.supplyAsync(account::access))
              .toList();
      for (var one : all) assertThat(one.get()).isEqualTo(all.getFirst().get());
      assertThat(zoom.seen()).filteredOn(s -> s.contains("grant_type=refresh_token")).hasSize(1);
    }
  }

  @Test
  void aRefusedTokenIsReplacedOnce() throws Exception {
    try (var google = new FakeAuthority(Quirk.NO_NEW_REFRESH)) {
      var account = account(google, Rotation.KEPT);
      var first = signIn(google, PUBLIC);
      account.connect(first);
      var second = (Access.Ready) account.accessInsteadOf(first.access());
      assertThat(second.token()).isNotEqualTo(first.access());
      assertThat(kept.get("a").refresh()).as("the old one stays").isEqualTo(first.refresh());
      assertThat(account.accessInsteadOf(first.access())).isEqualTo(second);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Quirk.class,
      names = {"AADSTS", "REASON", "NAMES_ITSELF"})
  void whoIsNoLongerKnownMustSignInAnew(Quirk words) throws Exception {
    try (var authority = new FakeAuthority(words)) {
      var account = account(authority, Rotation.REPLACED);
      account.connect(signIn(authority, PUBLIC));
      authority.forgetEveryone();
      now = now.plus(Duration.ofHours(1));
      assertThat(account.access()).isEqualTo(new Access.Reconnect("invalid_grant"));
      assertThat(kept).as("what is queued waits for a new sign-in").containsKey("a");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SERVER_ERROR", "TOO_MANY", "GARBAGE", "BROKEN_TOKEN", "CUT"})
  void aPassingFaultIsNoReasonToSignInAnew(Fault fault) throws Exception {
    try (var authority = new FakeAuthority()) {
      var account = account(authority, Rotation.REPLACED);
      account.connect(signIn(authority, PUBLIC));
      now = now.plus(Duration.ofHours(1));
      authority.next(fault);
      var later = account.access();
      assertThat(later).isInstanceOf(Access.NotNow.class);
      if (fault == Fault.TOO_MANY) {
        assertThat(((Access.NotNow) later).pause()).contains(Duration.ofSeconds(7));
      }
      assertThat(account.access()).isInstanceOf(Access.Ready.class);
    }
  }

  @Test
  void aTokenIsTakenToEndSomeDay() throws Exception {
    try (var authority = new FakeAuthority()) {
      var account = account(authority, Rotation.REPLACED);
      account.connect(signIn(authority, PUBLIC));
      now = now.plus(Duration.ofHours(1));
      authority.next(Fault.ENDLESS_TOKEN);
      assertThat(account.access()).isEqualTo(new Access.Ready("secret"));
      assertThat(kept.get("a").until()).isEqualTo(now.plus(Duration.ofDays(366)));
    }
  }

  @Test
  void noTextQuotesAHeader() {
    var http = new HttpDoor(new JdkTransport(), Duration.ofSeconds(5));
    assertThatThrownBy(() ->
            new JsonDoor(http, clock)
                .send("GET", URI.create("http://127.0.0.1:1/"), "secret\nnext", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .doesNotContain("secret");
  }

  @Test
  void withoutANetworkItSaysSo() throws Exception {
    var authority = new FakeAuthority();
    var account = account(authority, Rotation.REPLACED);
    account.connect(signIn(authority, PUBLIC));
    authority.close();
    now = now.plus(Duration.ofHours(1));
    assertThat(account.access()).isInstanceOf(Access.NotNow.class);
  }

  @Test
  void disconnectingTakesTheGrantBack() throws Exception {
    try (var authority = new FakeAuthority()) {
      var account = account(authority, Rotation.REPLACED);
      var tokens = signIn(authority, PUBLIC);
      account.connect(tokens);
      account.disconnect();
      assertThat(authority.knows(tokens.access())).isFalse();
      assertThat(kept).isEmpty();
      assertThat(account.access()).isEqualTo(new Access.Reconnect("not_connected"));
    }
  }

  private Tokens signIn(FakeAuthority authority, Credentials who) throws InterruptedException {
    var outcome = run(authority, who);
    assertThat(outcome).isInstanceOf(SignIn.Outcome.Connected.class);
    return ((SignIn.Outcome.Connected) outcome).tokens();
  }

  private SignIn.Outcome run(FakeAuthority authority, Credentials who) throws InterruptedException {
    var signIn = new SignIn(authority.provider(Rotation.REPLACED), who, door, new SecureRandom());
    return signIn.run(SignInTest::browse, SOON);
  }

  /// What a browser does when somebody presses "allow".
  private static void browse(URI address) {
    Thread.ofVirtual()
        .start(() -> {
          try (var browser =
              HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
            browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private Account account(FakeAuthority authority, Rotation rotation) {
    return new Account("a", authority.provider(rotation), PUBLIC, door, new Vault(), clock);
  }

  private final class Vault implements TokenVault {
    @Override
    public Optional<Tokens> read(String account) {
      if (diskIsBroken) throw new UncheckedIOException(new IOException("disk broken"));
      return Optional.ofNullable(kept.get(account));
    }

    @Override
    public void write(String account, Tokens tokens) {
      if (diskIsFull) throw new UncheckedIOException(new IOException("disk full"));
      kept.put(account, tokens);
    }

    @Override
    public void remove(String account) {
      kept.remove(account);
    }
  }
}

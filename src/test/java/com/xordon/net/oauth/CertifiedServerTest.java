package com.xordon.net.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.oauth.Account.Access;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The whole flow once more, judged by a certified server that nobody of ours has written. Skipped
/// where that server isn't installed, but never in CI.
class CertifiedServerTest {
  private static final Credentials DESK = new Credentials("desk", Optional.empty());
  private static final Duration SOON = Duration.ofSeconds(30);

  private static CertifiedServer server;

  private Instant now = Instant.parse("2026-12-01T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final TokenDoor door =
      new TokenDoor(new HttpDoor(new JdkTransport(), Duration.ofSeconds(10)), clock);
  private final Map<String, Tokens> kept = new HashMap<>();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    try {
      server = CertifiedServer.start();
    } catch (CertifiedServer.NotHere e) {
      if (System.getenv("CI") == null) abort(e.getMessage());
      fail(e.getMessage());
    }
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (server != null) server.close();
  }

  @Test
  void theJudgeIsStrict() throws Exception {
    assertThat(server.metadata().path("authorization_response_iss_parameter_supported").asBoolean())
        .isTrue();
    assertThat(server.metadata().path("code_challenge_methods_supported"))
        .extracting(Object::toString)
        .containsExactly("\"S256\"");
    var here = "http://127.0.0.1:5000/certified/callback";
    assertThat(ask("&redirect_uri=" + here).headers().firstValue("location").orElseThrow())
        .startsWith(here)
        .contains("error=invalid_request", "PKCE");
    assertThat(ask("&redirect_uri=http://127.0.0.1:5000/other").statusCode()).isEqualTo(400);
    assertThat(ask("&redirect_uri=http://localhost:5000/certified/callback").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aSignInBringsTokensThatAreLetIn() throws Exception {
    assertThat(server.provider().namesIssuer()).isTrue();
    var tokens = signIn();
    assertThat(server.knows(tokens.access())).isTrue();
    assertThat(tokens.refresh()).isPresent();
    assertThat(tokens.until()).isEqualTo(now.plusSeconds(3600));
    assertThat(tokens.scopes()).containsExactlyInAnyOrder("openid", "offline_access");
  }

  @Test
  void anAnswerMustNameTheRightIssuer() throws Exception {
    var person =
        Person.sentBack(right ->
            List.of(
                changed(right, "&iss=[^&]*", ""),
                changed(right, "&iss=[^&]*", "&iss=https%3A%2F%2Flogin.example.org"),
                right));
    assertThat(run(person)).isInstanceOf(SignIn.Outcome.Connected.class);
    assertThat(person.shown()).containsExactly(400, 400, 200);
  }

  @Test
  void aWrongStateIsIgnoredAndTheRightOneStillCounts() throws Exception {
    var person =
        Person.sentBack(right ->
            List.of(
                changed(right, "state=[^&]*", "state=guess"),
                changed(right, "&state=[^&]*", ""),
                right));
    assertThat(run(person)).isInstanceOf(SignIn.Outcome.Connected.class);
    assertThat(person.shown()).containsExactly(400, 400, 200);
  }

  @Test
  void aCodeOfAnotherAttemptIsRefused() throws Exception {
    var person = Person.sentBack(right -> List.of(changed(right, "code=[^&]*", "code=attacker")));
    assertThat(run(person)).isEqualTo(new SignIn.Outcome.Denied("invalid_grant", ""));
  }

  @Test
  void whoSaysNoIsHeard() throws Exception {
    assertThat(run(Person.unwilling()))
        .isEqualTo(new SignIn.Outcome.Denied("access_denied", "End-User aborted interaction"));
  }

  @Test
  void aRefreshBringsANewPairThatWorks() throws Exception {
    var account = account();
    var first = signIn();
    account.connect(first);
    now = now.plus(Duration.ofHours(1));
    var second = (Access.Ready) account.access();
    assertThat(second.token()).isNotEqualTo(first.access());
    assertThat(server.knows(second.token())).isTrue();
    assertThat(kept.get("a").refresh()).isPresent().isNotEqualTo(first.refresh());
    now = now.plus(Duration.ofHours(1));
    var third = (Access.Ready) account.access();
    assertThat(third.token()).isNotEqualTo(second.token());
    assertThat(server.knows(third.token())).isTrue();
  }

  @Test
  void anOldRefreshTokenMeansToSignInAnew() throws Exception {
    var account = account();
    var first = signIn();
    account.connect(first);
    now = now.plus(Duration.ofHours(1));
    var second = (Access.Ready) account.access();
    var newest = kept.get("a");

    account.connect(first);
    assertThat(account.access()).isEqualTo(new Access.Reconnect("invalid_grant"));
    assertThat(server.knows(second.token())).as("the whole family is dead").isFalse();
    account.connect(newest);
    assertThat(account.accessInsteadOf(newest.access()))
        .isEqualTo(new Access.Reconnect("invalid_grant"));
  }

  @Test
  void whatIsRevokedElsewhereMeansToSignInAnew() throws Exception {
    var account = account();
    var tokens = signIn();
    account.connect(tokens);
    assertThat(door.revoke(server.provider(), DESK, tokens)).isTrue();
    assertThat(account.accessInsteadOf(tokens.access()))
        .isEqualTo(new Access.Reconnect("invalid_grant"));
  }

  @Test
  void disconnectingTakesTheGrantBack() throws Exception {
    var account = account();
    var tokens = signIn();
    account.connect(tokens);
    account.disconnect();
    assertThat(server.knows(tokens.access())).isFalse();
    assertThat(account.access()).isEqualTo(new Access.Reconnect("not_connected"));
  }

  private static HttpResponse<Void> ask(String more) throws IOException, InterruptedException {
    var query = "?response_type=code&client_id=desk&scope=openid&state=s" + more;
    var address = URI.create(server.at("authorization_endpoint") + query);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }
  }

  private static URI changed(URI uri, String what, String into) {
    return URI.create(uri.toString().replaceFirst(what, into));
  }

  private Tokens signIn() throws InterruptedException {
    var outcome = run(Person.willing());
    assertThat(outcome).isInstanceOf(SignIn.Outcome.Connected.class);
    return ((SignIn.Outcome.Connected) outcome).tokens();
  }

  private SignIn.Outcome run(Person person) throws InterruptedException {
    return new SignIn(server.provider(), DESK, door, new SecureRandom()).run(person, SOON);
  }

  private Account account() {
    return new Account("a", server.provider(), DESK, door, new Vault(), clock);
  }

  private final class Vault implements TokenVault {
    @Override
    public Optional<Tokens> read(String account) {
      return Optional.ofNullable(kept.get(account));
    }

    @Override
    public void write(String account, Tokens tokens) {
      kept.put(account, tokens);
    }

    @Override
    public void remove(String account) {
      kept.remove(account);
    }
  }
}

package com.xordon.net.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an attacker on this machine, or a page in the browser, may try; spoken byte by byte.
class LoopbackReceiverTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String ISSUER = "https://login.example.org";

  private final Attempt attempt = Attempt.fresh(new SecureRandom());
  private LoopbackReceiver receiver = open(Optional.empty(), false);

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void theRightAnswerIsTakenAndThePageRepeatsNothing() throws Exception {
    var page = get("code=4%2FP7q%3Dab%26c&state=" + attempt.state());
    assertThat(page).startsWith("HTTP/1.1 200").contains("You can close this window");
    assertThat(page).doesNotContain("P7q").doesNotContain(attempt.state());
    assertThat(page)
        .containsIgnoringCase("Cache-Control: no-store")
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
        .containsIgnoringCase("Referrer-Policy: no-referrer")
        .containsIgnoringCase("X-Content-Type-Options: nosniff");
    assertThat(receiver.await(SOON)).isEqualTo(new SignedIn.Code("4/P7q=ab&c"));
  }

  @Test
  void aForgedCodeThatComesFirstChangesNothing() throws Exception {
    assertThat(get("code=attacker&state=guess")).startsWith("HTTP/1.1 400");
    assertThat(get("code=attacker")).startsWith("HTTP/1.1 400");
    assertThat(get("code=mine&state=" + attempt.state())).startsWith("HTTP/1.1 200");
    assertThat(receiver.await(SOON)).isEqualTo(new SignedIn.Code("mine"));
  }

  @Test
  void theFirstRightAnswerWins() throws Exception {
    get("code=first&state=" + attempt.state());
    get("code=second&state=" + attempt.state());
    assertThat(receiver.await(SOON)).isEqualTo(new SignedIn.Code("first"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code=a&code=b&state=S",
        "code=a&state=S&state=S",
        "code=a&state=S&%73tate=x",
        "code=a&error=b&state=S",
        "code=&state=S",
        "state=S",
        "code=%zz&state=S",
        "code=a&state=S&iss=https://evil.example"
      })
  void anAnswerThatIsWrongSomewhereIsIgnored(String query) throws Exception {
    assertThat(get(query.replace("S", attempt.state()))).startsWith("HTTP/1.1 400");
    assertThat(receiver.await(Duration.ofMillis(50))).isEqualTo(new SignedIn.TimedOut());
  }

  @Test
  void anotherPathMethodHostOrOriginIsIgnored() throws Exception {
    var query = "?code=a&state=" + attempt.state();
    for (var path :
        new String[] {"/", "/callback/", "/callback/more", "/favicon.ico", "//callback"}) {
      assertThat(send(request("GET", path + query, host()))).as(path).startsWith("HTTP/1.1 404");
    }
    assertThat(send(request("POST", "/callback" + query, host()))).startsWith("HTTP/1.1 405");
    assertThat(send(request("HEAD", "/callback" + query, host()))).startsWith("HTTP/1.1 405");
    for (var host : new String[] {"evil.example", "localhost:" + port(), "127.0.0.1"}) {
      assertThat(send(request("GET", "/callback" + query, host)))
          .as(host)
          .startsWith("HTTP/1.1 400");
    }
    var foreign =
        "GET /callback"
            + query
            + " HTTP/1.1\r\nHost: "
            + host()
            + "\r\nOrigin: https://evil.example\r\n\r\n";
    assertThat(send(foreign)).startsWith("HTTP/1.1 400");
    assertThat(receiver.await(Duration.ofMillis(50))).isEqualTo(new SignedIn.TimedOut());
  }

  @Test
  void itListensOnThisMachineAlone() throws Exception {
    for (var here : NetworkInterface.networkInterfaces().toList()) {
      for (var address : here.inetAddresses().toList()) {
        if (!(address instanceof Inet4Address) || address.isLoopbackAddress()) continue;
        assertThatThrownBy(() -> new Socket(address, port()).close())
            .as(address.toString())
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  @Test
  void anEndlessQueryIsRefused() throws Exception {
    var page = get("code=a&state=" + attempt.state() + "&x=" + "y".repeat(1_000_000));
    assertThat(page).doesNotStartWith("HTTP/1.1 200");
    assertThat(get("code=mine&state=" + attempt.state())).startsWith("HTTP/1.1 200");
  }

  @Test
  void aSlowPeerHoldsUpNobody() throws Exception {
    var slow = new Socket(InetAddress.getLoopbackAddress(), port());
    slow.getOutputStream().write("GET /callback?code=".getBytes(StandardCharsets.US_ASCII));
    slow.getOutputStream().flush();
    assertThat(get("code=mine&state=" + attempt.state())).startsWith("HTTP/1.1 200");
    assertThat(receiver.await(SOON)).isEqualTo(new SignedIn.Code("mine"));
    slow.close();
  }

  @Test
  void aRefusalIsCutShortAndNeverShown() throws Exception {
    var page =
        get(
            "error=access_denied&error_description=%3Cscript%3E"
                + "x".repeat(500)
                + "&state="
                + attempt.state());
    assertThat(page).startsWith("HTTP/1.1 200").doesNotContain("script").doesNotContain("xxx");
    var denied = (SignedIn.Denied) receiver.await(SOON);
    assertThat(denied.error()).isEqualTo("access_denied");
    assertThat(denied.description()).hasSize(200).startsWith("<script>");
  }

  @Test
  void whoSaysWhoTheyAreMustSayItRight() throws Exception {
    receiver.close();
    receiver = open(Optional.of(ISSUER), true);
    assertThat(get("code=a&state=" + attempt.state())).startsWith("HTTP/1.1 400");
    assertThat(get("code=a&state=" + attempt.state() + "&iss=" + ISSUER + "/"))
        .startsWith("HTTP/1.1 400");
    assertThat(get("code=a&state=" + attempt.state() + "&iss=" + ISSUER))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void theWaitCanBeEndedAndNobodyListensAfterwards() throws Exception {
    var waiting = CompletableFuture.supplyAsync(this::await);
    receiver.cancel();
    assertThat(waiting.get()).isEqualTo(new SignedIn.Cancelled());
    receiver.close();
    assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.1"), port()).close())
        .isInstanceOf(ConnectException.class);
  }

  @ParameterizedTest
  @EnumSource(RedirectHost.class)
  void theAddressNamesTheHostThatTheProviderWants(RedirectHost host) throws Exception {
    try (var other = LoopbackReceiver.open(expected(Optional.empty(), false), host)) {
      var uri = other.redirectUri();
      assertThat(uri.getHost())
          .isEqualTo(host == RedirectHost.LOCALHOST ? "localhost" : "127.0.0.1");
      assertThat(uri.getPath()).isEqualTo("/callback");
      try (var socket = new Socket(uri.getHost(), uri.getPort())) {
        var query = "/callback?code=a&state=" + attempt.state();
        assertThat(send(socket, request("GET", query, uri.getAuthority())))
            .startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void anAttemptShowsItsSecretsToNoLog() {
    assertThat(attempt.toString()).isEqualTo("Attempt");
    assertThat(new SignedIn.Code("secret").toString()).doesNotContain("secret");
    assertThat(attempt.verifier()).hasSize(43).matches("[A-Za-z0-9_-]+");
    assertThat(attempt.challenge()).hasSize(43).isNotEqualTo(attempt.verifier());
    // RFC 7636, appendix B
    assertThat(new Attempt("s", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  private SignedIn await() {
    try {
      return receiver.await(SOON);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private LoopbackReceiver open(Optional<String> issuer, boolean names) {
    try {
      return LoopbackReceiver.open(expected(issuer, names), RedirectHost.LOOPBACK_ADDRESS);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private LoopbackReceiver.Expected expected(Optional<String> issuer, boolean names) {
    return new LoopbackReceiver.Expected(
        "/callback", attempt, i -> issuer.filter(i::equals).isPresent(), names);
  }

  private int port() {
    return receiver.redirectUri().getPort();
  }

  private String host() {
    return "127.0.0.1:" + port();
  }

  private String get(String query) throws IOException {
    return send(request("GET", "/callback?" + query, host()));
  }

  private static String request(String method, String target, String host) {
    return method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
  }

  private String send(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
      return send(socket, request);
    }
  }

  private static String send(Socket socket, String request) throws IOException {
    socket.setSoTimeout(15_000);
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException refused) {
      // the server had enough of it
    }
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException reset) {
      return "";
    }
  }
}

package com.xordon.delivery.hook;

import static com.xordon.delivery.hook.Receiver.raw;
import static com.xordon.delivery.hook.Receiver.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.core.task.TaskId;
import com.xordon.delivery.hook.WebhookChannel.Allowed;
import com.xordon.net.PinnedDoor;
import com.xordon.net.TestCertificate;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters posted to a receiver who checks them.
class WebhookChannelTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
  private static final Allowed ALL = new Allowed(true, true);
  private static final String JSON = "{\"name\":\"Jörg 👍\"}";

  @TempDir static Path folder;
  private static SSLContext certified;

  private final Receiver receiver = new Receiver("secret", NOW, null);
  private final List<String> asked = new ArrayList<>();

  @BeforeAll
  static void certify() throws Exception {
    certified = TestCertificate.make(folder).context();
  }

  @AfterEach
  void close() throws Exception {
    receiver.close();
  }

  private InetAddress[] loopback(String host) {
    asked.add(host);
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  private WebhookChannel channel(Allowed allowed, PinnedDoor.Names names, SSLSocketFactory tls) {
    var clock = InstantSource.fixed(NOW);
    var door = new PinnedDoor(names, tls, allowed.inside(), Duration.ofSeconds(2), clock);
    return new WebhookChannel(door, allowed, new Signature("secret"), clock);
  }

  private WebhookChannel channel() {
    return channel(ALL, this::loopback, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  private Letter letter(String url) {
    return Letter.webhook(new TaskId("hook:a1"), NOW, url, JSON);
  }

  private Letter letter() {
    return letter("http://crm.example:" + receiver.port() + "/in?x=1");
  }

  @Test
  void aReceiverWhoChecksBelievesUs() {
    assertThat(channel().send(letter())).isEqualTo(new Receipt.Sent("hook:a1"));
    var got = receiver.letters().getFirst();
    assertThat(got.body()).isEqualTo(JSON);
    assertThat(got.path()).isEqualTo("/in?x=1");
    assertThat(got.headers())
        .containsEntry("host", "crm.example:" + receiver.port())
        .containsEntry("idempotency-key", "hook:a1")
        .containsEntry("content-type", "application/json; charset=utf-8");
    assertThat(got.headers().get("x-xordon-signature"))
        .matches("t=" + NOW.getEpochSecond() + ",v1=[0-9a-f]{64}");
  }

  @Test
  void whoHasAnotherSecretDoesNot() throws Exception {
    try (var other = new Receiver("another", NOW, null)) {
      var receipt = channel().send(letter("http://crm.example:" + other.port() + "/"));
      assertThat(receipt).isEqualTo(new Receipt.NeedsPerson("HTTP 401"));
      assertThat(other.unbelieved()).hasSize(1);
    }
    try (var later = new Receiver("secret", NOW.plus(Duration.ofMinutes(6)), null)) {
      channel().send(letter("http://crm.example:" + later.port() + "/"));
      assertThat(later.unbelieved()).hasSize(1);
    }
  }

  @Test
  void theSignatureIsTheOneOthersCompute() {
    // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
    assertThat(
            new Signature("secret")
                .of(
                    Instant.ofEpochSecond(1_700_000_000),
                    "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "t=1700000000,v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
  }

  @ParameterizedTest
  @CsvSource({
    "204 No Content, Sent", "404 Not Found, Refused", "410 Gone, Refused", "400 Bad, Refused",
    "401 Who, NeedsPerson", "403 No, NeedsPerson", "408 Slow, Later", "429 Many, Later",
    "500 Broken, Later", "503 Away, Later"
  })
  void anAnswerIsReadByItsStatus(String line, String means) {
    receiver.saying(status(line));
    assertThat(channel().send(letter()).getClass().getSimpleName()).isEqualTo(means);
  }

  @Test
  void whoWantsToBeLeftAloneIs() {
    receiver.saying(status("429 Too Many", "Retry-After: 30"));
    assertThat(channel().send(letter()))
        .isEqualTo(new Receipt.Later("HTTP 429", Optional.of(Duration.ofSeconds(30))));
  }

  @Test
  void nobodyIsFollowedElsewhere() throws Exception {
    try (var other = new Receiver("secret", NOW, null)) {
      receiver.saying(status("307 Over There", "Location: http://127.0.0.1:" + other.port() + "/"));
      assertThat(channel().send(letter())).isEqualTo(new Receipt.Refused("REDIRECT HTTP 307"));
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void anUnsureLetterMaySafelyBeSentAgain() {
    receiver.saying(to -> {});
    assertThat(channel().send(letter())).isInstanceOf(Receipt.Unsure.class);
    assertThat(channel().find(letter())).isEqualTo(new Receipt.NotFound());
    receiver.saying(status("200 OK"));
    assertThat(channel().send(letter())).isInstanceOf(Receipt.Sent.class);
    assertThat(receiver.letters()).hasSize(2);
    assertThat(receiver.different()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello\r\n\r\n", "HTTP/1.1 OK\r\n\r\n", "HTTP/1.1 200", "\n\n\n"})
  void whatIsNoAnswerLeavesItUnsure(String answer) {
    receiver.saying(raw(answer));
    assertThat(channel().send(letter())).isInstanceOf(Receipt.Unsure.class);
  }

  @Test
  void anInterimAnswerIsNotTheAnswer() {
    receiver.saying(raw("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 404 No\r\n\r\n"));
    assertThat(channel().send(letter())).isEqualTo(new Receipt.Refused("HTTP 404"));
  }

  @Test
  void whoNeverAnswersIsGivenUp() {
    receiver.saying(WebhookChannelTest::sleep);
    takesLessThan(Duration.ofSeconds(5), Receipt.Unsure.class);
  }

  @Test
  void whoDripsIsGivenUpToo() {
    receiver.saying(to -> {
      for (int i = 0; i < 200; i++) {
        raw(i == 0 ? "HTTP/1.1 200 OK\r\nX: " : "x").say(to);
        pause(50);
      }
    });
    takesLessThan(Duration.ofSeconds(5), Receipt.Unsure.class);
  }

  @Test
  void anEndlessAnswerIsNotListenedTo() {
    receiver.saying(to -> {
      raw("HTTP/1.1 200 OK\r\n\r\n").say(to);
      while (true) raw("x".repeat(1_000)).say(to);
    });
    takesLessThan(Duration.ofSeconds(2), Receipt.Sent.class);
    receiver.saying(to -> {
      raw("HTTP/1.1 200 OK\r\n").say(to);
      while (true) raw("X: " + "x".repeat(1_000) + "\r\n").say(to);
    });
    takesLessThan(Duration.ofSeconds(2), Receipt.Unsure.class);
  }

  private void takesLessThan(Duration most, Class<? extends Receipt> means) {
    long began = System.nanoTime();
    assertThat(channel().send(letter())).isInstanceOf(means);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(most);
  }

  private static void sleep(Socket socket) {
    pause(10_000);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void nobodyThereIsUnreachable() throws Exception {
    // a door nobody waits at: one that is waited at closes a little later
    String url;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      url = "http://crm.example:" + gone.getLocalPort() + "/";
    }
    assertThat(channel().send(letter(url))).isInstanceOf(Receipt.Unreachable.class);
    var nameless =
        channel(
            ALL,
            host -> {
              throw new UnknownHostException(host);
            },
            certified.getSocketFactory());
    assertThat(nameless.send(letter(url))).isInstanceOf(Receipt.Unreachable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "0.0.0.0",
        "::1",
        "::ffff:127.0.0.1",
        "fe80::1",
        "fd00::1",
        "64:ff9b::7f00:1"
      })
  void nobodyInsideTheHouseIsReachedByAName(String address) {
    var names = new Allowed(true, false);
    var channel =
        channel(
            names,
            host ->
                new InetAddress[] {
                  InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral(address)
                },
            certified.getSocketFactory());
    assertThat(channel.send(letter())).isEqualTo(new Receipt.Refused("ADDRESS_INSIDE"));
    assertThat(receiver.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "localhost"})
  void norByANumberHoweverWritten(String host) {
    var real =
        WebhookChannel.real(
            new Allowed(true, false), new Signature("secret"), InstantSource.fixed(NOW));
    var receipt = real.send(letter("http://" + host + ":" + receiver.port() + "/"));
    assertThat(receipt)
        .isIn(new Receipt.Refused("ADDRESS_INSIDE"), new Receipt.Refused("NO_SUCH_ADDRESS"));
    assertThat(receiver.connections()).isZero();
  }

  @Test
  void aNameIsAskedForOnce() {
    assertThat(channel().send(letter())).isInstanceOf(Receipt.Sent.class);
    assertThat(asked).containsExactly("crm.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "crm.example",
        "ftp://crm.example/",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://user:secret@crm.example/",
        "https://crm.example/a b",
        "https://a\r\nHost: b/"
      })
  void whatIsNoAddressIsRefused(String url) {
    assertThat(channel().send(letter(url))).isEqualTo(new Receipt.Refused("NO_SUCH_ADDRESS"));
    assertThat(asked).isEmpty();
  }

  @Test
  void aLineThatCanBeReadHasToBeAllowed() {
    var strict = channel(Allowed.NOTHING, this::loopback, certified.getSocketFactory());
    assertThat(strict.send(letter())).isEqualTo(new Receipt.Refused("NOT_HTTPS"));
    assertThat(receiver.connections()).isZero();
  }

  @Test
  void overTlsTheNameCounts() throws Exception {
    var inside = new Allowed(false, true);
    try (var safe = new Receiver("secret", NOW, certified)) {
      var channel = channel(inside, this::loopback, certified.getSocketFactory());
      assertThat(channel.send(letter("https://localhost:" + safe.port() + "/")))
          .isInstanceOf(Receipt.Sent.class);
      // the same server, asked for by a name it can't show a certificate for
      assertThat(channel.send(letter("https://crm.example:" + safe.port() + "/")))
          .isEqualTo(new Receipt.NeedsPerson("CERTIFICATE"));
      var trusting = channel(inside, this::loopback, SSLContext.getDefault().getSocketFactory());
      assertThat(trusting.send(letter("https://localhost:" + safe.port() + "/")))
          .isEqualTo(new Receipt.NeedsPerson("CERTIFICATE"));
      assertThat(safe.letters()).hasSize(1);
    }
  }

  @Test
  void aKeyHoldsNothingAHeaderMustNot() {
    assertThat(Signature.key(new TaskId("a\r\nb ü%"))).isEqualTo("a%d.%a.b%20.%fc.%25.");
  }
}

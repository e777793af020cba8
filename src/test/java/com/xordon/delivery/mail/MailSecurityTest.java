package com.xordon.delivery.mail;

import static com.xordon.delivery.mail.MailWorld.letter;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.canary.Discreet;
import com.xordon.core.message.Receipt;
import com.xordon.delivery.mail.MailServer.Security;
import com.xordon.net.TestCertificate;
import com.xordon.net.oauth.Account.Access;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines nobody reads along, and how we are known at their end.
@Discreet({"Ada Lovelace", "ada@example.com", "See you on Tuesday", "sesame"})
class MailSecurityTest {
  @TempDir static Path folder;

  private static SSLContext certified;

  private final MailWorld world = new MailWorld();

  @BeforeAll
  static void certify() throws Exception {
    var certificate = TestCertificate.make(folder);
    certified = certificate.context();
    System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  private MailChannel startTls(SSLContext trust, Login login) {
    return world.channel(Security.STARTTLS, login, MailWorld.LONG, trust.getSocketFactory());
  }

  @Test
  void overTlsFromTheFirstByte() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
    server.setUser("practice@example.org", "practice", "sesame");
    server.start();
    var facts =
        new MailServer(
            "localhost",
            server.getSmtps().getPort(),
            Security.TLS,
            new Login.Password("practice", "sesame"));
    try (var channel =
        new MailChannel(facts, certified.getSocketFactory(), InstantSource.fixed(MailWorld.NOW))) {
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Sent.class);
      try (var distrustful = MailChannel.real(facts, InstantSource.fixed(MailWorld.NOW))) {
        assertThat(distrustful.send(letter())).isEqualTo(new Receipt.NeedsPerson("CERTIFICATE"));
      }
      assertThat(server.getReceivedMessages()).hasSize(1);
    } finally {
      server.stop();
    }
  }

  @Test
  void overAPlainLineMadeSecure() {
    world.proxy.securing(certified);
    try (var channel = startTls(certified, new Login.Password("practice", "sesame"))) {
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Sent.class);
    }
    var commands = world.proxy.commands();
    assertThat(commands.indexOf("STARTTLS")).isEqualTo(1);
    assertThat(commands).anyMatch(c -> c.startsWith("AUTH PLAIN"));
  }

  @Test
  void aServerWithoutTlsGetsNeitherPasswordNorLetter() {
    try (var channel = startTls(certified, new Login.Password("practice", "sesame"))) {
      assertThat(channel.send(letter())).isEqualTo(new Receipt.NeedsPerson("NO_TLS"));
    }
    assertThat(world.proxy.commands()).allMatch(c -> c.startsWith("EHLO") || c.equals("QUIT"));
  }

  @Test
  void aCertificateNobodyVouchesForNeedsAPerson() throws Exception {
    world.proxy.securing(certified);
    try (var channel = startTls(SSLContext.getDefault(), new Login.None())) {
      assertThat(channel.send(letter())).isEqualTo(new Receipt.NeedsPerson("CERTIFICATE"));
    }
  }

  @Test
  void aCertificateForAnotherNameNeedsAPerson(@TempDir Path other) throws Exception {
    var context = TestCertificate.make(other, "dns:mail.example.com").context();
    world.proxy.securing(context);
    try (var channel = startTls(context, new Login.None())) {
      assertThat(channel.send(letter())).isEqualTo(new Receipt.NeedsPerson("CERTIFICATE"));
    }
    assertThat(world.arrived()).isEmpty();
  }

  @Test
  void aWrongPasswordNeedsAPerson() {
    try (var channel = world.channel(new Login.Password("practice", "wrong"))) {
      var receipt = channel.send(letter());
      assertThat(receipt).isInstanceOf(Receipt.NeedsPerson.class);
      assertThat(receipt.toString()).contains("535").doesNotContain("wrong");
    }
    assertThat(world.arrived()).isEmpty();
  }

  @Test
  void aLoginThatIsNotToBeHadNowIsTriedLater() {
    world.proxy.reply("AUTH", "454 4.7.0 Temporary authentication failure");
    try (var channel = world.channel(new Login.Password("practice", "sesame"))) {
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Later.class);
    }
  }

  @Test
  void aCutIsNoRefusal() {
    world.proxy.securing(certified).on("AUTH", new SmtpProxy.Fault.CutBefore());
    try (var channel = startTls(certified, new Login.Password("practice", "sesame"))) {
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Unreachable.class);
      world.proxy.on("STARTTLS", new SmtpProxy.Fault.CutBefore());
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Unreachable.class);
    }
  }

  @Test
  void aServerThatOffersNoLoginNeedsAPerson() {
    world.proxy.offering("-AUTH");
    try (var channel = world.channel(new Login.Password("practice", "sesame"))) {
      assertThat(channel.send(letter())).isEqualTo(new Receipt.NeedsPerson("LOGIN_NOT_OFFERED"));
    }
    assertThat(world.arrived()).isEmpty();
  }

  /// Tokens in the order they are given out.
  private static final class Purse implements Login.TokenSource {
    private final List<String> refused = new ArrayList<>();
    private Access first = new Access.Ready("stale");
    private Access second = new Access.Ready("sesame");

    @Override
    public Access access() {
      return first;
    }

    @Override
    public Access accessInsteadOf(String token) {
      refused.add(token);
      return second;
    }
  }

  @Test
  void aTokenThatIsRefusedIsRenewedOnce() {
    var purse = new Purse();
    try (var channel = world.channel(new Login.Bearer("practice", purse))) {
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Sent.class);
    }
    assertThat(purse.refused).containsExactly("stale");
    assertThat(world.proxy.commands().stream().filter(c -> c.startsWith("AUTH XOAUTH2")))
        .hasSize(2);
  }

  @Test
  void aTokenThatIsRefusedTwiceNeedsAPerson() {
    var purse = new Purse();
    purse.second = new Access.Ready("stale too");
    try (var channel = world.channel(new Login.Bearer("practice", purse))) {
      assertThat(channel.send(letter())).isInstanceOf(Receipt.NeedsPerson.class);
    }
    // Google asks back before it refuses
    world.proxy.reply("AUTH", "334 eyJzdGF0dXMiOiI0MDAifQ==");
    try (var channel = world.channel(new Login.Bearer("practice", purse))) {
      assertThat(channel.send(letter())).isEqualTo(new Receipt.NeedsPerson("LOGIN_REFUSED"));
    }
  }

  @Test
  void anAccountWithoutATokenSaysWhy() {
    var purse = new Purse();
    purse.first = new Access.Reconnect("invalid_grant");
    try (var channel = world.channel(new Login.Bearer("practice", purse))) {
      assertThat(channel.send(letter())).isEqualTo(new Receipt.NeedsPerson("invalid_grant"));
      purse.first = new Access.NotNow("HTTP 503", Optional.of(Duration.ofSeconds(7)));
      assertThat(channel.send(letter()))
          .isEqualTo(new Receipt.Later("HTTP 503", Optional.of(Duration.ofSeconds(7))));
      purse.first = new Access.NotNow("ConnectException", Optional.empty());
      assertThat(channel.send(letter())).isInstanceOf(Receipt.Unreachable.class);
    }
    assertThat(world.proxy.connections()).isZero();
  }
}

package com.xordon.delivery.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.task.TaskId;
import com.xordon.delivery.mail.MailServer.Patience;
import com.xordon.delivery.mail.MailServer.Security;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/// A mail server, a proxy before it, and a channel that knows only the proxy.
final class MailWorld implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
  static final Patience SHORT =
      new Patience(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(3));
  static final Patience LONG =
      new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));

  final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  final SmtpProxy proxy;

  MailWorld() {
    server.setUser("practice@example.org", "practice", "sesame");
    server.start();
    proxy = new SmtpProxy(server.getSmtp().getPort());
  }

  MailChannel channel() {
    return channel(Security.PLAIN_ON_LOOPBACK, new Login.None(), LONG, plain());
  }

  MailChannel hasty() {
    return channel(Security.PLAIN_ON_LOOPBACK, new Login.None(), SHORT, plain());
  }

  MailChannel channel(Login login) {
    return channel(Security.PLAIN_ON_LOOPBACK, login, LONG, plain());
  }

  MailChannel channel(Security security, Login login, Patience patience, SSLSocketFactory tls) {
    var facts = new MailServer("localhost", proxy.port(), security, login, patience);
    return new MailChannel(facts, tls, InstantSource.fixed(NOW));
  }

  static SSLSocketFactory plain() {
    return (SSLSocketFactory) SSLSocketFactory.getDefault();
  }

  static Letter letter() {
    return letter("confirm:a1");
  }

  static Letter letter(String id) {
    return letter(id, new Party("Ada Lovelace", "ada@example.com"), "Your appointment");
  }

  static Letter letter(String id, Party to, String subject) {
    return Letter.mail(
        new TaskId(id),
        NOW,
        to,
        new Party("Practice", "practice@example.org"),
        subject,
        "See you on Tuesday.\n.\nA line with a dot before.\n");
  }

  List<MimeMessage> arrived() {
    return List.of(server.getReceivedMessages());
  }

  @Override
  public void close() throws Exception {
    proxy.close();
    server.stop();
  }
}

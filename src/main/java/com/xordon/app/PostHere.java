package com.xordon.app;

import com.xordon.automation.Correspondence;
import com.xordon.automation.Post;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import com.xordon.core.practice.Practice;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.delivery.hook.Signature;
import com.xordon.delivery.hook.WebhookChannel;
import com.xordon.delivery.mail.Login;
import com.xordon.delivery.mail.MailChannel;
import com.xordon.delivery.mail.MailProvider;
import com.xordon.delivery.mail.MailServer;
import com.xordon.delivery.mail.MailServer.Security;
import com.xordon.delivery.sms.TwilioAccount;
import com.xordon.delivery.sms.TwilioChannel;
import com.xordon.net.HttpDoor;
import com.xordon.net.JsonDoor;
import com.xordon.video.Configuration;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The ways out of the house as the settings of this machine and practice say. They are read anew
/// for each letter; the line to the mail server is kept as long as nothing changes.
final class PostHere implements Post, AutoCloseable {
  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_TLS = 465;

  private final Configuration said;
  private final Supplier<Practice> practice;
  private final MailLogins logins;
  private final JsonDoor door;
  private final InstantSource clock;
  private @Nullable MailServer server;
  private @Nullable MailChannel mail;

  PostHere(
      Configuration said,
      Supplier<Practice> practice,
      MailLogins logins,
      HttpDoor http,
      InstantSource clock) {
    this.said = said;
    this.practice = practice;
    this.logins = logins;
    this.door = new JsonDoor(http, clock);
    this.clock = clock;
  }

  @Override
  public Correspondence correspondence() {
    var own = setting("mail.from.address").or(() -> setting("mail.smtp.user")).orElse("");
    var name = setting("mail.from.name").orElseGet(() -> practice.get().name());
    return new Correspondence(
        new Letterhead(
            setting("practice.phone").orElse(""),
            setting("practice.email").orElse(""),
            setting("practice.address").orElse("")),
        new Party(name, own),
        setting("mail.replyTo").map(Party::of),
        setting("sms.from").orElse(""),
        setting("messages.language").map(Locale::forLanguageTag).orElseGet(Locale::getDefault),
        links());
  }

  private MessageLinks links() {
    return new MessageLinks(
        "",
        setting("messages.links.cancel").orElse(""),
        setting("messages.links.move").orElse(""),
        setting("messages.links.book").orElse(""),
        setting("messages.links.feedback").orElse(""));
  }

  private Optional<String> setting(String key) {
    return said.setting(key);
  }

  @Override
  public Optional<Channel> channel(Letter.Kind kind) {
    return switch (kind) {
      case EMAIL -> setting("mail.smtp.host").map(this::mail);
      case SMS -> setting("sms.twilio.sid").map(this::sms);
      case WEBHOOK -> said.secret("webhook.secret").map(this::hook);
    };
  }

  private synchronized Channel mail(String host) {
    var wanted = server(host);
    var open = mail;
    if (open != null && wanted.equals(server)) return open;
    if (open != null) open.close();
    var fresh = MailChannel.real(wanted, clock);
    server = wanted;
    mail = fresh;
    return fresh;
  }

  private MailServer server(String host) {
    var word = setting("mail.smtp.security").orElse("starttls").toLowerCase(Locale.ROOT);
    var security =
        switch (word) {
          case "tls" -> Security.TLS;
          case "starttls" -> Security.STARTTLS;
          case "plain" -> Security.PLAIN_ON_LOOPBACK;
          case "plain-anywhere" -> Security.PLAIN_ANYWHERE;
          default -> throw bad("mail.smtp.security", word);
        };
    int usual = security == Security.TLS ? SUBMISSION_TLS : SUBMISSION;
    int port = setting("mail.smtp.port").map(p -> port(p)).orElse(usual);
    return new MailServer(host, port, security, login());
  }

  private Login login() {
    var user = setting("mail.smtp.user");
    if (user.isEmpty()) return new Login.None();
    var word = setting("mail.smtp.login").orElse("password");
    if (word.equals("password")) {
      return new Login.Password(user.get(), said.secret("mail.smtp.password").orElse(""));
    }
    var provider = MailProvider.of(word).orElseThrow(() -> bad("mail.smtp.login", word));
    return logins
        .login(provider, user.get())
        .orElseThrow(() -> new ProblemException(Problem.of("NOT_REGISTERED", provider.id())));
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}")) throw bad("mail.smtp.port", text);
    int port = Integer.parseInt(text);
    if (port < 1 || port > 65_535) throw bad("mail.smtp.port", text);
    return port;
  }

  private Channel sms(String sid) {
    var api = setting("sms.twilio.api").map(PostHere::address).orElse(TwilioChannel.REAL);
    var secret = said.secret("sms.twilio.secret").orElse("");
    if (!sid.matches("AC[0-9a-fA-F]{32}")) throw bad("sms.twilio.sid", sid);
    var account = new TwilioAccount(sid, setting("sms.twilio.key").orElse(sid), secret);
    return new TwilioChannel(api, account, door);
  }

  private Channel hook(String secret) {
    var allowed =
        new WebhookChannel.Allowed(isSet("webhook.allowPlain"), isSet("webhook.allowInside"));
    return WebhookChannel.real(allowed, new Signature(secret), clock);
  }

  private boolean isSet(String key) {
    return setting(key).filter("true"::equals).isPresent();
  }

  private static URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw bad("sms.twilio.api", text);
    }
  }

  private static ProblemException bad(String key, String value) {
    return new ProblemException(Problem.of("BAD_SETTING_VALUE", key, value));
  }

  @Override
  public synchronized void close() {
    var open = mail;
    mail = null;
    server = null;
    if (open != null) open.close();
  }
}

package com.xordon.delivery.mail;

import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.delivery.mail.Dial.Dialled;
import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Mail by SMTP. Letters that follow each other share a connection, one after the other, so they
/// leave as fast as the server takes them; `close` ends it, and the next letter opens another. What
/// was sent can't be looked up, so an unsure letter stays unsure.
public final class MailChannel implements Channel, AutoCloseable {
  /// Many servers end a connection after a hundred letters, some without a word.
  private static final int MOST_LETTERS = 50;

  private static final int CLOSING = 421;

  private record Kept(Wire wire, boolean utf8) {}

  private final MailServer server;
  private final Sessions sessions;
  private final Dial dial;
  private final InstantSource clock;
  private @Nullable Kept kept;

  public MailChannel(MailServer server, SSLSocketFactory tls, InstantSource clock) {
    this.server = server;
    this.sessions = new Sessions(server, tls);
    this.dial = new Dial(server, sessions);
    this.clock = clock;
  }

  /// By the certificates this machine trusts.
  public static MailChannel real(MailServer server, InstantSource clock) {
    return new MailChannel(server, (SSLSocketFactory) SSLSocketFactory.getDefault(), clock);
  }

  @Override
  public synchronized Receipt send(Letter letter) {
    if (server.mustNotBePlain()) return new Receipt.NeedsPerson("PLAIN_NOT_ALLOWED");
    return switch (Draft.of(letter)) {
      case Draft.Checked.Bad(var why) -> new Receipt.Refused(why);
      case Draft.Checked.NoSender() -> new Receipt.NeedsPerson("NO_SENDER");
      case Draft.Checked.Good(var draft) -> send(draft);
    };
  }

  @Override
  public Receipt find(Letter letter) {
    return new Receipt.Unsure("MAIL_LEAVES_NO_TRACE");
  }

  @Override
  public synchronized void close() {
    var last = kept;
    kept = null;
    if (last != null) dial.hangUp(last.wire());
  }

  private Receipt send(Draft draft) {
    return switch (ready(draft.needsUtf8())) {
      case Dialled.Failed(var why) -> why;
      case Dialled.LoginRefused(var why) -> why;
      case Dialled.Ready(var wire) -> {
        var receipt =
            Deadline.within(server.patience().letter(), wire, () -> handOver(wire, draft));
        if (!(receipt instanceof Receipt.Sent) && !isUsable(wire)) close();
        yield receipt;
      }
    };
  }

  /// After a plain refusal it is; after anything else its state is anybody's guess.
  private static boolean isUsable(Wire wire) {
    return wire.bad().filter(reply -> reply.code() != CLOSING).isPresent();
  }

  /// The connection from before, if the server still has it, or another.
  private Dialled ready(boolean utf8) {
    var open = kept().filter(k -> k.utf8() == utf8 && k.wire().letters() < MOST_LETTERS);
    if (open.isPresent() && dial.isOpen(open.get().wire()))
      return new Dialled.Ready(open.get().wire());
    close();
    var dialled = dial.dial(utf8);
    if (dialled instanceof Dialled.Ready(var wire)) kept = new Kept(wire, utf8);
    return dialled;
  }

  private Optional<Kept> kept() {
    return Optional.ofNullable(kept);
  }

  private Receipt handOver(Wire wire, Draft draft) {
    try {
      if (draft.needsUtf8() && !wire.supportsExtension("SMTPUTF8"))
        return new Receipt.Refused("SERVER_KNOWS_NO_SUCH_ADDRESS");
      var paper = new Paper(sessions.of(draft.needsUtf8()), draft, clock.instant());
      var limit = limit(wire);
      if (limit > 0 && paper.octets() > limit) return Verdict.tooLarge("SIZE " + limit);
      wire.sendMessage(paper, paper.getAllRecipients());
      return new Receipt.Sent(paper.getMessageID());
    } catch (MessagingException e) {
      return Verdict.onLetter(wire, e);
    }
  }

  /// What the server said it takes (RFC 1870); 0 for whatever comes.
  private static long limit(Wire wire) {
    var size = wire.getExtensionParameter("SIZE");
    return size != null && size.matches("\\d{1,18}") ? Long.parseLong(size) : 0;
  }
}

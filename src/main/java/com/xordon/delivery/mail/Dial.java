package com.xordon.delivery.mail;

import com.xordon.core.message.Receipt;
import com.xordon.delivery.mail.MailServer.Security;
import com.xordon.net.oauth.Account.Access;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Connects to the server and logs in.
final class Dial {
  private final MailServer server;
  private final Sessions sessions;

  Dial(MailServer server, Sessions sessions) {
    this.server = server;
    this.sessions = sessions;
  }

  sealed interface Dialled {
    record Ready(Wire wire) implements Dialled {}

    record Failed(Receipt why) implements Dialled {}

    record LoginRefused(Receipt why) implements Dialled {}
  }

  Dialled dial(boolean utf8) {
    return switch (server.login()) {
      case Login.None() -> connected(utf8, null, null);
      case Login.Password(var user, var secret) -> connected(utf8, user, secret);
      case Login.Bearer(var user, var tokens) -> {
        var access = tokens.access();
        var first = dial(utf8, user, access);
        // it may have been taken back before its time; a second refusal asks for a sign-in
        yield first instanceof Dialled.LoginRefused && access instanceof Access.Ready(var token)
            ? dial(utf8, user, tokens.accessInsteadOf(token))
            : first;
      }
    };
  }

  private Dialled dial(boolean utf8, String user, Access access) {
    return switch (access) {
      case Access.Ready(var token) -> connected(utf8, user, token);
      case Access.Reconnect(var why) -> new Dialled.Failed(new Receipt.NeedsPerson(why));
      case Access.NotNow(var why, var pause) ->
          new Dialled.Failed(
              why.startsWith("HTTP")
                  ? new Receipt.Later(why, pause)
                  : new Receipt.Unreachable(why));
    };
  }

  private Dialled connected(boolean utf8, @Nullable String user, @Nullable String secret) {
    var wire = new Wire(sessions.of(utf8), server.security() == Security.TLS);
    var patience = server.patience();
    Duration most = patience.connect().plus(patience.answer());
    var receipt = Deadline.within(most, wire, () -> greet(wire, user, secret));
    if (receipt instanceof Receipt.Sent) return new Dialled.Ready(wire);
    return wire.isLoginRefused() && receipt instanceof Receipt.NeedsPerson
        ? new Dialled.LoginRefused(receipt)
        : new Dialled.Failed(receipt);
  }

  private Receipt greet(Wire wire, @Nullable String user, @Nullable String secret) {
    try {
      wire.connect(server.host(), server.port(), user, secret);
      // the library would go on without
      if (user == null || wire.supportsExtension("AUTH")) return new Receipt.Sent("");
      wire.close();
      return new Receipt.NeedsPerson("LOGIN_NOT_OFFERED");
    } catch (AuthenticationFailedException e) {
      wire.loginRefused();
      return Verdict.onGreeting(wire, e);
    } catch (MessagingException e) {
      return Verdict.onGreeting(wire, e);
    }
  }

  /// Whether the server still has the connection.
  boolean isOpen(Wire wire) {
    var asked =
        Deadline.within(
            server.patience().answer(),
            wire,
            () -> wire.isConnected() ? new Receipt.Sent("") : new Receipt.NotFound());
    return asked instanceof Receipt.Sent;
  }

  void hangUp(Wire wire) {
    Deadline.within(
        server.patience().connect(),
        wire,
        () -> {
          try {
            wire.close();
          } catch (MessagingException e) {
            // it was dead already
          }
          return new Receipt.Sent("");
        });
  }
}

package com.xordon.delivery.mail;

import com.xordon.core.message.Receipt;
import com.xordon.delivery.mail.Wire.Reply;
import com.xordon.delivery.mail.Wire.Stage;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// What trouble with a mail server means for the letter.
final class Verdict {
  private static final int LONGEST = 300;
  private static final int WANTS_LOGIN = 530;
  private static final int TOO_MUCH = 552;

  /// The finer codes of RFC 3463 for "too big for the system" and "for the mailbox".
  private static final Pattern TOO_BIG = Pattern.compile("\\b5\\.(3\\.4|2\\.3)\\b");

  private Verdict() {}

  /// The connection could not be made ready for letters.
  static Receipt onGreeting(Wire wire, MessagingException e) {
    if (wire.bad().isPresent()) {
      var reply = wire.bad().get();
      return reply.isForNow()
          ? new Receipt.Later(words(reply))
          : new Receipt.NeedsPerson(words(reply));
    }
    if (has(e, CertificateException.class::isInstance) || isWrongName(e))
      return new Receipt.NeedsPerson("CERTIFICATE");
    if (has(e, SSLException.class::isInstance)) return new Receipt.Unreachable("TLS");
    var broken = broken(e);
    if (broken.isPresent()) return new Receipt.Unreachable(broken.get());
    if (wire.getLastReturnCode() < 0) return new Receipt.Unreachable("CUT");
    // what is left is that the server doesn't offer what we insist on
    return new Receipt.NeedsPerson(
        e instanceof AuthenticationFailedException ? "LOGIN_REFUSED" : "NO_TLS");
  }

  /// The letter could not be handed over.
  static Receipt onLetter(Wire wire, MessagingException e) {
    if (wire.bad().isPresent()) return onReply(wire.bad().get());
    return cut(wire.stage(), broken(e).orElse("CUT"));
  }

  /// The line is dead. Until a server has seen the end of a letter it must not deliver it.
  static Receipt cut(Stage stage, String why) {
    return switch (stage) {
      case GREETING, SENDER, RECIPIENT, TEXT -> new Receipt.Unreachable(why);
      case TAKING_OVER, OVER -> new Receipt.Unsure(why);
    };
  }

  private static Receipt onReply(Reply reply) {
    var why = words(reply);
    if (reply.isForNow()) return new Receipt.Later(why);
    if (reply.code() == WANTS_LOGIN) return new Receipt.NeedsPerson(why);
    return switch (reply.stage()) {
      case GREETING -> new Receipt.NeedsPerson(why);
      // that we may not write under this name is no fault of the recipient's
      case SENDER -> isTooLarge(reply) ? tooLarge(why) : new Receipt.NeedsPerson(why);
      case RECIPIENT ->
          why.toLowerCase(Locale.ROOT).contains("relay")
              ? new Receipt.NeedsPerson(why)
              : new Receipt.Refused(why);
      case TEXT, TAKING_OVER, OVER -> isTooLarge(reply) ? tooLarge(why) : new Receipt.Refused(why);
    };
  }

  private static boolean isTooLarge(Reply reply) {
    return reply.code() == TOO_MUCH || TOO_BIG.matcher(reply.text()).find();
  }

  static Receipt tooLarge(String why) {
    return new Receipt.Refused("TOO_LARGE " + why);
  }

  private static String words(Reply reply) {
    var line = "SMTP " + reply.text().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  /// Java says so by a certificate's exception, the library by words alone.
  private static boolean isWrongName(Throwable e) {
    return has(e, x -> String.valueOf(x.getMessage()).contains("verify identity"));
  }

  private static Optional<String> broken(Throwable e) {
    for (var x = e; x != null; x = next(x)) {
      if (x instanceof IOException && !(next(x) instanceof IOException))
        return Optional.of(x.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  private static boolean has(Throwable e, Predicate<Throwable> what) {
    for (var x = e; x != null; x = next(x)) if (what.test(x)) return true;
    return false;
  }

  private static @Nullable Throwable next(Throwable e) {
    return e instanceof MessagingException m ? m.getNextException() : e.getCause();
  }
}

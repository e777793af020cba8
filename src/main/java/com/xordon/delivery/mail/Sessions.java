package com.xordon.delivery.mail;

import com.xordon.delivery.mail.MailServer.Security;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/// What the library is told about a server: all of it, since whatever it isn't told it might take
/// from the system's properties.
final class Sessions {
  private final Session ascii;
  private final Session utf8;

  Sessions(MailServer server, SSLSocketFactory tls) {
    ascii = Session.getInstance(properties(server, tls));
    var wider = properties(server, tls);
    wider.put("mail.mime.allowutf8", "true");
    utf8 = Session.getInstance(wider);
  }

  /// UTF-8 in headers only for whom nothing else will reach: a server further on may not know it.
  Session of(boolean inUtf8) {
    return inUtf8 ? utf8 : ascii;
  }

  private static Properties properties(MailServer server, SSLSocketFactory tls) {
    var all = new Properties();
    all.put("mail.smtp.connectiontimeout", millis(server.patience().connect()));
    all.put("mail.smtp.timeout", millis(server.patience().answer()));
    all.put("mail.smtp.writetimeout", millis(server.patience().answer()));
    // neither our machine's name nor our address is the server's business
    all.put("mail.smtp.localhost", "[127.0.0.1]");
    all.put("mail.smtp.quitwait", "false");
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    all.put("mail.smtp.ssl.socketFactory", tls);
    all.put("mail.smtp.socketFactory.fallback", "false");
    boolean starts = server.security() == Security.STARTTLS;
    all.put("mail.smtp.starttls.enable", String.valueOf(starts));
    all.put("mail.smtp.starttls.required", String.valueOf(starts));
    boolean bearer = server.login() instanceof Login.Bearer;
    all.put("mail.smtp.auth", String.valueOf(!(server.login() instanceof Login.None)));
    all.put("mail.smtp.auth.mechanisms", bearer ? "XOAUTH2" : "PLAIN LOGIN");
    return all;
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }
}

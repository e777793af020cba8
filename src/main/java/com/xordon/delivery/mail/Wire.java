package com.xordon.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// A connection to a mail server that remembers how far it got and which of the server's answers
/// was the first bad one; the library's exceptions say neither reliably.
final class Wire extends SMTPTransport {
  /// How far a letter got.
  enum Stage {
    GREETING,
    SENDER,
    RECIPIENT,
    TEXT,
    /// All of it has left, and the server has yet to say that it took it.
    TAKING_OVER,
    OVER
  }

  record Reply(Stage stage, int code, String text) {
    boolean isForNow() {
      return code < 500;
    }
  }

  /// The library would log the whole conversation under our package's name: who is written to,
  /// what, and the sign-in. Kept here, since a logger that nobody holds forgets its level.
  private static final Logger CONVERSATION = Logger.getLogger(Wire.class.getPackageName());

  static {
    CONVERSATION.setLevel(Level.OFF);
  }

  // written by the thread that sends, read by the one that gives up waiting for it
  private volatile Stage stage = Stage.GREETING;
  private volatile Optional<Reply> bad = Optional.empty();
  private volatile boolean loginRefused;
  private volatile int letters;

  Wire(Session session, boolean tls) {
    super(session, null, "smtp", tls);
  }

  Stage stage() {
    return stage;
  }

  /// The server's first refusal of what it is asked at present.
  Optional<Reply> bad() {
    return bad;
  }

  int letters() {
    return letters;
  }

  void loginRefused() {
    loginRefused = true;
  }

  boolean isLoginRefused() {
    return loginRefused;
  }

  @Override
  protected void mailFrom() throws MessagingException {
    stage = Stage.SENDER;
    bad = Optional.empty();
    letters = letters + 1;
    super.mailFrom();
  }

  @Override
  protected void rcptTo() throws MessagingException {
    stage = Stage.RECIPIENT;
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    stage = Stage.TEXT;
    return super.data();
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    stage = Stage.TAKING_OVER;
    super.finishData();
    stage = Stage.OVER;
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    int code = super.readServerResponse();
    if (code >= 400 && bad.isEmpty())
      bad = Optional.of(new Reply(stage, code, getLastServerResponse().strip()));
    return code;
  }
}

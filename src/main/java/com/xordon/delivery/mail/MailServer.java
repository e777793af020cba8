package com.xordon.delivery.mail;

import java.time.Duration;

/// The server that takes our mail, usually the provider's.
public record MailServer(String host, int port, Security security, Login login, Patience patience) {

  /// How the line is kept from being read.
  public enum Security {
    /// From the first byte on, usually port 465.
    TLS,
    /// Asked for at once and insisted on, usually port 587.
    STARTTLS,
    /// Not at all, which only a server on this very machine may do.
    PLAIN_ON_LOOPBACK,
    /// Not at all, since a person said so.
    PLAIN_ANYWHERE
  }

  /// How long we wait for a connection, for each answer, and for a whole letter. A server may think
  /// for minutes once it has all of a letter, and giving up then leaves it uncertain.
  public record Patience(Duration connect, Duration answer, Duration letter) {
    public static final Patience USUAL =
        new Patience(Duration.ofSeconds(15), Duration.ofMinutes(2), Duration.ofMinutes(10));
  }

  public MailServer {
    if (port < 1 || port > 65_535) throw new IllegalArgumentException("no such port: " + port);
  }

  public MailServer(String host, int port, Security security, Login login) {
    this(host, port, security, login, Patience.USUAL);
  }

  /// Whether a line that can be read is out of the question.
  boolean mustNotBePlain() {
    return security == Security.PLAIN_ON_LOOPBACK && !isLoopback();
  }

  /// By its name alone, since who answers for names may lie.
  private boolean isLoopback() {
    return host.equals("localhost")
        || host.equals("::1")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}

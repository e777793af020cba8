package com.xordon.ui.automations;

/// Signing in to a mail account in the system's browser, instead of giving a password.
public interface MailSignIn {
  enum Provider {
    GOOGLE,
    MICROSOFT
  }

  /// How it ended.
  enum Ending {
    CONNECTED,
    /// The program isn't registered at the provider, which a person has to do once.
    NOT_REGISTERED,
    DENIED,
    TIMED_OUT,
    CANCELLED,
    /// This machine or the network stands in the way.
    NOT_NOW
  }

  /// Opens the browser and blocks until it comes back, or until `cancel`. Once connected, mail
  /// leaves by the account of that address.
  Ending signIn(Provider provider, String address);

  /// Ends the wait, if there is one.
  void cancel();

  /// Takes back what was granted; no mail leaves by that account any more.
  void disconnect(Provider provider);
}

package com.xordon.app;

import com.xordon.app.command.MailAccounts;
import com.xordon.delivery.mail.MailProvider;
import com.xordon.net.oauth.SignIn;
import com.xordon.platform.FileOpen;
import com.xordon.platform.Lent;
import com.xordon.ui.automations.MailSignIn;
import java.net.URI;

/// The sign-in to a mail account as the room of automations asks for it, by the system's browser.
record MailSignInHere(MailAccounts accounts, FileOpen opens) implements MailSignIn {
  @Override
  public Ending signIn(Provider provider, String address) {
    try {
      var outcome = accounts.signIn(at(provider), address, this::open);
      return outcome.map(MailSignInHere::ending).orElse(Ending.NOT_REGISTERED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Ending.CANCELLED;
    }
  }

  /// Where no browser opens, there is nothing to wait for.
  private void open(String address) {
    if (opens.open(URI.create(address)) != Lent.DONE) accounts.cancel();
  }

  private static Ending ending(SignIn.Outcome outcome) {
    return switch (outcome) {
      case SignIn.Outcome.Connected c -> Ending.CONNECTED;
      case SignIn.Outcome.Denied d -> Ending.DENIED;
      case SignIn.Outcome.TimedOut t -> Ending.TIMED_OUT;
      case SignIn.Outcome.Cancelled c -> Ending.CANCELLED;
      case SignIn.Outcome.NotNow n -> Ending.NOT_NOW;
    };
  }

  private static MailProvider at(Provider provider) {
    return switch (provider) {
      case GOOGLE -> MailProvider.GOOGLE;
      case MICROSOFT -> MailProvider.MICROSOFT;
    };
  }

  @Override
  public void cancel() {
    accounts.cancel();
  }

  @Override
  public void disconnect(Provider provider) {
    accounts.disconnect(at(provider));
  }
}

package com.xordon.app.command;

import com.xordon.delivery.mail.MailProvider;
import com.xordon.net.oauth.SignIn;
import java.util.Optional;
import java.util.function.Consumer;

/// The mail accounts one signs in to instead of giving a password.
public interface MailAccounts {
  /// Blocks until the browser comes back; `browser` is given the address to open. Empty where the
  /// program isn't registered at the provider. Once connected, mail leaves by that account.
  Optional<SignIn.Outcome> signIn(MailProvider provider, String user, Consumer<String> browser)
      throws InterruptedException;

  /// Ends a sign-in that waits, if there is one; from another thread.
  void cancel();

  void disconnect(MailProvider provider);
}

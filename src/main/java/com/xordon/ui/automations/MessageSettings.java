package com.xordon.ui.automations;

/// What this machine and the practice say about the ways out of the house. Secrets lie in the
/// system's keyring and are never read here, so all of this may wait.
public interface MessageSettings {
  /// Empty when nothing is said.
  String setting(String key);

  void set(String key, String value);

  boolean hasSecret(String name);

  /// Forgets it when empty.
  void keep(String name, String secret);

  /// The other way to a mail account.
  MailSignIn signIn();
}
